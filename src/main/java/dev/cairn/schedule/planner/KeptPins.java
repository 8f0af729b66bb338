package dev.cairn.schedule.planner;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.PlanRequest;
import dev.cairn.schedule.PlannedRoadmap;
import dev.cairn.schedule.TaskId;
import dev.cairn.schedule.WeekWish;
import dev.cairn.schedule.hours.WeekSpan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pins that stay when a week is planned. A session put at a time stays where it is; what was only put on a day is what the learner
 * orders anew. A module or a task with sub-tasks that was put on a day of the week follows after the week with what of it was not chosen.
 */
final class KeptPins {
    private final WeekWish wish;
    private final LocalDate last;
    private final Optional<LocalDate> after;

    private KeptPins(PlanRequest request, WeekWish wish) {
        this.wish = wish;
        last = wish.week().last();
        long next = new FreeTime(request.availability()).next(last.toEpochDay() + 1);
        after = next == FreeTime.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(next));
    }

    /** The request with only the pins that stay. */
    static PlanRequest of(PlanRequest request, WeekWish wish) {
        var kept = new KeptPins(request, wish);
        return with(request, kept::choices);
    }

    /** A request in which something else is chosen for each roadmap. */
    static PlanRequest with(PlanRequest request, Function<PlannedRoadmap, PlanChoices> choices) {
        return request.withRoadmaps(request.roadmaps().stream()
                .map(it -> it.withChoices(choices.apply(it)))
                .toList());
    }

    /** The request with nothing pinned but single sessions. */
    static PlanRequest onlySessions(PlanRequest request) {
        return with(request, planned -> {
            if (planned.choices().pins().isEmpty()) {
                return planned.choices();
            }
            var modules = planned.roadmap()
                    .studyPhases()
                    .flatMap(phase -> phase.modules().stream())
                    .map(Module::key)
                    .collect(Collectors.toSet());
            var choices = planned.choices();
            for (Map.Entry<Key, List<Pin>> pinned : planned.choices().pins().entrySet()) {
                boolean isTask = !modules.contains(pinned.getKey());
                choices = choices.withPins(
                        pinned.getKey(),
                        pinned.getValue().stream()
                                .filter(it -> isTask && it.minutes() != null)
                                .toList());
            }
            return choices;
        });
    }

    private PlanChoices choices(PlannedRoadmap planned) {
        if (planned.choices().pins().isEmpty()) {
            return planned.choices();
        }
        var own = new HashMap<Key, List<Pin>>();
        planned.roadmap()
                .studyPhases()
                .flatMap(phase -> phase.modules().stream())
                .forEach(module -> {
                    var pins = pins(planned, module.key());
                    own.put(
                            module.key(),
                            pins.stream()
                                    .flatMap(it -> afterTheWeek(it).stream())
                                    .toList());
                    module.tasks().forEach(task -> keep(planned, task, own));
                });
        var choices = planned.choices();
        for (Map.Entry<Key, List<Pin>> it : own.entrySet()) {
            choices = choices.withPins(it.getKey(), it.getValue());
        }
        return choices;
    }

    private void keep(PlannedRoadmap planned, Task task, Map<Key, List<Pin>> own) {
        var pins = pins(planned, task.key());
        if (task.subtasks().isEmpty()) {
            own.put(task.key(), leaf(new TaskId(planned.id(), task.key()), pins));
            return;
        }
        task.subtasks().forEach(below -> keep(planned, below, own));
        var leaves = task.leaves().map(it -> new TaskId(planned.id(), it.key())).collect(Collectors.toSet());
        boolean someOut = wish.leftOut().stream().anyMatch(leaves::contains);
        own.put(
                task.key(),
                pins.stream()
                        .flatMap(it -> it.minutes() == null
                                ? afterTheWeek(it).stream()
                                : Stream.of(it).filter(session -> !someOut || !isIn(session)))
                        .toList());
    }

    private static List<Pin> pins(PlannedRoadmap planned, Key key) {
        return planned.choices().pins().getOrDefault(key, List.of());
    }

    private List<Pin> leaf(TaskId task, List<Pin> pins) {
        if (wish.leftOut().contains(task)) {
            // That it was in the week at all shows that a day it was put on could not be kept.
            return pins.stream()
                    .filter(it -> it.minutes() != null && it.date().isAfter(last))
                    .toList();
        }
        if (!wish.chosen().contains(task)) {
            return pins;
        }
        return wish.fresh().contains(task)
                ? List.of()
                : pins.stream().filter(it -> it.minutes() != null).toList();
    }

    /** A day in the week becomes the first one with time after it; none where there is none. */
    private Optional<Pin> afterTheWeek(Pin pin) {
        return isIn(pin) ? after.map(Pin::on) : Optional.of(pin);
    }

    private boolean isIn(Pin pin) {
        return wish.week().contains(pin.date());
    }

    /** The days after the week on which something else is put. */
    static Set<LocalDate> days(PlanRequest kept, WeekSpan week) {
        var days = new HashSet<LocalDate>();
        kept.roadmaps()
                .forEach(it -> it.choices().pins().values().stream()
                        .flatMap(List::stream)
                        .filter(pin -> pin.minutes() == null && pin.date().isAfter(week.last()))
                        .forEach(pin -> days.add(pin.date())));
        return days;
    }
}
