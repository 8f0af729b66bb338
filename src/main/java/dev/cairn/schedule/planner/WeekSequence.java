package dev.cairn.schedule.planner;

import dev.cairn.schedule.PlanRequest;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.TaskId;
import dev.cairn.schedule.WeekWish;
import dev.cairn.schedule.hours.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tasks one after the other in the time a week has left beside what keeps its place. Each is cut as {@link Pinning} cuts a task that was put
 * on a day, so that a pin on where it begins gives the same stretches.
 */
final class WeekSequence {
    private final FreeTime free;
    private final SessionLengths lengths;
    private final Map<TaskId, Work> works = new HashMap<>();
    private final Map<TaskId, List<Stretch>> places = new LinkedHashMap<>();
    private final List<Session> fixed;
    private final long end;
    private long cursor;

    /** @param bare with nothing pinned but single sessions */
    WeekSequence(PlanRequest bare, WeekWish wish) {
        long now = Axis.roundedUp(bare.now());
        free = new FreeTime(bare.availability());
        lengths = bare.lengths();
        var draft = new Draft(lengths);
        var lines = bare.roadmaps().stream().map(it -> new Line(it, now)).toList();
        new Pinning(free, lengths, draft, now).place(lines);
        fixed = List.copyOf(draft.sessions());
        for (Line line : lines) {
            for (Chapter chapter : line.chapters()) {
                chapter.works().forEach(work -> works.put(new TaskId(line.id(), work.task()), work));
            }
        }
        wish.held().forEach(it -> free.take(new Stretch(Axis.of(it.date()) + it.start(), it.minutes())));
        end = Axis.of(wish.week().last().plusDays(1));
        cursor = Math.max(now, Axis.of(wish.week().first()));
    }

    /** The sessions that were put at a time. */
    List<Session> fixed() {
        return fixed;
    }

    /** Where those that began in the week lie, in order; some may go on after it. */
    Map<TaskId, List<Stretch>> places() {
        return places;
    }

    /** The midnight the week ends with. */
    long end() {
        return end;
    }

    /** Minutes of a task for which there is no session at a time of its own; 0 for one that is not to be planned. */
    int left(TaskId task) {
        var work = works.get(task);
        return work == null ? 0 : work.left();
    }

    /** Places a task behind the last one; false where there is no room for it to begin in the week. */
    boolean place(TaskId task) {
        int left = left(task);
        var first = begin(left, cursor, end);
        if (first == null) {
            return false;
        }
        free.take(first);
        var stretches = new ArrayList<>(List.of(first));
        if (left > first.minutes()) {
            var rest =
                    new Placement(free, lengths, first.to()).find(left - first.minutes(), Axis.horizon(first.from()));
            rest.stretches().forEach(free::take);
            stretches.addAll(rest.stretches());
        }
        cursor = stretches.getLast().to();
        places.put(task, List.copyOf(stretches));
        return true;
    }

    /** Whether all of a task that begins in the week is over with it. */
    boolean endsInTheWeek(TaskId task) {
        var stretches = places.getOrDefault(task, List.of());
        int placed = stretches.stream().mapToInt(Stretch::minutes).sum();
        return placed == left(task) && stretches.stream().allMatch(it -> it.to() <= end);
    }

    /**
     * Takes the first time after the week for a task to begin in, behind those that were given one before.
     *
     * @param taken days that are not to be used
     * @return the day; empty where there is none within a few years
     */
    OptionalLong after(TaskId task, Set<LocalDate> taken) {
        long limit = end + Axis.midnight(LONGEST_DELAY);
        cursor = Math.max(cursor, end);
        while (true) {
            var first = begin(left(task), cursor, limit);
            if (first == null) {
                return OptionalLong.empty();
            }
            long day = Axis.epochDay(first.from());
            if (!taken.contains(LocalDate.ofEpochDay(day))) {
                free.take(first);
                return OptionalLong.of(day);
            }
            cursor = Axis.midnight(day + 1);
        }
    }

    private static final int LONGEST_DELAY = 1000;

    /** The first stretch of some minutes, as it would be placed where they are put on its day. */
    private @Nullable Stretch begin(int left, long from, long until) {
        long day = free.next(Axis.epochDay(from));
        while (day != FreeTime.NEVER && Axis.midnight(day) < until) {
            for (Window window : free.on(day)) {
                long begins = Math.max(from, Axis.midnight(day) + window.from());
                int room = (int) (Axis.midnight(day) + window.to() - begins);
                int most = left <= room ? left : Math.min(room, left - lengths.shortest());
                if (room > 0 && (most == left || most >= lengths.shortest())) {
                    return new Stretch(begins, most);
                }
            }
            day = free.next(day + 1);
        }
        return null;
    }
}
