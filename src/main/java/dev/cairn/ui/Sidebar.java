package dev.cairn.ui;

import dev.cairn.roadmap.RoadmapId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import javafx.scene.input.MouseButton;
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
    private final ListView<SideRow> roadmaps;
    private final ShellViewModel model;
    private boolean following;

    Sidebar(ShellViewModel model, List<View> shown, ShellActions actions) {
        this.model = model;
        getStyleClass().add("sidebar");
        roadmaps = roadmaps(actions);
        model.content().subscribe(content -> follow());
        model.rows().subscribe(this::follow);
        getChildren().addAll(brand(), navigation(shown, actions), roadmaps, foot(actions));
        rail.subscribe(this::narrow);
    }

    private ListView<SideRow> roadmaps(ShellActions actions) {
        var list = new ListView<>(model.rows());
        list.setId("roadmaps");
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText(Messages.text("roadmaps.name"));
        list.setCellFactory(it -> new RoadmapCell(rail));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                actions.openChosen();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !following) {
                model.select(item.id());
            }
        });
        var menu = new RoadmapMenu(model, actions::showTopics);
        list.setOnContextMenuRequested(event -> chosen(list).ifPresent(row -> {
            if (event.isKeyboardTrigger()) {
                menu.show(row, cell(list));
            } else {
                menu.show(row, list, event.getScreenX(), event.getScreenY());
            }
            event.consume();
        }));
        list.setOnKeyPressed(event -> chosen(list).ifPresent(row -> {
            if (event.getCode() == KeyCode.DELETE && row.overview() != null) {
                model.remove(row.id());
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                actions.focusView();
                event.consume();
            } else if (event.getCode() == KeyCode.CONTEXT_MENU
                    || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
                menu.show(row, cell(list));
                event.consume();
            }
        }));
        return list;
    }

    private static Optional<SideRow> chosen(ListView<SideRow> list) {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private static Node cell(ListView<SideRow> list) {
        return list.lookupAll(".roadmap-cell").stream()
                .filter(it -> it instanceof RoadmapCell cell && cell.isSelected())
                .findFirst()
                .orElse(list);
    }

    private void follow() {
        following = true;
        RoadmapId open = model.selected().orElse(null);
        var ids = model.rows().stream().map(SideRow::id).toList();
        if (open != null && ids.contains(open)) {
            roadmaps.getSelectionModel().select(ids.indexOf(open));
        } else {
            roadmaps.getSelectionModel().clearSelection();
        }
        following = false;
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

    /** What is shown is none of the views. */
    void markNone() {
        views.forEach(item -> item.setSelected(false));
    }

    void focusRoadmaps() {
        roadmaps.requestFocus();
    }
}
