package dev.cairn.ui.timeline;

import dev.cairn.progress.Change;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Baseline;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What the marks mean; and, at its own mark, what can be done with the first plan. What there is no room for is left out from the end. */
final class Legend extends HBox {
    private static final double GAP = 14;

    private final TimelineViewModel model;
    private final MenuButton first = new MenuButton();

    Legend(TimelineViewModel model) {
        super(GAP);
        this.model = model;
        getStyleClass().add("timeline-legend");
        setAlignment(Pos.CENTER_LEFT);
        first.setGraphic(mark("first"));
        first.setId("timeline-first-plan");
        first.getStyleClass().add("legend-menu");
        first.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(entry("done"), entry("planned"), first, entry("milestone"), entry("off"));
    }

    private static Region mark(String name) {
        var mark = new Region();
        mark.getStyleClass().addAll("legend-mark", "legend-" + name);
        return mark;
    }

    private static Label entry(String name) {
        var entry = new Label(Messages.text("timeline.legend." + name), mark(name));
        entry.getStyleClass().addAll("t11", "mut");
        entry.setMinWidth(USE_PREF_SIZE);
        return entry;
    }

    /** Shows how things stand now. */
    void show() {
        var chart = model.chart().orElse(null);
        if (chart == null) {
            return;
        }
        var ids = ids(chart);
        var set = ids.stream()
                .flatMap(id -> chart.outlook().planning().baseline(id).stream())
                .map(Baseline::setOn)
                .findFirst();
        first.setText(set.map(day -> Messages.text("timeline.legend.first.since", DayText.brief(day, chart.today())))
                .orElseGet(() -> Messages.text("timeline.legend.first.none")));
        var items = new ArrayList<MenuItem>();
        boolean there = set.isPresent();
        items.add(item(there ? "timeline.first.replace" : "timeline.first.set", chart, (id, now) -> now));
        if (there) {
            items.add(item("timeline.first.forget", chart, (id, now) -> null));
        }
        if (first.getItems().size() != items.size() || !first.isShowing()) {
            first.getItems().setAll(items);
        }
    }

    private static List<RoadmapId> ids(Chart chart) {
        return chart.scope().equals(RoadmapId.ALL)
                ? List.copyOf(chart.outlook().roadmaps().keySet())
                : List.of(chart.scope());
    }

    private MenuItem item(String key, Chart chart, BiFunction<RoadmapId, Baseline, @Nullable Baseline> then) {
        var item = new MenuItem(Messages.text(key));
        item.setOnAction(event -> {
            var library = model.library();
            var changes = new ArrayList<Change>();
            for (RoadmapId id : ids(chart)) {
                var now = chart.outlook().plan().baseline(id, chart.today());
                changes.addAll(PlanEdits.baseline(library.planning(), id, then.apply(id, now)));
            }
            library.perform(changes);
        });
        return item;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        for (var child : getChildren()) {
            room -= child.prefWidth(-1) + GAP;
            child.setVisible(room + GAP >= 0);
        }
        super.layoutChildren();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
