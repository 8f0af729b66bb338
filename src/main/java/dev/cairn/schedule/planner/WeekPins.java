package dev.cairn.schedule.planner;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Extras;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.PlanNotice;
import dev.cairn.schedule.PlanRequest;
import dev.cairn.schedule.PlannedRoadmap;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.TaskId;
import dev.cairn.schedule.WeekWish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Turns what the learner wants of a week into pins.
 *
 * <p>Each chosen task is put on the day it begins, with no time where the plan keeps their order by itself, so that it can move within the
 * day; else at the time it begins; and where even that would not do, with each of its sessions at its time. Whether it would do is not
 * reckoned but tried, with the very steps that place pins in a plan. What is left out, or finds no room, is put on days after the week and
 * thus comes first there.
 */
public final class WeekPins {
    private static final int ROUNDS = 40;

    private final WeekWish wish;
    private final PlanRequest kept;
    private final WeekSequence sequence;
    private final Map<TaskId, Exactness> exactness = new HashMap<>();
    private final Map<TaskId, Long> later = new LinkedHashMap<>();

    /** How closely a task is put. */
    private enum Exactness {
        DAY,
        TIME,
        SESSIONS
    }

    /**
     * A week laid out.
     *
     * @param choices by roadmap, with the pins that make it so
     * @param beyond the chosen that found no room to begin in the week, in order
     * @param partly the chosen that begin in the week but go on after it, in order
     */
    public record Laid(Map<RoadmapId, PlanChoices> choices, List<TaskId> beyond, List<TaskId> partly) {
        public Laid {
            choices = Map.copyOf(choices);
            beyond = List.copyOf(beyond);
            partly = List.copyOf(partly);
        }
    }

    private WeekPins(PlanRequest request, WeekWish wish) {
        this.wish = wish;
        kept = KeptPins.of(request, wish);
        sequence = new WeekSequence(KeptPins.onlySessions(kept), wish);
    }

    /** Lays a week out. Takes a few times as long as a plan; safe on any thread. */
    public static Laid lay(PlanRequest request, WeekWish wish) {
        return new WeekPins(request, wish).laid();
    }

    /**
     * What to drop from the chosen so that all that is left can begin in the week: work one can do without first, the last of it first, then
     * the last of all. What goes on after the week may stay.
     *
     * @return in the order of the chosen; empty where all of it fits
     */
    public static List<TaskId> tooMuch(PlanRequest request, WeekWish wish) {
        var optional = optional(KeptPins.of(request, wish));
        var dropped = new HashSet<TaskId>();
        for (var left = wish; !left.chosen().isEmpty(); left = wish.without(dropped)) {
            var sequence = new WeekSequence(KeptPins.onlySessions(KeptPins.of(request, left)), left);
            var movable =
                    left.chosen().stream().filter(it -> sequence.left(it) > 0).toList();
            boolean fits = movable.stream().allMatch(sequence::place);
            if (fits || movable.size() < 2) {
                break;
            }
            dropped.add(movable.reversed().stream()
                    .filter(optional::contains)
                    .findFirst()
                    .orElse(movable.getLast()));
        }
        return wish.chosen().stream().filter(dropped::contains).toList();
    }

    /** The tasks one can do without. */
    private static Set<TaskId> optional(PlanRequest request) {
        var found = new HashSet<TaskId>();
        for (PlannedRoadmap planned : request.roadmaps()) {
            Extras.of(planned).forEach(it -> found.add(new TaskId(planned.id(), it.task())));
        }
        return found;
    }

    private Laid laid() {
        var beyond = new ArrayList<TaskId>();
        for (TaskId task : wish.chosen()) {
            if (sequence.left(task) > 0 && !sequence.place(task)) {
                beyond.add(task);
            }
        }
        var partly = sequence.places().keySet().stream()
                .filter(it -> !sequence.endsInTheWeek(it))
                .toList();
        var taken = KeptPins.days(kept, wish.week());
        var behind = new ArrayList<>(beyond);
        behind.addAll(wish.leftOut());
        behind.stream()
                .filter(it -> sequence.left(it) > 0)
                .forEach(it -> sequence.after(it, taken).ifPresent(day -> later.put(it, day)));
        return new Laid(tried(), beyond, partly);
    }

    /** The loosest pins that keep all in place. */
    private Map<RoadmapId, PlanChoices> tried() {
        sequence.places().keySet().forEach(it -> exactness.put(it, Exactness.DAY));
        for (int i = 0; ; i++) {
            var choices = choices();
            if (i == ROUNDS || !tightened(choices)) {
                return choices;
            }
        }
    }

    private Map<RoadmapId, PlanChoices> choices() {
        var choices = new HashMap<RoadmapId, PlanChoices>();
        kept.roadmaps().forEach(it -> choices.put(it.id(), it.choices()));
        sequence.places().forEach((task, stretches) -> put(choices, task, pins(task, stretches)));
        later.forEach((task, day) -> put(choices, task, List.of(Pin.on(LocalDate.ofEpochDay(day)))));
        return choices;
    }

