package dev.cairn.schedule.planner;

import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.Unplaced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;

/**
 * Places minutes of one task into the windows of a room so that they are over as early as they can be, each window giving one stretch or
 * none, and no stretch being shorter than the shortest session, unless all of the minutes are fewer.
 *
 * <p>Some minutes can be cut into a limited number of stretches only. So they are over in the first window that, with as many of the
 * largest before it as may be used beside it, has room for them; those before give as much as they can while the last keeps enough for a
 * session.
 *
 * <p>More availability never makes this later: whatever can be done in some windows from some moment can be done in more windows, and
 * from an earlier moment, so the earliest end there gets no later. Tasks placed one after the other, each from the end of the one
 * before, inherit that by induction.
 */
final class Placement {
    private final FreeTime free;
    private final SessionLengths lengths;
    private final int shortest;
    private final Room room;

    /** What will never fit again, as the room only moves on: so that no task looks through a century that another has looked through. */
    private final Map<Sought, Fit> hopeless = new HashMap<>();

    private record Sought(int minutes, long until) {}

    Placement(FreeTime free, SessionLengths lengths, long from) {
        this.free = free;
        this.lengths = lengths;
        shortest = lengths.shortest();
        room = new Room(free, from);
    }

    /** Whether there are windows at all into which some minutes can be cut. */
    static boolean fits(int minutes, FreeTime free, SessionLengths lengths) {
        return Math.max(1L, minutes / lengths.shortest()) * free.longest() >= minutes;
    }

    long moment() {
        return room.moment();
    }

    /** Leaves all that lies before a moment behind. */
    void goTo(long moment) {
        room.goTo(moment);
    }

    /** The first moment from now that lies in a window long enough for a session; where there is none, one nothing lies before. */
    long nextStart(int minutes, long until) {
        int least = Math.min(minutes, shortest);
        for (int i = 0; room.has(i) && room.from(i) < until; i++) {
            if (capacity(i, until) >= least) {
                return room.from(i);
            }
        }
        return until;
    }

    private int capacity(int window, long until) {
        return (int) (Math.min(room.to(window), until) - room.from(window));
    }

    /**
     * Finds the place for some minutes, but takes none.
     *
     * @param until nothing is placed from then on
     */
    Fit find(int minutes, long until) {
        var sought = new Sought(minutes, until);
        var known = hopeless.get(sought);
        if (known != null) {
            return known;
        }
        var found = search(minutes, until);
        if (!found.isWhole()) {
            hopeless.put(sought, Fit.none(minutes, Objects.requireNonNull(found.reason()), found.figure()));
        }
        return found;
    }

    private Fit search(int minutes, long until) {
        int least = Math.min(minutes, shortest);
        int others = Math.max(1, minutes / shortest) - 1;
        if (free.longest() > 0 && !fits(minutes, free, lengths)) {
            return Fit.none(minutes, Unplaced.Reason.WINDOWS_TOO_SHORT, free.longest());
        }
        var before = new Largest(others);
        int longest = 0;
        for (int i = 0; room.has(i) && room.from(i) < until; i++) {
            int capacity = capacity(i, until);
            longest = Math.max(longest, capacity);
            if (capacity < least) {
                continue;
            }
            if (before.sum() + capacity >= minutes) {
                return Fit.whole(fill(before, i, minutes, least));
            }
            before.offer(i, capacity);
        }
        return missing(before, minutes, longest, until);
    }

    /** What comes before gives all it can while the last window keeps enough for a session. */
    private List<Stretch> fill(Largest before, int last, int minutes, int least) {
        var stretches = new ArrayList<Stretch>();
        int early = (int) Math.min(before.sum(), minutes - least);
        int extra = early - before.windows().size() * least;
        for (Candidate it : before.windows()) {
            int more = Math.min(extra, it.capacity() - least);
            stretches.add(new Stretch(room.from(it.window()), least + more));
            extra -= more;
        }
        stretches.add(new Stretch(room.from(last), minutes - early));
        return stretches;
    }

    /** Either time runs out, and what there is gets used; or there are windows enough, but none that is long enough. */
    private Fit missing(Largest all, int minutes, int longest, long until) {
        boolean ends = free.next(Axis.epochDay(until)) == FreeTime.NEVER;
        if (all.isFull() || (longest > 0 && all.windows().isEmpty() && !ends)) {
            return Fit.none(minutes, Unplaced.Reason.WINDOWS_TOO_SHORT, longest);
        }
        var reason = ends ? Unplaced.Reason.NO_TIME : Unplaced.Reason.TOO_FAR;
        var stretches = all.windows().stream()
                .map(it -> new Stretch(room.from(it.window()), it.capacity()))
                .toList();
        return new Fit(stretches, minutes - (int) all.sum(), reason, 0);
    }

    private record Candidate(int window, int capacity) {}

    /** The smallest first, the later of equals. */
    private static final Comparator<Candidate> SMALLEST =
            Comparator.comparingInt(Candidate::capacity).thenComparing(Candidate::window, Comparator.reverseOrder());

    /** The largest of the windows offered, the earlier of equals; no more than a number. */
    private static final class Largest {
        private final int atMost;
        private final List<Candidate> inOrder = new ArrayList<>();
        private final PriorityQueue<Candidate> bySize = new PriorityQueue<>(SMALLEST);
        private long sum;
        private boolean full;

        Largest(int atMost) {
            this.atMost = atMost;
        }

        long sum() {
            return sum;
        }

        /** Whether more were offered than are kept. */
        boolean isFull() {
            return full;
        }

        void offer(int window, int capacity) {
            var candidate = new Candidate(window, capacity);
            if (!full && inOrder.size() < atMost) {
                inOrder.add(candidate);
                sum += capacity;
                return;
            }
            if (!full) {
                full = true;
                bySize.addAll(inOrder);
            }
            var smallest = bySize.peek();
            if (smallest != null && smallest.capacity() < capacity) {
                bySize.remove();
                bySize.add(candidate);
                sum += capacity - smallest.capacity();
            }
        }

        List<Candidate> windows() {
            return full
                    ? bySize.stream()
                            .sorted(Comparator.comparingInt(Candidate::window))
                            .toList()
                    : inOrder;
        }
    }
}
