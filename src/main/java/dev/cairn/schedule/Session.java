package dev.cairn.schedule;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;

/**
 * One dated, timed block of study of one task.
 *
 * @param start minutes since midnight
 * @param minutes at least 1; it ends on the day it begins
 * @param pinned whether the learner fixed its place
 */
public record Session(
        RoadmapId roadmap, Key phase, Key module, Key task, LocalDate date, int start, int minutes, boolean pinned) {
    /** By time. */
    public static final Comparator<Session> ORDER =
            Comparator.comparing(Session::date).thenComparingInt(Session::start);

    /** The same work, fixed to another time. */
    public Session pinnedAt(LocalDate day, int from, int length) {
        return new Session(roadmap, phase, module, task, day, from, length, true);
    }

    public Window window() {
        return new Window(start, start + minutes);
    }

    public LocalDateTime begins() {
        return date.atStartOfDay().plusMinutes(start);
    }

    public LocalDateTime ends() {
        return date.atStartOfDay().plusMinutes(start + (long) minutes);
    }

    /** Whether it is on at a moment. */
    public boolean isOn(LocalDateTime moment) {
        return !moment.isBefore(begins()) && moment.isBefore(ends());
    }

    public boolean sameTask(Session other) {
        return roadmap.equals(other.roadmap) && task.equals(other.task);
    }

    /** Whether another is of the same task and begins at the same time. */
    public boolean sameBegin(Session other) {
        return sameTask(other) && begins().equals(other.begins());
    }

    /** Whether another takes some of the same time. */
    public boolean overlaps(Session other) {
        return begins().isBefore(other.ends()) && other.begins().isBefore(ends());
    }
}
