package dev.cairn.ui.history;

import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A step: when, what, of which roadmap, and the way there; above the first of a day stands the day. */
final class RowCell extends ListCell<Row> {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    /** How much of the width is for the names of roadmaps. */
    private static final double ROADMAP = 0.23;

    private final Label day = new Label();
    private final Label time = new Label();
    private final Label text = new Label();
    private final Label why = new Label();
    private final Label roadmap = new Label();
    private final Button go = button("history-go");
    private final Button takeBack = button("history-too");
    private final VBox whole;

    /**
     * @param goTo brings the library to where a row is the latest that stands
     * @param itself takes back a row, and all after it
     */
    RowCell(Consumer<Row> goTo, Consumer<Row> itself) {
        getStyleClass().add("history-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        day.getStyleClass().addAll("history-day", "semibold");
        time.getStyleClass().addAll("history-time", "t12", "mut");
        text.getStyleClass().add("history-text");
        text.setMinWidth(0);
        tip(text);
        why.setText(Messages.text("history.settled"));
        why.getStyleClass().addAll("t12", "mut");
        var words = new VBox(2, text, why);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        roadmap.getStyleClass().addAll("t12", "mut");
        // A column of one width, so that they stand below each other whatever a row says.
        roadmap.minWidthProperty().bind(widthProperty().multiply(ROADMAP));
        roadmap.prefWidthProperty().bind(roadmap.minWidthProperty());
        tip(roadmap);
        go.setOnAction(event -> with(goTo));
        takeBack.setOnAction(event -> with(itself));
        var buttons = new HBox(4, go, takeBack);
        buttons.getStyleClass().add("history-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        // There all the time, so that nothing moves as the pointer does.
        buttons.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        var line = new HBox(12, time, words, roadmap, buttons);
        line.getStyleClass().add("history-line");
        line.setAlignment(Pos.CENTER_LEFT);
        whole = new VBox(day, line);
    }

    /** All it says, where there is no room for it. */
    private static void tip(Label label) {
        var tip = Tips.of("");
        tip.textProperty().bind(label.textProperty());
        Tooltip.install(label, tip);
    }

    private static Button button(String name) {
        var button = new Button();
        button.getStyleClass().addAll("small", "quiet", name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        // The keys of the list do the same.
        button.setFocusTraversable(false);
        return button;
    }

    private void with(Consumer<Row> action) {
        var row = getItem();
        if (row != null) {
            action.accept(row);
        }
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(UNDONE, row != null && row.is(Row.Kind.UNDONE));
        pseudoClassStateChanged(FIRST, row != null && getIndex() == 0);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        day.setText(row.day());
        show(day, !row.day().isEmpty());
        time.setText(row.time());
        text.setText(row.text());
        show(why, row.is(Row.Kind.SETTLED));
        roadmap.setText(row.roadmap());
        boolean undone = row.is(Row.Kind.UNDONE);
        name(go, Messages.text(undone ? "history.forth" : "history.back"), row);
        show(go, !row.is(Row.Kind.LATEST));
        name(takeBack, Messages.text(row.is(Row.Kind.LATEST) ? "history.this" : "history.too"), row);
        show(takeBack, row.is(Row.Kind.LATEST) || row.is(Row.Kind.EARLIER));
        setGraphic(whole);
        setAccessibleText(spoken(row));
    }

    private static String spoken(Row row) {
        var said = Messages.text("history.spoken", row.text(), row.time(), row.roadmap());
        return switch (row.kind()) {
            case UNDONE -> said + " " + Messages.text("history.spoken.undone");
            case SETTLED -> said + " " + Messages.text("history.settled");
            case LATEST -> said + " " + Messages.text("history.spoken.latest");
            case EARLIER -> said;
        };
    }

    private static void name(Button button, String text, Row row) {
        button.setText(text);
        button.setAccessibleText(text + ": " + row.text());
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
