package dev.cairn.ui.progress;

import dev.cairn.ui.Choice;
import dev.cairn.ui.Lettering;
import dev.cairn.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** All charts, beside and below one another. */
final class Board extends Region {
    private final List<Panel> panels = new ArrayList<>();
    private final Lettering letters = new Lettering();
    private final Surface.Opener opener;
    private final Choice<Counting> counting;
    private List<Chart> charts = List.of();

    Board(ProgressViewModel model, Surface.Opener opener) {
        this.opener = opener;
        getStyleClass().add("progress-board");
        counting = new Choice<Counting>(Messages.text("progress.year.by"), model.counting()::set)
                .option("year-hours", Messages.text("progress.year.hours"), Counting.HOURS)
                .option("year-tasks", Messages.text("progress.year.tasks"), Counting.TASKS);
        counting.getStyleClass().add("tiny");
        counting.setMaxHeight(USE_PREF_SIZE);
        counting.setMinWidth(USE_PREF_SIZE);
        model.counting().subscribe(counting::show);
    }

    /** Shows other figures; what has the focus keeps it. */
    void show(List<Chart> fresh) {
        charts = fresh;
        if (panels.isEmpty()) {
            for (Chart chart : fresh) {
                var panel = new Panel(chart, letters, opener, chart.name() == ChartName.YEAR ? counting : null);
                panels.add(panel);
                getChildren().add(panel);
            }
        } else {
            for (int i = 0; i < fresh.size(); i++) {
                panels.get(i).show(fresh.get(i));
            }
        }
        requestLayout();
    }

    List<Panel> panels() {
        return List.copyOf(panels);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? getWidth() : width)
                - getInsets().getLeft()
                - getInsets().getRight();
        return getInsets().getTop()
                + getInsets().getBottom()
                + (charts.isEmpty() || inner <= 0
                        ? 0
                        : Arrangement.of(charts, inner).stream()
                                .mapToDouble(Arrangement.Row::height)
                                .sum());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double inner = getWidth() - left - getInsets().getRight();
        if (charts.isEmpty() || inner <= 0) {
            return;
        }
        double y = getInsets().getTop();
        int index = 0;
        for (var row : Arrangement.of(charts, inner)) {
            for (var placed : row.charts()) {
                var area = placed.area();
                panels.get(index++).resizeRelocate(left + area.x(), y, area.width(), area.height());
            }
            y += row.height();
        }
    }
}
