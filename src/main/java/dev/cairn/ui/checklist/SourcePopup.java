package dev.cairn.ui.checklist;

import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Lines;
import dev.cairn.ui.Theme;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/** Lines of the original file, with a few around them. Closes by Escape or a click elsewhere. */
final class SourcePopup {
    private static final int AROUND = 3;
    private static final int MOST = 24;
    private static final double WIDTH = 440;
    private static final double AWAY = 8;

    private final Popup popup = new Popup();
    private final VBox content = new VBox();

    SourcePopup() {
        content.getStyleClass().add("source-popup");
        content.setPrefWidth(WIDTH);
        content.getStylesheets().add(Theme.sheet(SourcePopup.class, "checklist.css"));
        popup.setAutoHide(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_RIGHT);
        popup.getContent().add(content);
    }

    void show(Region above, SourceFile file, Lines lines) {
        var all = file.lines();
        content.getChildren().clear();
        int from = Math.max(1, lines.first() - AROUND);
        int to = Math.min(all.size(), Math.min(lines.last() + AROUND, from + MOST));
        for (int number = from; number <= to; number++) {
            content.getChildren()
                    .add(line(number, all.get(number - 1), number >= lines.first() && number <= lines.last()));
        }
        open(above);
    }

    void say(Region above, String words) {
        content.getChildren().setAll(List.of(Section.text(words)));
        open(above);
    }

    private static HBox line(int number, String words, boolean meant) {
        var figure = new Label(String.valueOf(number));
        figure.getStyleClass().addAll("t11", "sub", "source-number");
        var text = new Label(words);
        text.getStyleClass().addAll("mono", "t12");
        text.setWrapText(true);
        var row = new HBox(figure, text);
        row.getStyleClass().add("source-line");
        if (meant) {
            row.getStyleClass().add("meant");
        }
        return row;
    }

    private void open(Region above) {
        var corner = above.localToScreen(above.getWidth() - AWAY, -AWAY);
        popup.show(above, corner.getX(), corner.getY());
    }
}
