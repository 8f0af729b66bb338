package dev.cairn.ui.week;

import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A task beside the week, to be dragged onto a day. */
final class ShelfRow extends HBox {
    private final Shelf.Item item;

    ShelfRow(Shelf.Item item) {
        super(8);
        this.item = item;
        getStyleClass().addAll("shelf-row", Hues.style(item.hue()));
        setFocusTraversable(true);
        setAlignment(Pos.TOP_LEFT);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(all(item).collect(Collectors.joining(", ")) + ", " + WeekText.hours(item.minutes()));
        var grip = Icons.of(Feather.MORE_VERTICAL, "shelf-grip");
        grip.setVisible(item.plannable());
        var title = new Label(item.title());
        title.getStyleClass().add("t12");
        title.setWrapText(true);
        title.setMaxHeight(34);
        var where = new Label(item.where());
        where.getStyleClass().addAll("t11", "mut");
        var hours = new Label(WeekText.hours(item.minutes()));
        hours.getStyleClass().addAll("t12", "mut");
        hours.setMinWidth(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var words = new VBox(new HBox(8, title, hours), where);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(grip, words);
        var told = item.plannable() ? "" : "\n" + Messages.text("week.shelf.unplannable");
        Tooltip.install(this, Tips.of(all(item).collect(Collectors.joining("\n")) + told));
    }

    private static Stream<String> all(Shelf.Item item) {
        return Stream.of(item.title(), item.where(), item.owner()).filter(it -> !it.isEmpty());
    }

    Shelf.Item item() {
        return item;
    }
}
