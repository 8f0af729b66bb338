package dev.cairn.study;

import dev.cairn.progress.Event;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Replay;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Located;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.Unplaced;
import dev.cairn.schedule.hours.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a learner can do to one session of the plan, as functions from the plan to what changes; other sessions of its task stay free to
 * move. Each is one step of {@link Library#perform}, and empty where nothing changes. The outlook must be the present one.
 */
public final class SessionEdits {
    /** Nothing shorter is put anywhere, unless no more is open. */
    public static final int SHORTEST = 5;

    private static final int FARTHEST_DAYS = 366;

    private SessionEdits() {}

    /**
     * Puts a session at a time. Where it was pinned, it is now pinned there instead.
     *
     * @param at minutes since midnight
     * @param minutes its new length, cut to what is open of the task
     */
    public static List<Change> put(Outlook outlook, Session session, LocalDate date, int at, int minutes) {
        return pin(outlook, session, date, at, minutes);
    }

    /** Puts a session at a time, as long as it is. */
    public static List<Change> put(Outlook outlook, Session session, LocalDate date, int at) {
        return put(outlook, session, date, at, session.minutes());
    }

    /** Puts some minutes of a task at a time, whether it has a place in the plan already or not. */
    public static List<Change> put(Outlook outlook, RoadmapId roadmap, Key task, LocalDate date, int at, int minutes) {
        int open = open(outlook, roadmap, task);
        return open == 0
                ? List.of()
                : PlanEdits.choose(outlook.planning(), roadmap, choices -> {
                    var pins = new LinkedHashSet<>(choices.pins().getOrDefault(task, List.of()));
                    pins.add(new Pin(date, at, length(minutes, open)));
                    return choices.withPins(task, List.copyOf(pins));
                });
    }

    /** Makes a session longer or shorter, where it is. */
    public static List<Change> resize(Outlook outlook, Session session, int minutes) {
        return pin(outlook, session, session.date(), session.start(), minutes);
    }

    /** Puts a session off to the next day after its own that has room for it, at whatever time; empty where none has any. */
    public static List<Change> postpone(Outlook outlook, Session session) {
        return roomAfter(outlook, session)
                .map(room -> pin(outlook, session, room.date(), null, Math.min(session.minutes(), room.minutes())))
                .orElse(List.of());
    }

    /** Leaves the place of a session to the plan again. Where its whole task or module was put on a date, that is no longer so. */
    public static List<Change> unpin(Outlook outlook, Session session) {
        if (!session.pinned()) {
            return List.of();
        }
        return PlanEdits.choose(outlook.planning(), session.roadmap(), choices -> {
            var nodes = nodes(outlook, session);
            // The pin of this one session says more than that its task or module begins on the same date, which goes on
            // to hold.
            var exact = choices.pins().getOrDefault(session.task(), List.of()).stream()
                    .filter(pin -> pin.at() != null && pin.minutes() != null && holds(pin, session))
                    .findFirst();
            if (exact.isPresent()) {
                return choices.withPins(session.task(), without(choices.pins().get(session.task()), exact.get()));
            }
            for (Key node : nodes) {
                var pins = choices.pins().getOrDefault(node, List.of());
                var left = pins.stream().filter(pin -> !holds(pin, session)).toList();
                if (left.size() < pins.size()) {
                    return choices.withPins(node, left);
                }
            }
            // What follows the first session of a node is pinned because of its date, whatever day it lies on.
            for (Key node : nodes) {
                var pins = choices.pins().getOrDefault(node, List.of());
                var left = pins.stream()
                        .filter(pin -> pin.minutes() != null && !node.equals(session.module()))
                        .toList();
                if (left.size() < pins.size()) {
                    return choices.withPins(node, left);
                }
            }
            return choices;
        });
    }

    private static List<Pin> without(@Nullable List<Pin> pins, Pin one) {
        return pins == null
                ? List.of()
                : pins.stream().filter(pin -> !pin.equals(one)).toList();
    }

    /** Whether a pin of its task, or of what the task is a part of, is what holds a session where it is. */
    public static boolean holds(Pin pin, Session session) {
        if (!session.pinned() || !pin.date().equals(session.date())) {
            return false;
        }
        var at = pin.at();
        var minutes = pin.minutes();
        if (at == null || minutes == null) {
            return at == null || at <= session.start();
        }
        // Of one that has begun, the plan holds what is left.
        return at == session.start() || (at < session.start() && at + minutes > session.start());
    }

    /** The minutes that are open of a task. */
    public static int open(Outlook outlook, RoadmapId roadmap, Key task) {
        var plan = outlook.plan();
        return Stream.concat(
                        plan.sessions().stream()
                                .filter(it ->
                                        it.task().equals(task) && it.roadmap().equals(roadmap))
                                .map(Session::minutes),
                        plan.unplaced().stream()
                                .filter(it ->
                                        it.task().equals(task) && it.roadmap().equals(roadmap))
                                .map(Unplaced::minutes))
                .mapToInt(Integer::intValue)
                .sum();
    }

    /**
     * The plan as it would be with some changes to what was decided, to tell of it before it is. Plans anew: not for the thread that paints.
     *
     * @param moment the present one
     */
    public static Outlook after(Moment moment, Outlook outlook, List<Change> changes) {
        var events = changes.stream()
                .map(it -> new Event(new UUID(0, 0), moment, it.roadmap(), it.what()))
                .toList();
        return Outlook.of(
                moment, Replay.apply(outlook.planning(), events), outlook.roadmaps(), outlook.activeAssumed());
    }

    /**
     * Where an edit of a session would bring it; empty where it cannot be kept there.
     *
     * @param before the plan the edit was made for
     * @param after the plan with it
     */
    public static Optional<Session> landed(Session session, Outlook before, Outlook after) {
        var fresh = new ArrayList<>(pins(after, session));
        fresh.removeAll(pins(before, session));
        return after.plan().sessions().stream()
                .filter(it -> it.sameTask(session) && fresh.stream().anyMatch(pin -> holds(pin, it)))
                .findFirst();
    }

    private static List<Pin> pins(Outlook outlook, Session session) {
        return outlook.planning().choices(session.roadmap()).pins().getOrDefault(session.task(), List.of());
    }

    private static List<Change> pin(
            Outlook outlook, Session session, LocalDate date, @Nullable Integer at, int minutes) {
        int open = open(outlook, session.roadmap(), session.task());
        if (open == 0) {
            return List.of();
        }
        var pin = new Pin(date, at, length(minutes, open));
        return PlanEdits.choose(outlook.planning(), session.roadmap(), choices -> replaced(choices, session, pin));
    }

    /** With a pin in place of the one that holds a session, at the turn that one had. */
    private static PlanChoices replaced(PlanChoices choices, Session session, Pin pin) {
        var pins = new ArrayList<>(choices.pins().getOrDefault(session.task(), List.of()));
        int turn = 0;
        while (turn < pins.size() && !holds(pins.get(turn), session)) {
            turn++;
        }
        pins.removeIf(it -> holds(it, session) || it.equals(pin));
        pins.add(Math.min(turn, pins.size()), pin);
        return choices.withPins(session.task(), pins);
    }

    private static int length(int minutes, int open) {
        return Math.clamp(minutes, Math.min(SHORTEST, open), open);
    }

    /** The task of a session and what it is a part of, the nearest first. */
    private static List<Key> nodes(Outlook outlook, Session session) {
        var nodes = new ArrayList<>(List.of(session.task()));
        Optional.ofNullable(outlook.roadmaps().get(session.roadmap()))
                .flatMap(roadmap -> Tree.find(roadmap, session.task()))
                .map(Located::path)
                .ifPresent(path -> path.reversed().forEach(node -> nodes.add(node.key())));
        return nodes;
    }

    /** Time there is on a date. */
    private record RoomOn(LocalDate date, int minutes) {}

    private static Optional<RoomOn> roomAfter(Outlook outlook, Session session) {
        var first = session.date().plusDays(1);
        Optional<RoomOn> any = Optional.empty();
        for (int i = 0; i < FARTHEST_DAYS; i++) {
            var date = first.plusDays(i);
            int longest = longest(outlook, session, date);
            if (longest >= session.minutes()) {
                return Optional.of(new RoomOn(date, longest));
            }
            if (any.isEmpty() && longest >= SHORTEST) {
                any = Optional.of(new RoomOn(date, longest));
            }
        }
        return any;
    }

    /** The longest time of a date that is free of what is put at a time. What the plan laid there itself makes way. */
    private static int longest(Outlook outlook, Session session, LocalDate date) {
        var fixed = outlook.plan().on(date).stream()
                .filter(it -> it.pinned() && !it.equals(session))
                .filter(it ->
                        outlook.planning().choices(it.roadmap()).pins().getOrDefault(it.task(), List.of()).stream()
                                .anyMatch(pin -> pin.minutes() != null && holds(pin, it)))
                .map(Session::window)
                .toList();
        return Window.without(outlook.availability().free(date), fixed).stream()
                .mapToInt(Window::minutes)
                .max()
                .orElse(0);
    }
}
