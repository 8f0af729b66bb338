package dev.cairn.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Places what the learner pinned, before anything else. Single sessions come first, exactly where they were put; then each module or task
 * that was given a date gets its first session on that date; then the rest of these follows, the earlier date first.
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
        Map<Boolean, List<PinPlace>> pins = Pins.of(lines).stream()
                .sorted(PinPlace.BY_TIME)
                .collect(Collectors.partitioningBy(PinPlace::isOneSession));
        pins.getOrDefault(true, List.of()).forEach(this::placeSession);
        var begun = new ArrayList<PinPlace>();
        var first = new ArrayList<Stretch>();
        for (PinPlace place : pins.getOrDefault(false, List.of())) {
            var stretch = begin(place);
            if (stretch != null) {
                begun.add(place);
                first.add(stretch);
            }
        }
        for (int i = 0; i < begun.size(); i++) {
            follow(begun.get(i), first.get(i));
        }
    }

    /** One session of a task; of one that has begun already, what is left of it. */
    private void placeSession(PinPlace place) {
        var work = place.head();
        if (work == null) {
            return;
        }
        int minutes = Math.min(Objects.requireNonNull(place.pin().minutes()), work.left());
        var stretch = place.hasTime() ? atItsTime(place, minutes) : somewhere(place, minutes);
        if (stretch == null) {
            report(place);
            return;
        }
        free.take(stretch);
        draft.addPinned(work, stretch);
    }

    private @Nullable Stretch atItsTime(PinPlace place, int minutes) {
        long start = place.midnight() + place.start();
        long from = Math.max(start, now);
        int left = (int) (start + minutes - from);
        if (left <= 0) {
            return null;
        }
        var stretch = new Stretch(from, left);
        return free.has(stretch) ? stretch : null;
    }

    private @Nullable Stretch somewhere(PinPlace place, int minutes) {
        for (Stretch window : windows(place)) {
            if (window.minutes() >= minutes) {
                return new Stretch(window.from(), minutes);
            }
        }
        return null;
    }

    /** What is free on the date of a pin from its time, or from now. */
    private List<Stretch> windows(PinPlace place) {
        var windows = new ArrayList<Stretch>();
        long from = Math.max(now, place.midnight() + place.start());
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

    /** Places the first stretch of pinned work on its date; null where it has to flow with the rest. */
    private @Nullable Stretch begin(PinPlace place) {
        var work = place.head();
        if (work == null) {
            return null;
        }
        boolean passed = place.midnight() + Window.DAY <= now;
        for (Stretch window : passed ? List.<Stretch>of() : windows(place)) {
            int left = work.left();
            int most = left <= window.minutes() ? left : Math.min(window.minutes(), left - lengths.shortest());
            if (most == left || most >= lengths.shortest()) {
                var stretch = new Stretch(window.from(), most);
                free.take(stretch);
                draft.add(work, stretch, true);
                return stretch;
            }
        }
        report(place);
        return null;
    }

    /**
     * Places the rest of what has its first stretch. What comes after a module waits for its end; a single task that was put on a day of its
     * own holds up nobody.
     */
    private void follow(PinPlace place, Stretch first) {
        long end = first.to();
        long until = Axis.horizon(place.midnight());
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
        boolean passed = place.midnight() + Window.DAY <= now
                || (place.isOneSession()
                        && place.hasTime()
                        && place.midnight()
                                        + place.start()
                                        + Objects.requireNonNull(place.pin().minutes())
                                <= now);
        draft.notice(
                passed ? PlanNotice.Kind.PIN_PASSED : PlanNotice.Kind.PIN_WITHOUT_ROOM,
                place.line(),
                place.node(),
                place.pin().date());
    }
}
