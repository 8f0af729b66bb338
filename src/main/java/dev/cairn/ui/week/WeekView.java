package dev.cairn.ui.week;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.ui.Delay;
import dev.cairn.ui.Places;
import dev.cairn.ui.View;
import dev.cairn.ui.WeekBook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The week. */
public final class WeekView implements View {
    private final StackPane root = new StackPane();
    private final ReadOnlyStringWrapper trail = new ReadOnlyStringWrapper("");

    public WeekView(Library library, WeekBook book, Delay delay, Clock clock, Places places) {
        root.setUserData(new Object[] {library, book, delay, clock, places});
    }

    /** Shows the week that holds a date. */
    public void goTo(LocalDate date) {
        root.setUserData(date);
    }

    @Override
    public String name() {
        return "week";
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public boolean showsAll() {
        return true;
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
    public void focus() {
        root.requestFocus();
    }

    @Override
    public Map<String, String> memory() {
        return Map.of();
    }

    @Override
    public void recall(Map<String, String> memory) {}
}
