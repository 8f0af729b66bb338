package dev.cairn.ui.guide;

import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.kordamp.ikonli.feather.Feather;

/** Draws lists: bullets, numbers, and boxes that cannot be ticked here. */
final class Lists {
    private final Blocks blocks;

    Lists(Blocks blocks) {
        this.blocks = blocks;
    }

    VBox of(ListBlock list) {
        var rows = new ArrayList<javafx.scene.Node>();
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            rows.add(row(marker(list, item, number++), item));
        }
        var box = new VBox(rows.toArray(javafx.scene.Node[]::new));
        box.getStyleClass().addAll("list", list.isTight() ? "tight" : "loose");
        return box;
    }

    private HBox row(Region marker, Node item) {
        var body = Blocks.column(blocks.of(item));
        HBox.setHgrow(body, Priority.ALWAYS);
        return new HBox(marker, body);
    }

    private static Region marker(ListBlock list, Node item, int number) {
        var box = item instanceof ListItem listItem ? takeBox(listItem) : Box.NONE;
        var marker = new Label();
        marker.getStyleClass().add("marker");
        marker.setAlignment(Pos.TOP_LEFT);
        switch (box) {
            case NONE -> marker.setText(list instanceof OrderedList ? number + "." : "•");
            case OPEN -> sign(marker, Feather.SQUARE, Messages.text("markdown.open"));
            case DONE -> sign(marker, Feather.CHECK_SQUARE, Messages.text("markdown.done"));
            case CHECK -> sign(marker, Feather.CHECK, Messages.text("markdown.yes"));
            case CROSS -> sign(marker, Feather.X, Messages.text("markdown.no"));
        }
        return marker;
    }

    private static void sign(Label marker, Feather icon, String spoken) {
        marker.setGraphic(Icons.of(icon));
        marker.setAccessibleText(spoken);
    }

    /** What stands before an item in place of a bullet. */
    private enum Box {
        NONE,
        OPEN,
        DONE,
        CHECK,
        CROSS
    }

    /** Reads the box at the beginning of an item and takes it out of the text. */
    private static Box takeBox(ListItem item) {
        if (!(item.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text text)) {
            return Box.NONE;
        }
        var words = text.getLiteral();
        if (words.startsWith("✅") || words.startsWith("❌")) {
            text.setLiteral(words.substring(1).stripLeading());
            return words.startsWith("✅") ? Box.CHECK : Box.CROSS;
        }
        if (words.length() < 4 || words.charAt(0) != '[' || words.charAt(2) != ']' || words.charAt(3) != ' ') {
            return Box.NONE;
        }
        char mark = words.charAt(1);
        if (mark != ' ' && mark != 'x' && mark != 'X') {
            return Box.NONE;
        }
        text.setLiteral(words.substring(4));
        return mark == ' ' ? Box.OPEN : Box.DONE;
    }
}
