package dev.cairn.schedule.planner;

import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.Unplaced;
import dev.cairn.schedule.hours.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Places a roadmap in the weeks its document states. Each module is spread over its weeks by the free time these have; what finds no room in
 * its week is tried in the next one of the module. What lies in the past is for the present week.
 */
final class WeekPlan {
    private static final int DAYS_A_WEEK = 7;

    private final Line line;
    private final FreeTime free;
    private final SessionLengths lengths;
    private final Draft draft;
    private final StatedWeeks weeks;
    private final long now;
    private final long start;
    private final int present;
    private final Map<Integer, Integer> minutes = new HashMap<>();
    private final List<Piece> left = new ArrayList<>();

    /**
     * Minutes of a task that belong to a week.
     *
     * @param turn its place in the order of the roadmap
     * @param figure minutes there are in the weeks of its module
     */
    private record Piece(Work work, int minutes, int turn, int week, int lastWeek, int figure) {
        Piece less(int placed) {
            return new Piece(work, minutes - placed, turn, week, lastWeek, figure);
        }
    }

    /**
     * @param now nothing is placed before
     * @param weekMinutes of a usual week
     */
    WeekPlan(Line line, FreeTime free, SessionLengths lengths, Draft draft, long now, int weekMinutes) {
        this.line = line;
        this.free = free;
        this.lengths = lengths;
        this.draft = draft;
        this.now = now;
        weeks = new StatedWeeks(line, weekMinutes);
        var chosen = line.choices().start();
        long first = chosen == null ? Axis.epochDay(now) : chosen.toEpochDay();
        start = Axis.midnight(first);
        long passed = Math.floorDiv(Axis.epochDay(now) - first, (long) DAYS_A_WEEK);
        present = Math.clamp(passed, 0, Integer.MAX_VALUE / 2);
        for (Part part : line.inOrder()) {
            switch (part) {
                case Chapter chapter -> spread(chapter);
                case Pause pause -> keep(pause);
            }
        }
    }

    private long begin(int week) {
        return Math.min(Axis.END, start + Axis.midnight((long) week * DAYS_A_WEEK));
    }

    private int minutes(int week) {
        return minutes.computeIfAbsent(week, it -> free.minutes(Math.max(now, begin(it)), begin(it + 1)));
    }

    private void keep(Pause pause) {
        var span = weeks.of(pause);
        var zero = Axis.date(start);
        var from = zero.plusDays(Math.round(span.from() * DAYS_A_WEEK));
        var to = zero.plusDays(Math.max(1, Math.round(span.to() * DAYS_A_WEEK)) - 1);
        LocalDate today = Axis.date(now);
        if (!to.isBefore(today) && !to.isBefore(from)) {
            draft.keep(line, pause, new Dates(from.isBefore(today) ? today : from, to));
        }
    }

    /** Says for each piece of a module in which of its weeks it is due. */
    private void spread(Chapter chapter) {
        var span = weeks.of(chapter);
        int week = Math.max(present, span.first());
        int last = Math.max(week, span.last());
        double all = 0;
        int figure = 0;
        for (int i = week; i <= last; i++) {
            all += weight(span, i);
            figure += minutes(i);
        }
        double total = chapter.works().stream().mapToInt(Work::left).sum();
        double before = 0;
        double reached = weight(span, week);
        for (Work work : chapter.works()) {
            for (int part : parts(work)) {
                while (week < last && reached / all < (before + part / 2.0) / total) {
                    reached += weight(span, ++week);
                }
                left.add(new Piece(work, part, left.size(), week, last, figure));
                before += part;
            }
        }
    }

    /** How much of a module is for a week: by the free time of the part of the week that is the module's. */
    private double weight(StatedWeeks.Weeks span, int week) {
        double part = Math.min(span.to(), week + 1.0) - Math.max(span.from(), week);
        return part > 0 ? part * minutes(week) : 0;
    }

    private List<Integer> parts(Work work) {
        int open = work.left();
        var limit = work.chapter().limit();
        int most = limit == null ? lengths.longest() : Math.min(lengths.longest(), limit.most());
        int count = Math.min(Math.ceilDiv(open, most), Math.max(1, open / lengths.shortest()));
        var parts = new ArrayList<Integer>();
        for (int rest = open; rest > 0; count--) {
            parts.add(Stretch.part(rest, count, lengths));
            rest -= parts.getLast();
        }
        boolean fit = parts.stream().allMatch(it -> Placement.fits(it, free, lengths));
        return fit || open == 0 ? parts : List.of(open);
    }

    /**
     * Places what it can of what has no place yet.
     *
     * @param share the part of each week it may fill, from 0 to 1
     */
    void fill(double share) {
        var due = new TreeMap<Integer, List<Piece>>();
        left.forEach(
                it -> due.computeIfAbsent(it.week(), week -> new ArrayList<>()).add(it));
        left.clear();
        while (!due.isEmpty()) {
            int week = due.firstKey();
            var pieces = due.pollFirstEntry().getValue();
            pieces.sort(Comparator.comparingInt(Piece::turn));
            for (Piece piece : fill(week, pieces, share)) {
                if (week < piece.lastWeek()) {
                    due.computeIfAbsent(week + 1, it -> new ArrayList<>()).add(piece);
                } else {
                    left.add(piece);
                }
            }
        }
    }

    /** Places pieces in a week, each module's in order as long as it has further weeks; returns what found no room. */
    private List<Piece> fill(int week, List<Piece> pieces, double share) {
        var over = new ArrayList<Piece>();
        var waiting = new HashSet<Chapter>();
        var placement = new Placement(free, lengths, Math.max(now, begin(week)));
        long until = begin(week + 1);
        double room = share * minutes(week);
        for (Piece piece : pieces) {
            var chapter = piece.work().chapter();
            boolean goesOn = week < piece.lastWeek();
            int placed = room > 0 && !waiting.contains(chapter) ? place(piece, placement, until, goesOn) : 0;
            room -= placed;
            if (placed < piece.minutes()) {
                over.add(piece.less(placed));
                if (goesOn) {
                    waiting.add(chapter);
                }
            }
        }
        return over;
    }

    /**
     * Places a piece, or in the last of its weeks as much of it as there is room for.
     *
     * @param goesOn whether its module has further weeks
     * @return the minutes placed
     */
    private int place(Piece piece, Placement placement, long until, boolean goesOn) {
        if (piece.minutes() < Math.min(lengths.shortest(), piece.work().open())) {
            // What a part left over is too short to be a session of its own.
            return 0;
        }
        var fit = placement.find(piece.minutes(), until);
        var limit = piece.work().chapter().limit();
        if (limit != null && !(fit.isWhole() && limit.allows(fit.stretches(), lengths.shortest()))) {
            return 0;
        }
        if (fit.stretches().isEmpty() || (goesOn && !fit.isWhole())) {
            return 0;
        }
        int placed = 0;
        for (Stretch stretch : fit.stretches()) {
            free.take(stretch);
            draft.add(piece.work(), stretch, false);
            placed += stretch.minutes();
        }
        placement.goTo(fit.stretches().getLast().to());
        return placed;
    }

    /** What has no place now gets none. */
    void close() {
        for (Piece piece : left) {
            if (free.longest() == 0) {
                piece.work().giveUp(Unplaced.Reason.NO_TIME, 0);
            } else if (!Placement.fits(piece.minutes(), free, lengths)) {
                piece.work().giveUp(Unplaced.Reason.WINDOWS_TOO_SHORT, free.longest());
            } else {
                piece.work().giveUp(Unplaced.Reason.WEEKS_TOO_FULL, piece.figure());
            }
        }
    }
}
