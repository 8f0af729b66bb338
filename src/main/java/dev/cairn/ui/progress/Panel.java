package dev.cairn.ui.progress;

import dev.cairn.ui.Lettering;
import dev.cairn.ui.Tips;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A chart with its title. */
final class Panel extends VBox {
    private final Label title;
    private final Label note = new Label();
    private final Surface surface;

    /** @param tool stands beside the title; null for none */
    Panel(Chart chart, Lettering letters, Surface.Opener opener, @Nullable Node tool) {
        title = new Label(chart.name().title());
        title.getStyleClass().add("semibold");
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.setTooltip(Tips.of(chart.name().formula()));
        note.getStyleClass().addAll("t11", "mut");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(12, title, space, note);
        if (tool != null) {
            head.getChildren().add(tool);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("chart-head");
        surface = new Surface(chart, letters, opener);
        getChildren().addAll(head, surface);
        setId("panel-" + chart.name().word());
        show(chart);
    }

    void show(Chart chart) {
        note.setText(chart.note());
        note.setTooltip(chart.note().isEmpty() ? null : Tips.of(chart.name().formula()));
        surface.show(chart);
    }

    Surface surface() {
        return surface;
    }
}
