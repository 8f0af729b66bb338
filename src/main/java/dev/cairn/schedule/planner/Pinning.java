package dev.cairn.schedule.planner;

import dev.cairn.schedule.PlanNotice;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.hours.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Places what the learner pinned, before anything else. Single sessions come first: those with a time exactly where they were put, also
 * outside the hours there are, then those that may lie anywhere in the hours of a date; a task's own before those of what it is a part
 * of. Then each module or task that was given a date
 * gets its first session on that date; then the rest of these follows, the earlier date first. Once its date is
 * there, such a module or task comes first of all from now on until it is done: else it would fall back behind what it was put before as
 * soon as the day is over.
 */
final class Pinning {
    private final FreeTime free;
    private final SessionLengths lengths;
    private final Draft draft;
    private final long now;

    Pinning(FreeTime free, SessionLengths lengths, Draft draft, long now) {
        this.free = free;
        this.lengths = lengths;
        this.draft = draft;
        this.now = now;
    }

    /** Places the pinned work of some roadmaps; what cannot be is left for its turn, and said. */
    void place(List<Line> lines) {
        var pins = Pins.of(lines).stream().sorted(PinPlace.BY_TIME).toList();
        placeSessions(pins.stream().filter(PinPlace::isOneSession).toList());
        var begun = new ArrayList<PinPlace>();
        var from = new ArrayList<Long>();
        for (PinPlace place : pins.stream().filter(it -> !it.isOneSession()).toList()) {
            var stretch = begin(place);
            if (stretch != null || isDue(place)) {
                begun.add(place);
                from.add(stretch == null ? now : stretch.to());
            }
        }
        for (int i = 0; i < begun.size(); i++) {
            follow(begun.get(i), from.get(i));
        }
    }

    /**
     * Places what fixes one session. What a task has of its own is not taken by a session of what it is a part of, and what may lie
     * anywhere on a date takes no time that was named.
     */
    private void placeSessions(List<PinPlace> pins) {
        var own = pins.stream().filter(PinPlace::isOfOne).toList();
        var above = pins.stream().filter(it -> !it.isOfOne()).toList();
        own.stream().filter(PinPlace::isExact).forEach(this::placeSession);
        var named = above.stream()
                .filter(PinPlace::isExact)
                .map(this::reserved)
                .filter(Objects::nonNull)
                .toList();
        own.stream().filter(it -> !it.isExact()).forEach(this::placeSession);
        named.forEach(free::giveBack);
        above.stream().filter(PinPlace::isExact).forEach(this::placeSession);
        above.stream().filter(it -> !it.isExact()).forEach(this::placeSession);
    }

    /** Takes the time a session of several tasks may need, whichever of them it will be; null where there is none. */
    private @Nullable Stretch reserved(PinPlace place) {
        var stretch = place.works().stream()
                .mapToInt(work -> Math.min(Objects.requireNonNull(place.pin().minutes()), work.left()))
                .filter(minutes -> minutes > 0)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .map(minutes -> atItsTime(place, minutes))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (stretch != null) {
            free.take(stretch);
        }
        return stretch;
    }

    /** Whether its date is today or has passed. */
    private boolean isDue(PinPlace place) {
        return place.midnight() <= now;
    }

    private boolean hasPassed(PinPlace place) {
        return place.midnight() + Window.DAY <= now;
    }

    /** One session of a task; of one that has begun already, what is left of it. */
    private void placeSession(PinPlace place) {
        var work = place.head();
        if (work == null) {
            report(place);
            return;
        }
        int minutes = Math.min(Objects.requireNonNull(place.pin().minutes()), work.left());
        var stretch = place.isExact() ? atItsTime(place, minutes) : somewhere(place, minutes);
        if (stretch == null) {
            report(place);
            return;
        }
        free.take(stretch);
        draft.addPinned(work, stretch);
    }

