package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.Window;
import java.time.DayOfWeek;

/** What a hand, or a key, holds on to: where it goes, the window follows. Windows never leave their day. */
sealed interface Grip {

    /**
     * The window as it would be.
     *
     * @param day where the hand is
     * @param minute minutes since midnight; below 0 and above 1440 where the hand has left the day
     * @param step the minutes that beginnings and ends snap to, a divisor of 60
     */
    Draft at(DayOfWeek day, double minute, int step);

    /** A new window on empty ground. */
    record Drawing(DayOfWeek day, double anchor) implements Grip {
        @Override
        public Draft at(DayOfWeek ignored, double minute, int step) {
            int from = clamp(step * (int) Math.floor(Math.min(anchor, minute) / step), 0, Window.DAY - step);
            int to = clamp(step * (int) Math.ceil(Math.max(anchor, minute) / step), from + step, Window.DAY);
            return new Draft(null, new Slot(day, new Window(from, to)), isOutside(minute, step));
        }
    }

    /** The middle of a window: all of it moves, to other days too. */
    record Moving(Slot slot, double grabbed) implements Grip {
        @Override
        public Draft at(DayOfWeek day, double minute, int step) {
            int length = slot.window().minutes();
            int wanted = snap(slot.window().from() + minute - grabbed, step);
            int from = clamp(wanted, 0, Window.DAY - length);
            return new Draft(slot, new Slot(day, new Window(from, from + length)), Math.abs(wanted - from) >= step);
        }
    }

    /** The beginning of a window. */
    record Beginning(Slot slot) implements Grip {
        @Override
        public Draft at(DayOfWeek ignored, double minute, int step) {
            int end = slot.window().to();
            int from = clamp(snap(minute, step), 0, Math.max(0, end - step));
            return new Draft(slot, new Slot(slot.day(), new Window(from, end)), isOutside(minute, step));
        }
    }

    /** The end of a window. */
    record End(Slot slot) implements Grip {
        @Override
        public Draft at(DayOfWeek ignored, double minute, int step) {
            int from = slot.window().from();
            int to = clamp(snap(minute, step), Math.min(from + step, Window.DAY), Window.DAY);
            return new Draft(slot, new Slot(slot.day(), new Window(from, to)), isOutside(minute, step));
        }
    }

    private static boolean isOutside(double minute, int step) {
        return minute <= -step || minute >= Window.DAY + step;
    }

    private static int snap(double minute, int step) {
        return step * (int) Math.round(minute / step);
    }

    private static int clamp(int value, int low, int high) {
        return Math.clamp(value, low, high);
    }
}
