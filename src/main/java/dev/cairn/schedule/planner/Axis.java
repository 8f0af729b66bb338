package dev.cairn.schedule.planner;

import dev.cairn.schedule.hours.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Local time as one line of minutes: 0 is the midnight that began 1970, and every day is as long as the clock on the wall says. */
final class Axis {
    /** The last midnight there is a date for: no plan reaches further. */
    static final long END = LocalDate.MAX.toEpochDay() * Window.DAY;

    private static final int DAYS_A_WEEK = 7;
    private static final int WEEK = DAYS_A_WEEK * Window.DAY;
    private static final int HORIZON_YEARS = 100;
    private static final int STEP = 5;

    /** Minutes from the last Monday before 1970 to its first day, a Thursday. */
    private static final int MONDAY = 3 * Window.DAY;

    private Axis() {}

    static long of(LocalDate date) {
        return midnight(date.toEpochDay());
    }

    /** A moment, rounded up to five minutes: sessions are to begin at decent times. */
    static long roundedUp(LocalDateTime time) {
        long minute = of(time.toLocalDate()) + Window.minute(time.toLocalTime());
        boolean whole = time.getSecond() == 0 && time.getNano() == 0;
        return Math.ceilDiv(whole ? minute : minute + 1, STEP) * STEP;
    }

    static long midnight(long epochDay) {
        return epochDay * Window.DAY;
    }

    static long epochDay(long time) {
        return Math.floorDiv(time, Window.DAY);
    }

    static int minute(long time) {
        return Math.floorMod(time, Window.DAY);
    }

    static LocalDate date(long time) {
        return LocalDate.ofEpochDay(epochDay(time));
    }

    /** The number of the week from Monday to Sunday in which a moment lies. */
    static long week(long time) {
        return Math.floorDiv(time + MONDAY, WEEK);
    }

    /** The midnight a week begins with. */
    static long monday(long week) {
        return week * WEEK - MONDAY;
    }

    /** Monday is 0. */
    static int weekday(long epochDay) {
        return Math.floorMod(epochDay + MONDAY / Window.DAY, DAYS_A_WEEK);
    }

    /** How far a plan reaches that begins at a moment: a hundred years. */
    static long horizon(long time) {
        return Math.min(END, time + midnight(Math.round(HORIZON_YEARS * 365.25)));
    }
}
