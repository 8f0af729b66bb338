package dev.cairn.schedule.planner;

import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.hours.Dates;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One roadmap on its way through the hours: what comes next, and when it may begin. */
final class Course {
    /** Nothing comes any more. */
    static final long OVER = Long.MAX_VALUE;

    private final Line line;
    private final Draft draft;
    private final SessionLengths lengths;
    private final List<Stage> stages;
    private int stage;
    private long reached;
    private boolean anything;

    Course(Line line, Draft draft, SessionLengths lengths) {
        this.line = line;
        this.draft = draft;
        this.lengths = lengths;
        stages = Stage.of(line);
        reached = line.from();
    }

    /** The earliest moment its next work may begin; {@link #OVER} where nothing is left. */
    long ready() {
        while (stage < stages.size()) {
            switch (stages.get(stage)) {
                case Stage.Kept(var pause) -> keep(pause);
                case Stage.Group group -> {
                    long ready = group.ready();
                    if (ready != OVER) {
                        return Math.max(reached, ready);
                    }
                    hold(group.heldUntil());
                }
            }
            stage++;
        }
        return OVER;
    }

    /** What was pinned is over before what follows it. */
    private void hold(long moment) {
        if (moment > reached) {
            reached = moment;
            anything = true;
        }
    }

    /** Keeps the days after those on which something was done. */
    private void keep(Pause pause) {
        long last = Axis.epochDay(Axis.END) - 1;
        long first = Math.min(last, anything ? Axis.epochDay(reached - 1) + 1 : Axis.epochDay(reached));
        long after = Math.min(last, first + pause.days() - 1L) + 1;
        draft.keep(line, pause, new Dates(Axis.date(Axis.midnight(first)), Axis.date(Axis.midnight(after - 1))));
        reached = Math.max(reached, Axis.midnight(after));
        anything = true;
    }

    /**
     * Places the next piece of work, or finds that its module must wait.
     *
     * @param alone whether no other roadmap has anything left to place, so that tasks are placed whole
     * @return the minutes placed
     */
    int step(Placement placement, boolean alone) {
        var strand = ((Stage.Group) stages.get(stage)).next(placement.moment());
        var work = Objects.requireNonNull(strand.head());
        var fit = fit(strand, work, placement, alone);
        if (fit == null) {
            return 0;
        }
        for (Stretch stretch : fit.stretches()) {
            draft.add(work, stretch, false);
        }
        if (!fit.stretches().isEmpty()) {
            work.begin();
            placement.goTo(fit.end());
            reached = fit.end();
            anything = true;
        }
        if (!fit.isWhole()) {
            work.giveUp(Objects.requireNonNull(fit.reason()), fit.figure());
        }
        return fit.stretches().stream().mapToInt(Stretch::minutes).sum();
    }

    private @Nullable Fit fit(Strand strand, Work work, Placement placement, boolean alone) {
        var limit = work.chapter().limit();
        if (limit != null) {
            return fit(strand, work, limit, placement, alone);
        }
        return placement.find(piece(work.left(), alone), line.until());
    }

    /** As much as the limit leaves room for in the week that has the next free window; null where that is nothing. */
    private @Nullable Fit fit(Strand strand, Work work, WeekLimit limit, Placement placement, boolean alone) {
        int left = work.left();
        long start = placement.nextStart(left, line.until());
        if (start >= line.until()) {
            return placement.find(left, line.until());
        }
        int part = Math.min(limit.room(start, left, lengths.shortest()), piece(left, alone));
        if (part > 0) {
            var fit = placement.find(part, line.until());
            if (!fit.isWhole() && part > lengths.shortest() && left >= 2 * lengths.shortest()) {
                fit = placement.find(lengths.shortest(), line.until());
            }
            if (!fit.isWhole()) {
                return Fit.none(left, Objects.requireNonNull(fit.reason()), fit.figure());
            }
            if (limit.allows(fit.stretches(), lengths.shortest())) {
                return fit;
            }
        }
        strand.waitUntil(Axis.monday(Axis.week(start) + 1));
        return null;
    }

    private int piece(int left, boolean alone) {
        return alone ? left : Piece.of(left, lengths);
    }
}
