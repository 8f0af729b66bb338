package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Phase;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where the selection stands, what it is called, and the buttons for what is done with it most. */
final class DetailHead extends VBox {
    private final List<Item> items;
    private final ChecklistViewModel model;
    private final ChecklistActions actions;

    DetailHead(List<Item> items, ChecklistViewModel model, ChecklistActions actions) {
        this.items = items;
        this.model = model;
        this.actions = actions;
        getStyleClass().add("detail-head");
        var crumb = crumb();
        if (!crumb.isEmpty()) {
            var label = new Label(crumb);
            label.getStyleClass().addAll("t12", "mut");
            label.setTooltip(new Tooltip(crumb));
            getChildren().add(label);
        }
        getChildren().addAll(title(), buttons());
    }

    private String crumb() {
        if (items.size() > 1) {
            return "";
        }
        if (items.getFirst().node() instanceof Phase phase) {
            return phase.heading().label();
        }
        return model.selecting().above(items.getFirst().id()).stream()
                .filter(above -> above.kind() != Item.Kind.PHASE
                        || items.getFirst().kind() == Item.Kind.MODULE
                        || items.getFirst().kind() == Item.Kind.UNIT)
                .map(Wording::trailName)
                .collect(Collectors.joining(" › "));
    }

    private HBox title() {
        var row = new HBox();
        row.getStyleClass().add("detail-title-row");
        row.setAlignment(Pos.TOP_LEFT);
        if (items.size() == 1) {
            var item = items.getFirst();
            var box = new TickBox();
            box.show(item.box());
            box.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> actions.tick(items));
            box.setVisible(item.sums().tally().total() > 0);
            box.setManaged(box.isVisible());
            HBox.setMargin(box, new Insets(2, 0, 0, 0));
            row.getChildren().add(box);
        }
        var title = new Label(
                items.size() == 1 ? titleOf(items.getFirst()) : Messages.text("checklist.selected", items.size()));
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.getStyleClass().addAll("t15", "semibold");
        HBox.setHgrow(title, Priority.ALWAYS);
        row.getChildren().add(title);
        return row;
    }

    private static String titleOf(Item item) {
        return item.node() instanceof Phase ? item.title() : Wording.name(item);
    }

    /** On a second line where one is too short for their words. */
    private FlowPane buttons() {
        boolean over = items.stream().allMatch(item -> item.sums().tally().complete());
        boolean skipped = items.stream().allMatch(item -> item.box() == Box.SKIPPED);
        var done = new Button(
                Messages.text(over && !skipped ? "checklist.do.untick" : "checklist.do.tick"),
                Icons.of(over && !skipped ? Feather.ROTATE_CCW : Feather.CHECK));
        done.getStyleClass().add("small");
        if (!over || skipped) {
            done.getStyleClass().add("primary");
        }
        done.setOnAction(event -> actions.tick(items));
        var skip = new Button(
                Messages.text(skipped ? "checklist.do.unskip" : "checklist.do.skip"), Icons.of(Feather.SKIP_FORWARD));
        skip.getStyleClass().add("small");
        skip.setOnAction(event -> actions.skip(items));
        skip.setDisable(over && !skipped);
        var row = new FlowPane(6, 6, done, skip);
        row.getStyleClass().add("detail-buttons");
        if (items.size() == 1 && items.getFirst().node() != null) {
            if (ChecklistActions.isTimeable(items.getFirst())) {
                row.getChildren().add(timer(items.getFirst()));
            }
            if (!(items.getFirst().node() instanceof Phase)) {
                row.getChildren().add(card(items.getFirst()));
            }
            row.getChildren().add(rename(items.getFirst()));
        }
        row.setDisable(items.stream().allMatch(item -> item.sums().tally().total() == 0) && items.size() > 1);
        return row;
    }

    private Button timer(Item item) {
        var name = Messages.text("checklist.key.timer");
        var time = new Button("", Icons.of(Feather.CLOCK));
        time.setId("detail-timer");
        time.getStyleClass().addAll("small", "icon-button");
        time.setAccessibleText(name);
        time.setTooltip(new Tooltip(Messages.text("checklist.with.key", name, "T")));
        time.setOnAction(event -> actions.timer(item));
        return time;
    }

    private Button card(Item item) {
        var card = new Button("", Icons.of(Feather.COPY));
        card.setId("detail-card");
        card.getStyleClass().addAll("small", "icon-button");
        card.setAccessibleText(Messages.text("checklist.do.card"));
        card.setTooltip(Tips.of(Messages.text("checklist.do.card.tip")));
        card.setOnAction(event -> actions.card(item));
        card.visibleProperty().bind(actions.cardsWanted());
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private Button rename(Item item) {
        var name = Messages.text("checklist.do.rename");
        var edit = new Button("", Icons.of(Feather.EDIT_2));
        edit.getStyleClass().addAll("small", "icon-button");
        edit.setAccessibleText(name);
        edit.setTooltip(new Tooltip(Messages.text("checklist.with.key", name, "E")));
        edit.setOnAction(event -> model.edit(item.id(), Editing.What.RENAME));
        return edit;
    }
}
