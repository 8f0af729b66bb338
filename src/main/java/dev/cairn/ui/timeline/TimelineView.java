package dev.cairn.ui.timeline;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.Places;
import dev.cairn.ui.View;
import java.time.Clock;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** To be drawn. */
public final class TimelineView implements View {
    private final StackPane root = new StackPane();
    private final ReadOnlyStringWrapper trail = new ReadOnlyStringWrapper("");

    public TimelineView(Library library, LivePlan plan, Clock clock, Places places) {}

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void show(@Nullable RoadmapId roadmap) {}

    @Override
    public void search(String words) {}

    @Override
    public ReadOnlyStringProperty trail() {
        return trail.getReadOnlyProperty();
    }

    @Override
    public void attach() {}

    @Override
    public void detach() {}

    @Override
    public void focus() {}

    @Override
    public Map<String, String> memory() {
        return Map.of();
    }

    @Override
    public void recall(Map<String, String> memory) {}
}
