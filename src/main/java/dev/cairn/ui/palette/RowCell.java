package dev.cairn.ui.palette;

import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Draws a line of the palette. A click is as good as Enter; the keyboard focus stays where the learner types. */
final class RowCell extends ListCell<Row> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double SIDES = 40;
    private static final double ABOVE_AND_BELOW = 2;
    /** How much nearer an address is to its name than to the next line. */
    private static final double CLOSER = 9;

    /** @param chosen told the index of a line that was clicked */
    RowCell(IntConsumer chosen) {
        getStyleClass().add("palette-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        addEventFilter(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty() && contains(event.getX(), event.getY())) {
                chosen.accept(getIndex());
            }
            event.consume();
        });
        // Whether Enter is named depends on it.
        selectedProperty().subscribe(selected -> draw());
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        draw();
    }

    private void draw() {
        var row = getItem();
        pseudoClassStateChanged(HEADING, row instanceof Row.Heading);
        if (row == null || isEmpty()) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Region content = switch (row) {
            case Row.Heading heading -> heading(heading);
            case Row.Hit hit -> hit(hit);
            case Row.Quick quick -> new OfferPane(quick.offer(), isSelected());
        };
        content.prefWidthProperty().bind(widthProperty().subtract(SIDES));
        setGraphic(content);
        setAccessibleText(Spoken.of(row));
    }

    /** As high as its content, which may go on in a second line. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region content
                ? Math.ceil(content.prefHeight((width > 0 ? width : getWidth()) - SIDES)) + ABOVE_AND_BELOW
                : super.computePrefHeight(width);
    }

    private static Region heading(Row.Heading heading) {
        var label = new Label(heading.text());
        label.getStyleClass().addAll("t12", "sub", "palette-heading");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private Region hit(Row.Hit hit) {
        var item = hit.item();
        var place = new Label(hit.place());
        place.getStyleClass().addAll("t12", "mut");
        place.setMinWidth(Math.min(96, 7.0 * hit.place().length()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(12, Icons.of(icon(item)), new MarkedTitle(item.title(), hit.marks()), place, space);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("palette-hit");
        line.getChildren().addAll(ending(item).getChildren());
        if (item.goal() instanceof Goal.Link link && link.resource().url() != null) {
            return new VBox(-CLOSER, line, address(link));
        }
        return line;
    }

    private HBox ending(Item item) {
        var ending = new HBox();
        if (item.goal() instanceof Goal.Run run) {
            for (String key : run.command().key().split(", ")) {
                if (!key.isEmpty()) {
                    ending.getChildren().add(kbd(key));
                }
            }
        } else if (isSelected()) {
            var does = new Label(does(item));
            does.getStyleClass().addAll("t12", "mut");
            does.setMinWidth(USE_PREF_SIZE);
            ending.getChildren().add(does);
        }
        if (isSelected()) {
            ending.getChildren().add(kbd(Messages.text("key.enter")));
        }
        return ending;
    }

    private static String does(Item item) {
        return item.goal() instanceof Goal.Link link && link.address().isPresent()
                ? Messages.text("palette.opens.link")
                : Messages.text("palette.opens");
    }

    /** The whole address stands there before it is opened. */
    private static Node address(Goal.Link link) {
        var url = link.resource().url() == null ? "" : link.resource().url();
        var label = new Label(
                link.address().map(Object::toString).orElseGet(() -> Messages.text("palette.notOpened", url)));
        label.getStyleClass().addAll("t12", "mut", "palette-address");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    static Label kbd(String key) {
        var label = new Label(key);
        label.getStyleClass().add("kbd");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Feather icon(Item item) {
        return switch (item.kind()) {
            case COMMAND -> item.goal() instanceof Goal.Run run ? run.command().icon() : Feather.CIRCLE;
            case ROADMAP -> Feather.MAP;
            case PHASE -> Feather.LAYERS;
            case MODULE -> Feather.FOLDER;
            case TASK -> Feather.CHECK_SQUARE;
            case NOTE -> Feather.FILE_TEXT;
            case RESOURCE -> Feather.LINK;
        };
    }
}
