package dev.cairn.ui.timeline;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Places;
import dev.cairn.ui.Tips;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Above the sheet: the zoom by name, what the marks mean, and ways to act on the plan. */
final class ViewBar extends HBox {
    private static final double GAP = 8;

    private final TimelineViewModel model;
    private final ToggleGroup zooms = new ToggleGroup();
    private final Legend legend;
    private final Button fold = new Button();
    private boolean folding = true;

    /**
     * @param pace opens the choice of pace beside a button
     * @param export opens the choice of file beside a button
     */
    ViewBar(TimelineViewModel model, Places places, Consumer<Node> pace, Consumer<Node> export) {
        super(GAP);
        this.model = model;
        legend = new Legend(model);
        getStyleClass().add("timeline-bar");
        setAlignment(Pos.CENTER_LEFT);
        var rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        var exporting = new Button(Messages.text("timeline.export"), Icons.of(Feather.DOWNLOAD, "acc"));
        exporting.getStyleClass().addAll("quiet", "small");
        exporting.setId("timeline-export");
        exporting.setMinWidth(USE_PREF_SIZE);
        exporting.setOnAction(event -> export.accept(exporting));
        fold.getStyleClass().add("icon-button");
        fold.setOnAction(event -> {
            model.foldAll(!folding);
            folding = !folding;
            nameFold();
        });
        nameFold();
        getChildren()
                .addAll(
                        segment(),
                        legend,
                        rest,
                        action(Feather.CLOCK, "timeline.do.hours", node -> places.hours()),
                        action(Feather.SLIDERS, "timeline.do.pace", pace),
                        action(Feather.CORNER_UP_LEFT, "timeline.do.ways", node -> places.waysBack(scope())),
                        action(Feather.GIT_BRANCH, "timeline.do.whatif", node -> places.whatIf(scope())),
                        exporting,
                        fold);
    }

    private RoadmapId scope() {
        var scope = model.scope();
        return scope == null ? RoadmapId.ALL : scope;
    }

    private static Button action(Feather icon, String key, Consumer<Node> action) {
        var button = new Button(null, Icons.of(icon));
        button.getStyleClass().add("icon-button");
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(Messages.text(key));
        button.setTooltip(Tips.of(Messages.text(key)));
        button.setOnAction(event -> action.accept(button));
        return button;
    }

    private HBox segment() {
        var segment = new HBox();
        segment.getStyleClass().add("segment");
        segment.setAccessibleText(Messages.text("timeline.zoom"));
        segment.setMinWidth(USE_PREF_SIZE);
        segment.setMaxHeight(USE_PREF_SIZE);
        for (Zoom zoom : List.of(Zoom.DAYS, Zoom.WEEKS, Zoom.WHOLE)) {
            // A radio button, so that arrow keys and screen readers know it as one of several; drawn as a toggle.
            var option = new RadioButton(Messages.text(name(zoom)));
            option.getStyleClass().setAll("toggle-button");
            option.setUserData(zoom);
            option.setToggleGroup(zooms);
            option.setOnAction(event -> model.zoom(zoom));
            if (zoom != Zoom.WEEKS) {
                option.getStyleClass().add(zoom == Zoom.DAYS ? "first" : "last");
            }
            segment.getChildren().add(option);
        }
        return segment;
    }

    private static String name(Zoom zoom) {
        return switch (zoom) {
            case DAYS -> "timeline.zoom.days";
            case WEEKS -> "timeline.zoom.weeks";
            case WHOLE, FREE -> "timeline.zoom.whole";
        };
    }

    private void nameFold() {
        var name = Messages.text(folding ? "checklist.do.foldall" : "checklist.do.unfoldall");
        fold.setGraphic(Icons.of(folding ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2));
        fold.setAccessibleText(name);
        fold.setTooltip(Tips.of(name));
    }

    /** Shows how things stand now. */
    void show() {
        var zoom = model.viewport().zoom();
        zooms.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == zoom));
        legend.show();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
