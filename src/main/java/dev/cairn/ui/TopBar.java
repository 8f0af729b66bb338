package dev.cairn.ui;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Overview;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The bar above the view: what is open and where, the search, undo, redo and the way to all that was done. */
final class TopBar extends HBox {
    private final ShellViewModel model;
    private final Label title = new Label();
    private final Label trail = new Label();
    private final SearchField search;

    TopBar(ShellViewModel model, Runnable leaveSearch, Runnable openHistory) {
        this.model = model;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().addAll("t15", "semibold");
        title.setId("title");
        trail.getStyleClass().addAll("t12", "mut");
        trail.setId("trail");
        trail.managedProperty().bind(trail.textProperty().isNotEmpty());
        var words = new VBox(title, trail);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        search = new SearchField(leaveSearch);
        var undo = step(Feather.CORNER_UP_LEFT, "undo", model.undoable(), model::undo);
        var redo = step(Feather.CORNER_UP_RIGHT, "redo", model.redoable(), model::redo);
        var steps = new HBox(4, undo, redo, history(openHistory));
        steps.setAlignment(Pos.CENTER);
        getChildren().addAll(words, search, steps);
    }

    private static Button step(Feather icon, String id, ReadOnlyStringProperty what, Runnable action) {
        var button = new Button(null, Icons.of(icon));
        button.getStyleClass().add("icon-button");
        button.setId(id);
        button.disableProperty().bind(what.isEmpty());
        button.setOnAction(event -> action.run());
        ObservableValue<String> text = what.map(it -> sentence(id, it));
        var tip = Tips.of("");
        tip.textProperty().bind(text);
        Tooltip.install(button, tip);
        button.accessibleTextProperty().bind(text);
        return button;
    }

    private static Button history(Runnable open) {
        var button = new Button(null, Icons.of(Feather.LIST));
        button.getStyleClass().add("icon-button");
        button.setId("history");
        button.setOnAction(event -> open.run());
        button.setAccessibleText(Messages.text("keys.history"));
        Tooltip.install(button, Tips.of(Messages.text("history.tip", Messages.text("key.history"))));
        return button;
    }

    private static String sentence(String id, String what) {
        if (what.isEmpty()) {
            return id.equals("undo") ? Messages.text("undo.nothing") : Messages.text("redo.nothing");
        }
        return id.equals("undo") ? Messages.text("undo.step", what) : Messages.text("redo.step", what);
    }

    /** Says what page stands in place of the view. */
    void show(Page page) {
        show(new ReadOnlyStringWrapper(page.title()), new ReadOnlyStringWrapper(page.trail()));
    }

    /** Says what is open in a view: as the view puts it, or else the roadmap. */
    void show(View view) {
        var roadmap = roadmap();
        boolean shown = model.content().get() instanceof Content.Shown;
        show(view.heading().map(it -> it.isEmpty() || !shown ? roadmap : it), view.trail());
    }

    private String roadmap() {
        if (model.selected().filter(RoadmapId.ALL::equals).isPresent()) {
            return Messages.text("side.all");
        }
        return model.selectedOverview()
                .map(Overview::title)
                .map(RoadmapText::shortTitle)
                .orElse(Messages.text("app.name"));
    }

    private void show(ObservableValue<String> newTitle, ObservableValue<String> newTrail) {
        title.textProperty().bind(newTitle);
        trail.textProperty().bind(newTrail);
    }

    /** Shows the timer at the end of the bar: always in the same place. */
    void showTimer(Region timer) {
        getChildren().add(timer);
    }

    SearchField search() {
        return search;
    }
}
