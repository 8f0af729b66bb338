package dev.cairn.schedule.planner;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Plan;
import dev.cairn.schedule.PlanNotice;
import dev.cairn.schedule.PlanRequest;
import dev.cairn.schedule.ReviewTime;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.Unplaced;
import dev.cairn.schedule.hours.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plan while it is made. */
final class Draft {
    private final SessionLengths lengths;
    private final List<Session> sessions = new ArrayList<>();
    private final List<PlanNotice> notices = new ArrayList<>();
    private final Map<RoadmapId, Map<Key, Dates>> kept = new HashMap<>();
    private LocalDate day = LocalDate.EPOCH;

    /** Whether the last session stays as long as it is. */
    private boolean closed;

    Draft(SessionLengths lengths) {
        this.lengths = lengths;
    }

    /** Gives a stretch to a task, as one session or more. */
    void add(Work work, Stretch stretch, boolean pinned) {
        work.place(stretch.minutes());
        var limit = work.chapter().limit();
        if (limit != null) {
            limit.use(stretch, pinned);
        }
        var whole = joined(work, stretch, pinned);
        whole.cut(lengths).forEach(part -> append(work, part, pinned));
    }

    /** Gives a stretch to a task as exactly one session. */
    void addPinned(Work work, Stretch stretch) {
        work.place(stretch.minutes());
        var limit = work.chapter().limit();
        if (limit != null) {
            limit.use(stretch, true);
        }
        append(work, stretch, true);
        closed = true;
    }

    /** The stretch with the session before it, where that is of the same task, touches it, and both make one session. */
    private Stretch joined(Work work, Stretch stretch, boolean pinned) {
        if (sessions.isEmpty() || closed) {
            return stretch;
        }
        var last = sessions.getLast();
        long begins = stretch.from() - last.minutes();
        boolean joins = last.task().equals(work.task())
                && last.roadmap().equals(work.chapter().roadmap())
                && last.pinned() == pinned
                && last.minutes() + stretch.minutes() <= lengths.longest()
                && last.start() == Axis.minute(begins)
                && last.date().toEpochDay() == Axis.epochDay(begins)
                && Axis.epochDay(begins) == Axis.epochDay(stretch.from());
        if (!joins) {
            return stretch;
        }
        sessions.removeLast();
        return new Stretch(begins, last.minutes() + stretch.minutes());
    }

    private void append(Work work, Stretch part, boolean pinned) {
        var chapter = work.chapter();
        closed = false;
        sessions.add(new Session(
                chapter.roadmap(),
                chapter.phase().key(),
                chapter.key(),
                work.task(),
                date(part.from()),
                Axis.minute(part.from()),
                part.minutes(),
                pinned));
    }

    /** Sessions of a day share its date. */
    private LocalDate date(long time) {
        if (day.toEpochDay() != Axis.epochDay(time)) {
            day = Axis.date(time);
        }
        return day;
    }

    void keep(Line line, Pause pause, Dates dates) {
        kept.computeIfAbsent(line.id(), id -> new HashMap<>()).put(pause.phase(), dates);
        notice(PlanNotice.Kind.TIME_KEPT, line, pause.phase(), dates.from());
    }

    void notice(PlanNotice.Kind kind, Line line, @Nullable Key node, @Nullable LocalDate date) {
        notices.add(new PlanNotice(kind, line.id(), node, date, 0));
    }

    List<PlanNotice> notices() {
        return notices;
    }

    List<Session> sessions() {
        return sessions;
    }

    Plan plan(PlanRequest request, List<Line> lines, List<ReviewTime> reviews) {
        var unplaced = new ArrayList<Unplaced>();
        for (Line line : lines) {
            PinsElsewhere.of(
                    line.planned(),
                    (node, pin) -> notice(PlanNotice.Kind.PIN_PLANNED_ELSEWHERE, line, node, pin.date()));
            line.rings().forEach(node -> notice(PlanNotice.Kind.WAITS_IN_A_RING, line, node, null));
            for (Chapter chapter : line.chapters()) {
                chapter.works().stream()
                        .filter(work -> work.left() > 0)
                        .map(Draft::unplaced)
                        .forEach(unplaced::add);
                var limit = chapter.limit();
                if (limit != null && limit.isTooSmall()) {
                    notice(PlanNotice.Kind.LIMIT_TOO_SMALL, line, chapter.key(), null);
                }
            }
        }
        return new Plan(request.now(), sessions, unplaced, notices, kept, reviews);
    }

    private static Unplaced unplaced(Work work) {
        var chapter = work.chapter();
        return new Unplaced(
                chapter.roadmap(),
                chapter.key(),
                work.task(),
                work.left(),
                Objects.requireNonNull(work.reason()),
                work.figure());
    }
}