    private static void put(Map<RoadmapId, PlanChoices> choices, TaskId task, List<Pin> pins) {
        choices.computeIfPresent(task.roadmap(), (id, before) -> {
            var all = new ArrayList<>(before.pins().getOrDefault(task.task(), List.of()));
            all.addAll(pins);
            return before.withPins(task.task(), all);
        });
    }

    private List<Pin> pins(TaskId task, List<Stretch> stretches) {
        var first = stretches.getFirst().from();
        return switch (exactness.getOrDefault(task, Exactness.DAY)) {
            case DAY -> List.of(Pin.on(Axis.date(first)));
            case TIME -> List.of(new Pin(Axis.date(first), Axis.minute(first), null));
            case SESSIONS -> sessions(stretches);
        };
    }

    /** A pin for each session in the week. */
    private List<Pin> sessions(List<Stretch> stretches) {
        var pins = new ArrayList<Pin>();
        stretches.stream()
                .filter(it -> it.from() < sequence.end())
                .flatMap(it -> it.cut(kept.lengths()).stream())
                .map(it -> new Pin(Axis.date(it.from()), Axis.minute(it.from()), it.minutes()))
                .forEach(pins::add);
        return pins;
    }

    /** Tries some pins, and makes those exact that did not do; false where all did, or nothing more can be done. */
    private boolean tightened(Map<RoadmapId, PlanChoices> choices) {
        var request = KeptPins.with(kept, it -> choices.getOrDefault(it.id(), it.choices()));
        long now = Axis.roundedUp(request.now());
        var free = new FreeTime(request.availability());
        var draft = new Draft(request.lengths());
        var lines = request.roadmaps().stream().map(it -> new Line(it, now)).toList();
        new Pinning(free, request.lengths(), draft, now).place(lines);
        boolean any = false;
        var real = joined(draft.sessions());
        var wanted = wanted();
        var days = new HashSet<Long>();
        for (TaskId task : sequence.places().keySet()) {
            if (!real.getOrDefault(task, List.of()).equals(wanted.get(task))) {
                days.add(day(task));
                any |= exactness.put(task, next(task)) != Exactness.SESSIONS;
                if (exactness.get(task) == Exactness.SESSIONS && !sequence.endsInTheWeek(task)) {
                    // What of it goes on after the week must not be done before it either.
                    later.putIfAbsent(task, free.next(wish.week().last().toEpochDay() + 1));
                }
            }
        }
        // What shares a day with one that needs a time needs one too: what has none is placed before what has.
        exactness.replaceAll((task, how) -> how == Exactness.DAY && days.contains(day(task)) ? Exactness.TIME : how);
        for (PlanNotice notice : draft.notices()) {
            any |= putOff(notice, free);
        }
        later.values().removeIf(day -> day == FreeTime.NEVER);
        return any;
    }

    /** Tries the next day for what had no room on the one it was put off to; other pins of its task may have none for ever. */
    private boolean putOff(PlanNotice notice, FreeTime free) {
        var node = notice.node();
        var date = notice.date();
        if (notice.kind() != PlanNotice.Kind.PIN_WITHOUT_ROOM || node == null || date == null) {
            return false;
        }
        var task = new TaskId(notice.roadmap(), node);
        long day = date.toEpochDay();
        return later.replace(task, day, free.next(day + 1));
    }

    private long day(TaskId task) {
        return Axis.epochDay(
                Objects.requireNonNull(sequence.places().get(task)).getFirst().from());
    }

    private Exactness next(TaskId task) {
        return exactness.get(task) == Exactness.DAY ? Exactness.TIME : Exactness.SESSIONS;
    }

    /** What each task is to have of the week. */
    private Map<TaskId, List<Stretch>> wanted() {
        var wanted = new HashMap<TaskId, List<Stretch>>();
        sequence.fixed().forEach(it -> add(wanted, TaskId.of(it), stretch(it)));
        sequence.places().forEach((task, stretches) -> stretches.forEach(it -> add(wanted, task, it)));
        return merged(wanted);
    }

    private Map<TaskId, List<Stretch>> joined(List<Session> sessions) {
        var found = new HashMap<TaskId, List<Stretch>>();
        sessions.forEach(it -> add(found, TaskId.of(it), stretch(it)));
        return merged(found);
    }

    private void add(Map<TaskId, List<Stretch>> all, TaskId task, Stretch stretch) {
        if (stretch.from() < sequence.end()) {
            all.computeIfAbsent(task, id -> new ArrayList<>()).add(stretch);
        }
    }

    private static Stretch stretch(Session session) {
        return new Stretch(Axis.of(session.date()) + session.start(), session.minutes());
    }

    /** What touches made one, in order of time. */
    private static Map<TaskId, List<Stretch>> merged(Map<TaskId, List<Stretch>> all) {
        all.replaceAll((task, stretches) -> {
            var merged = new ArrayList<Stretch>();
            stretches.stream().sorted(Comparator.comparingLong(Stretch::from)).forEach(it -> {
                if (!merged.isEmpty() && merged.getLast().to() == it.from()) {
                    var before = merged.removeLast();
                    merged.add(new Stretch(before.from(), before.minutes() + it.minutes()));
                } else {
                    merged.add(it);
                }
            });
            return merged;
        });
        return all;
    }
}
