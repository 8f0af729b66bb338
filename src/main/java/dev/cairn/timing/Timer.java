package dev.cairn.timing;

import dev.cairn.progress.TimeEntry;
import dev.cairn.progress.TimeLog;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A timer that is on, running or paused. Immutable.
 *
 * <p>All instants are to the millisecond. Where the clock is set back, what was worked until the learner was seen last is kept, and
 * nothing is made up; {@link #seen} then goes on from the new time.
 *
 * @param day the study day it was begun on, which its time counts for
 * @param begun when it was started
 * @param taken worked until it was paused last, or until the last time away that did not count
 * @param runningSince when it went on after that; null while it is paused
 * @param seen when the learner was known to be at it last
 */
public record Timer(
        RoadmapId roadmap,
        Key task,
        Rhythm rhythm,
        LocalDate day,
        Instant begun,
        Duration taken,
        @Nullable Instant runningSince,
        Instant seen) {

    /** Whoever is not heard of for longer has gone away, or the computer slept. */
    public static final Duration AWAY = Duration.ofMinutes(10);

    /** Starts one. */
    public static Timer start(RoadmapId roadmap, Key task, Rhythm rhythm, LocalDate day, Instant now) {
        return new Timer(roadmap, task, rhythm, day, now, Duration.ZERO, now, now);
    }

    public boolean running() {
        return runningSince != null;
    }

    /** How long was worked until a moment. */
    public Duration worked(Instant now) {
        return runningSince == null ? taken : taken.plus(between(runningSince, now.isBefore(seen) ? seen : now));
    }

    private static Duration between(Instant from, Instant to) {
        return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
    }

    public Timer pause(Instant now) {
        return new Timer(roadmap, task, rhythm, day, begun, worked(now), null, now);
    }

    /** Goes on; nothing where it runs already. */
    public Timer resume(Instant now) {
        return running() ? this : new Timer(roadmap, task, rhythm, day, begun, taken, now, now);
    }

    /** The learner was there; nothing while it is paused, when nobody needs to be. */
    public Timer seen(Instant now) {
        if (!running()) {
            return this;
        }
        boolean setBack = now.isBefore(seen);
        return setBack
                ? new Timer(roadmap, task, rhythm, day, begun, worked(now), now, now)
                : new Timer(roadmap, task, rhythm, day, begun, taken, runningSince, now);
    }

    /** The same with another rhythm from now on; what was worked so far counts as if it had been begun with it, and stays worked. */
    public Timer with(Rhythm other, Instant now) {
        return running()
                ? new Timer(roadmap, task, other, day, begun, worked(now), now, now)
                : new Timer(roadmap, task, other, day, begun, taken, null, seen);
    }

    /** When the stretch of work ends that is on; empty while it is paused, and without a rhythm. */
    public Optional<Instant> stretchEnds() {
        return runningSince == null || rhythm.plain()
                ? Optional.empty()
                : Optional.of(runningSince.plus(stretchEnd().minus(taken)));
    }

    /** How much will have been worked when the stretch ends. */
    private Duration stretchEnd() {
        var work = Duration.ofMinutes(rhythm.work());
        return work.multipliedBy(taken.dividedBy(work) + 1);
    }

    /**
     * As its rhythm wants it: paused since the end of its stretch, where that is past. Where the learner was away by then, it waits to be
     * told what to make of that; where the learner was known to be at it later, all until then was worked.
     */
    public Timer paced(Instant now) {
        return stretchEnds()
                .filter(end -> !end.isAfter(now) && between(seen, end).compareTo(AWAY) <= 0)
                .map(end -> pause(end.isBefore(seen) ? seen : end))
                .orElse(this);
    }

    /** Whether its time is in the log already: it was stopped, and only this was not written down any more. */
    public boolean isLogged(TimeLog log) {
        return log.of(roadmap).values().stream().anyMatch(it -> task.equals(it.task()) && begun.equals(it.begin()));
    }

    /** Whether the learner was seen at it since it went on last: a window is watching it, or was. */
    public boolean watched() {
        return runningSince != null && seen.isAfter(runningSince);
    }

    /** Time in which nobody was there, if it is long enough to ask about; none while it is paused. */
    public Optional<Away> away(Instant now) {
        return running() && between(seen, now).compareTo(AWAY) > 0
                ? Optional.of(new Away(seen, now))
                : Optional.empty();
    }

    /**
     * Time in which nobody was there.
     *
     * @param from when the learner was known to be there last
     * @param to when they were back
     */
    public record Away(Instant from, Instant to) {
        public Duration length() {
            return between(from, to);
        }
    }

    /** The same without a time away; it runs on from the end of it. */
    public Timer without(Away away) {
        return running()
                ? new Timer(roadmap, task, rhythm, day, begun, worked(away.from()), away.to(), away.to())
                : this;
    }

    /**
     * What becomes of it when it is stopped.
     *
     * @return empty where not a second was worked; never more than {@link TimeEntry#LONGEST}
     */
    public Optional<TimeEntry> stop(Instant now) {
        long seconds = worked(now).toSeconds();
        return seconds < 1
                ? Optional.empty()
                : Optional.of(new TimeEntry(task, day, Math.toIntExact(Math.min(seconds, TimeEntry.LONGEST)), begun));
    }
}
