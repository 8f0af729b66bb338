package dev.cairn.study;

import dev.cairn.progress.Change;
import dev.cairn.roadmap.Effort;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
     * Puts a session at a time. Where it was pinned, it is now pinned there instead. Where it gets longer than what is open of its task,
     * the task is reckoned with as much.
     *
     * @param session one of the plan, or of a task that has no place in it
     * @param at minutes since midnight
     * @param minutes its new length; it is to end on the day it begins
     */
    public static List<Change> put(Outlook outlook, Session session, LocalDate date, int at, int minutes) {
        return pin(outlook, session, date, at, minutes);
    }

    /** Puts a session on a date, as long as it is, wherever there is room on it. */
    public static List<Change> place(Outlook outlook, Session session, LocalDate date) {
        return pin(outlook, session, date, null, session.minutes());
    }

    /** Puts a session off to the next day after its own that has room for it, at whatever time; empty where none has any. */
    public static List<Change> postpone(Outlook outlook, Session session) {
        return postponed(outlook, session)
                .map(it -> pin(outlook, session, it.date(), null, it.minutes()))
                .orElse(List.of());
    }

    /**
     * Where a session will go if it is put off, told without planning anew: to the first time of that day that is free of what was put at
     * a time. What the plan laid there itself makes way. Empty where no day has room.
     */
    public static Optional<Session> postponed(Outlook outlook, Session session) {
        int open = open(outlook, session.roadmap(), session.task());
        int wanted = length(session.minutes(), open);
        Optional<Session> any = Optional.empty();
        for (int i = 1; i <= FARTHEST_DAYS; i++) {
            var date = session.date().plusDays(i);
            var free = free(outlook, session, date);
            var whole = free.stream().filter(it -> it.minutes() >= wanted).findFirst();
            if (whole.isPresent()) {
                return whole.map(it -> session.pinnedAt(date, it.from(), wanted));
            }
            any = any.or(() -> free.stream()
                    .filter(it -> it.minutes() >= length(0, open))
                    .max(Comparator.comparingInt(Window::minutes))
                    .map(it -> session.pinnedAt(date, it.from(), it.minutes())));
        }
        return any;
    }

    /** The minutes a session is put with that is to have some. */
    private static int length(int minutes, int open) {
        return Math.max(Math.min(SHORTEST, open), minutes);
    }

    /** The times of a date that are free of what was put there one by one. */
    private static List<Window> free(Outlook outlook, Session session, LocalDate date) {
        var fixed = outlook.plan().on(date).stream()
                .filter(it -> it.pinned() && !it.equals(session))
                .filter(it -> Hold.of(outlook, it).filter(Hold::isOfOne).isPresent())
                .map(Session::window)
                .toList();
        return Window.without(outlook.availability().free(date), fixed);
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
            var one = Hold.of(outlook, session).filter(Hold::isOfOne);
            if (one.isPresent()) {
                return one.get().letGo(choices);
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
    static int open(Outlook outlook, RoadmapId roadmap, Key task) {
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

    private static List<Change> pin(
            Outlook outlook, Session session, LocalDate date, @Nullable Integer at, int minutes) {
        int open = open(outlook, session.roadmap(), session.task());
        var roadmap = outlook.roadmaps().get(session.roadmap());
        if (open == 0 || roadmap == null) {
            return List.of();
        }
        int length = length(minutes, open);
        var pin = new Pin(date, at, length);
        var changes = new ArrayList<>(PlanEdits.choose(
                outlook.planning(), session.roadmap(), choices -> replaced(outlook, choices, session, pin)));
        if (length > open) {
            Edits.reestimate(session.task(), Effort.own(length)).apply(roadmap).stream()
                    .map(what -> new Change(session.roadmap(), what))
                    .forEach(changes::add);
        }
        return changes;
    }

    /**
     * With a pin in place of the one that holds a session, at the turn that one had. Two sessions of a task may have one date, though not
     * one time of it. Single sessions that were to be on days that are over are let go.
     */
    private static PlanChoices replaced(Outlook outlook, PlanChoices choices, Session session, Pin pin) {
        var now = outlook.now().toLocalDate();
        var pins = new ArrayList<>(choices.pins().getOrDefault(session.task(), List.of()));
        var held = Hold.of(outlook, session);
        int turn = held.filter(it -> it.node().equals(session.task()))
                .map(it -> pins.indexOf(it.pin()))
                .orElse(pins.size());
        if (turn < pins.size()) {
            pins.set(turn, pin);
        } else {
            pins.add(pin);
        }
        var kept = new ArrayList<Pin>();
        for (int i = 0; i < pins.size(); i++) {
            var it = pins.get(i);
            boolean twice = i != turn && it.at() != null && it.equals(pin);
            boolean over = it.minutes() != null && it.date().isBefore(now);
            if (!twice && !over) {
                kept.add(it);
            }
        }
        var without = held.filter(it -> !it.node().equals(session.task()))
                .map(it -> it.letGo(choices))
                .orElse(choices);
        return without.withPins(session.task(), kept);
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
}
