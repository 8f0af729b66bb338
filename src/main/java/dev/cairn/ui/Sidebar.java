package dev.cairn.ui;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Overview;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The left side: what one looks at (views), and whose (roadmaps). A rail of icons and rings where the window is narrow. */
final class Sidebar extends VBox {
    private static final PseudoClass RAIL = PseudoClass.getPseudoClass("rail");
    private static final double WIDE = 240;
    private static final double NARROW = 56;

    private final BooleanProperty rail = new SimpleBooleanProperty(this, "rail");
    private final List<NavItem> views = new ArrayList<>();
    private final ListView<Overview> roadmaps;
    private final ShellViewModel model;

    Sidebar(ShellViewModel model, List<View> shown, ShellActions actions) {
        this.model = model;
        getStyleClass().add("sidebar");
        roadmaps = new ListView<>(model.roadmaps());
        roadmaps.setId("roadmaps");
        roadmaps.getStyleClass().add("edge-to-edge");
        roadmaps.setAccessibleText(Messages.text("roadmaps.name"));
        roadmaps.setCellFactory(list -> new RoadmapCell(rail, overview -> model.remove(overview.id())));
        roadmaps.setOnKeyPressed(event -> {
            var item = roadmaps.getSelectionModel().getSelectedItem();
            if (item != null && event.getCode() == KeyCode.DELETE) {
                model.remove(item.id());
                event.consume();
            } else if (item != null && event.getCode() == KeyCode.ENTER) {
                actions.focusView();
                event.consume();
            }
        });
        roadmaps.setOnMouseClicked(event -> actions.openChosen());
        VBox.setVgrow(roadmaps, Priority.ALWAYS);
        roadmaps.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                model.select(item.id());
            }
        });
        model.content().subscribe(content -> follow());
        model.roadmaps().subscribe(this::follow);
        getChildren().addAll(brand(), navigation(shown, actions), roadmaps, foot(actions));
        rail.subscribe(this::narrow);
    }

    private void follow() {
        RoadmapId open = model.selected().orElse(null);
        for (int i = 0; i < model.roadmaps().size(); i++) {
            if (model.roadmaps().get(i).id().equals(open)) {
                roadmaps.getSelectionModel().select(i);
                return;
            }
        }
        roadmaps.getSelectionModel().clearSelection();
    }

    private HBox brand() {
        var name = new Label(Messages.text("app.name"));
        name.getStyleClass().addAll("t15", "semibold");
        name.visibleProperty().bind(rail.not());
        name.managedProperty().bind(name.visibleProperty());
        var brand = new HBox(10, new CairnMark(22), name);
        brand.getStyleClass().add("brand");
        brand.setAlignment(Pos.CENTER_LEFT);
        rail.subscribe(narrow -> brand.setAlignment(narrow ? Pos.CENTER : Pos.CENTER_LEFT));
        return brand;
    }

    private VBox navigation(List<View> shown, ShellActions actions) {
        var group = new ToggleGroup();
        for (int i = 0; i < shown.size(); i++) {
            var view = shown.get(i);
            var navigation = Navigation.of(view);
            var item = new NavItem(navigation.icon(), navigation.text(), Messages.text("key.alt", i + 1));
            item.setId("nav-" + view.name());
            item.setToggleGroup(group);
            item.setOnAction(event -> actions.show(view));
            views.add(item);
        }
        var box = new VBox(views.toArray(Node[]::new));
        box.getStyleClass().add("navigation");
        return box;
    }

    private Pane foot(ShellActions actions) {
        var add = action(Feather.PLUS, Messages.text("roadmap.add"), Messages.text("key.add"), actions::addRoadmap);
        add.setId("add-roadmap");
        HBox.setHgrow(add, Priority.ALWAYS);
        var help = action(Feather.HELP_CIRCLE, Messages.text("keys.title"), "?", actions::showKeys);
        help.setId("help");
        var gear = action(Feather.SETTINGS, Messages.text("settings.title"), "", actions::showSettings);
        gear.setId("settings");
        var wide = new HBox(add, help, gear);
        wide.getStyleClass().add("foot");
        var narrow = new VBox();
        narrow.getStyleClass().add("foot");
        var foot = new VBox(wide);
        rail.subscribe(small -> {
            add.setText(small ? "" : Messages.text("roadmap.add"));
            add.setMaxWidth(Double.MAX_VALUE);
            wide.getChildren().clear();
            narrow.getChildren().clear();
            (small ? narrow : wide).getChildren().addAll(add, help, gear);
            foot.getChildren().setAll(small ? narrow : wide);
        });
        return foot;
    }

    private static Button action(Feather icon, String text, String key, Runnable action) {
        var button = new Button(null, Icons.of(icon));
        button.getStyleClass().add("side-action");
        button.setAccessibleText(text);
        button.setTooltip(Tips.of(key.isEmpty() ? text : Messages.text("tip.key", text, key)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void narrow(boolean small) {
        pseudoClassStateChanged(RAIL, small);
        double width = small ? NARROW : WIDE;
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        views.forEach(item -> item.rail(small));
        roadmaps.refresh();
    }

    BooleanProperty railProperty() {
        return rail;
    }

    /** Marks a view as the one that is shown. */
    void mark(int view) {
        views.get(view).setSelected(true);
    }

    void focusRoadmaps() {
        roadmaps.requestFocus();
    }
}
