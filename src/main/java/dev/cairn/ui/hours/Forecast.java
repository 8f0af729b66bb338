package dev.cairn.ui.hours;

import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.Unplaced;
import dev.cairn.study.Outlook;
import dev.cairn.ui.Background;
import dev.cairn.ui.Failures;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.WhatIf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** When the active roadmaps end: as things are, or with what is being drawn, beside what it was when the page was opened. */
final class Forecast {
    private final LivePlan plan;
    private final WhatIf whatIf;
    private final ReadOnlyObjectWrapper<List<Finish>> finishes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final Map<RoadmapId, LocalDate> before = new HashMap<>();
    private boolean beforeKnown;
    private boolean supposing;

    Forecast(LivePlan plan, Background background, Clock clock) {
        this.plan = plan;
        whatIf = new WhatIf(background, clock, why -> failure.set(Failures.sentence(why)));
        plan.active().subscribe(outlook -> {
            if (!supposing) {
                settle();
            }
        });
    }

    ReadOnlyObjectProperty<List<Finish>> finishes() {
        return finishes.getReadOnlyProperty();
    }

    /** A sentence about why there are no dates; empty where there are. */
    ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /** From now on, dates are compared with what they are now. */
    void compareFromHere() {
        before.clear();
        beforeKnown = false;
        settle();
    }

    /** Shows what some decisions would do. */
    void suppose(Planning planning) {
        var now = plan.active().get();
        if (now == null) {
            return;
        }
        supposing = true;
        whatIf.ask(now, planning, this::show);
    }

    /** Shows how things are. */
    void settle() {
        supposing = false;
        whatIf.drop();
        var now = plan.active().get();
        if (now == null) {
            return;
        }
        if (!beforeKnown) {
            beforeKnown = true;
            now.roadmaps().keySet().forEach(id -> now.plan().finish(id).ifPresent(date -> before.put(id, date)));
        }
        show(now);
    }

    private void show(Outlook outlook) {
        failure.set("");
        finishes.set(outlook.roadmaps().entrySet().stream()
                .map(it -> finish(outlook, it.getKey(), it.getValue()))
                .toList());
    }

    private Finish finish(Outlook outlook, RoadmapId id, Roadmap roadmap) {
        @Nullable LocalDate date = outlook.plan().finish(id).orElse(null);
        int unplaced = outlook.plan().unplaced().stream()
                .filter(it -> it.roadmap().equals(id))
                .mapToInt(Unplaced::minutes)
                .sum();
        boolean open = roadmap.studyPhases()
                .flatMap(Phase::allTasks)
                .anyMatch(task -> task.subtasks().isEmpty() && task.status() == Status.OPEN);
        return new Finish(id, RoadmapText.shortTitle(roadmap.title()), date, before.get(id), unplaced, open);
    }
}
