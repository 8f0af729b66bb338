package dev.cairn.schedule.planner;

import dev.cairn.schedule.hours.Window;
import java.util.Arrays;

/** Free windows in order, from a moment that only moves on. They are read as far as they are asked for. */
final class Room {
    private final FreeTime free;
    private long[] starts = new long[64];
    private long[] ends = new long[64];
    private int count;
    private int first;
    private long nextDay;
    private long moment;

    Room(FreeTime free, long moment) {
        this.free = free;
        this.moment = moment;
        nextDay = Axis.epochDay(moment);
    }

    long moment() {
        return moment;
    }

    /** Leaves everything before a moment behind; one that lies behind already changes nothing. */
    void goTo(long later) {
        moment = Math.max(moment, later);
        while (first < count && ends[first] <= moment) {
            first++;
        }
        if (first == count) {
            first = 0;
            count = 0;
            nextDay = Math.max(nextDay, Axis.epochDay(moment));
        }
    }

    /** Whether there is a window of a number, counted from 0 at the moment; each may be asked for only after the one before it. */
    boolean has(int number) {
        while (first + number >= count) {
            if (!read()) {
                return false;
            }
        }
        return true;
    }

    /** When a window begins, or the moment where that lies inside it. */
    long from(int number) {
        return Math.max(moment, starts[first + number]);
    }

    long to(int number) {
        return ends[first + number];
    }

    /** Reads the windows of one more day; false where no day has any. */
    private boolean read() {
        long day = free.next(nextDay);
        if (day == FreeTime.NEVER) {
            return false;
        }
        nextDay = day + 1;
        long midnight = Axis.midnight(day);
        for (Window window : free.on(day)) {
            if (midnight + window.to() > moment) {
                add(midnight + window.from(), midnight + window.to());
            }
        }
        return true;
    }

    private void add(long from, long to) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = from;
        ends[count++] = to;
    }
}