    /** Exactly where it was put, also outside the hours: who names a time has that time. */
    private @Nullable Stretch atItsTime(PinPlace place, int minutes) {
        long start = place.midnight() + place.start();
        long from = Math.max(start, now);
        long left = start + minutes - from;
        if (left <= 0 || place.start() + minutes > Window.DAY) {
            return null;
        }
        var stretch = new Stretch(from, (int) left);
        return free.isOpenTo(stretch) ? stretch : null;
    }

    private @Nullable Stretch somewhere(PinPlace place, int minutes) {
        for (Stretch window : windows(place, now)) {
            if (window.minutes() >= minutes) {
                return new Stretch(window.from(), minutes);
            }
        }
        return null;
    }

    /** What is free on the date of a pin from its time, but not before a moment. */
    private List<Stretch> windows(PinPlace place, long earliest) {
        var windows = new ArrayList<Stretch>();
        long from = Math.max(earliest, place.midnight() + place.start());
        for (Window window : free.on(place.pin().date().toEpochDay())) {
            long begins = Math.max(from, place.midnight() + window.from());
            long ends = place.midnight() + window.to();
            boolean inTime = !place.hasTime() || begins == from;
            if (begins < ends && inTime) {
                windows.add(new Stretch(begins, (int) (ends - begins)));
            }
        }
        return windows;
    }

    /** Places the first stretch of pinned work on its date; null where there is no room then, or no more. */
    private @Nullable Stretch begin(PinPlace place) {
        var work = place.head();
        if (work == null) {
            return null;
        }
        if (hasPassed(place)) {
            if (!place.isBegun()) {
                report(place);
            }
            return null;
        }
        var stretch = onItsDate(place, work, now);
        if (stretch != null) {
            free.take(stretch);
            draft.add(work, stretch, true);
        } else if (onItsDate(place, work, place.midnight()) == null) {
            report(place);
        }
        return stretch;
    }

    /** Where some work can begin on the date of its pin, not before a moment. */
    private @Nullable Stretch onItsDate(PinPlace place, Work work, long earliest) {
        for (Stretch window : windows(place, earliest)) {
            int left = work.left();
            int most = left <= window.minutes() ? left : Math.min(window.minutes(), left - lengths.shortest());
            if (most == left || most >= lengths.shortest()) {
                return new Stretch(window.from(), most);
            }
        }
        return null;
    }

    /**
     * Places what is left of pinned work from a moment on. What comes after a module waits for its end; a single task that was put on a
     * day of its own holds up nobody.
     */
    private void follow(PinPlace place, long from) {
        long end = from;
        long until = Axis.horizon(Math.max(now, place.midnight()));
        var placement = new Placement(free, lengths, end);
        for (Work work : place.works()) {
            if (work.left() > 0) {
                var fit = placement.find(work.left(), until);
                for (Stretch stretch : fit.stretches()) {
                    free.take(stretch);
                    draft.add(work, stretch, true);
                    end = stretch.to();
                }
                placement.goTo(end);
                if (!fit.isWhole()) {
                    work.giveUp(Objects.requireNonNull(fit.reason()), fit.figure());
                }
            }
            if (!place.isTask()) {
                work.holdUntil(end);
            }
        }
    }

    private void report(PinPlace place) {
        draft.notice(why(place), place.line(), place.node(), place.pin().date());
    }

    private PlanNotice.Kind why(PinPlace place) {
        if (hasPassed(place)) {
            return PlanNotice.Kind.PIN_PASSED;
        }
        if (place.head() == null) {
            return PlanNotice.Kind.PIN_WITHOUT_WORK;
        }
        if (!place.isExact()) {
            return PlanNotice.Kind.PIN_WITHOUT_ROOM;
        }
        long end = place.midnight()
                + place.start()
                + Objects.requireNonNull(place.pin().minutes());
        return end <= now ? PlanNotice.Kind.PIN_PASSED : PlanNotice.Kind.PIN_TIME_TAKEN;
    }
}
