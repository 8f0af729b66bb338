package dev.cairn.schedule.planner;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.WeekSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The weeks a document gives each module, counted from 0: the module's own; or its part, by effort, of what its phase has; phases without
 * weeks follow the one before them for as long as they say, or as their effort takes.
 */
final class StatedWeeks {
    private static final double DAYS_A_WEEK = 7;

    /** No plan reaches further, whatever a document says. */
    private static final int MOST_WEEKS = 5_218;

    /**
     * A stretch of weeks.
     *
     * @param from when it begins, 0 being the start
     * @param to when it ends, after {@code from}
     */
    record Weeks(double from, double to) {
        int first() {
            return (int) Math.floor(from);
        }

        int last() {
            return Math.max(first(), (int) Math.ceil(to) - 1);
        }

        Weeks notBefore(int week) {
            return week <= first() ? this : new Weeks(week, Math.max(week + (to - from), week));
        }
    }

    private final Map<Part, Weeks> weeks = new HashMap<>();
    private final int firstWeek;
    private final long weekMinutes;
    private double reached;

    /**
     * @param weekMinutes of a usual week: for phases that say nothing of their length
     */
    StatedWeeks(Line line, long weekMinutes) {
        this.weekMinutes = Math.max(1, weekMinutes);
        // Where a document begins with a week 0, that one is the first; else week 1 is.
        firstWeek = stated(line).mapToInt(WeekSpan::from).min().orElse(1) == 0 ? 0 : 1;
        var parts = new ArrayList<Part>();
        Phase phase = null;
        for (Part part : line.parts()) {
            if (part instanceof Chapter chapter) {
                if (phase != null && !phase.key().equals(chapter.phase().key())) {
                    close(phase, parts, line.choices().beside());
                }
                phase = chapter.phase();
                parts.add(part);
            } else if (part instanceof Pause pause) {
                if (phase != null) {
                    close(phase, parts, line.choices().beside());
                }
                var own = pause.weeks();
                var span = own == null ? new Weeks(reached, reached + pause.days() / DAYS_A_WEEK) : span(own);
                put(pause, span);
                phase = null;
            }
        }
        if (phase != null) {
            close(phase, parts, line.choices().beside());
        }
        shift(line);
    }

    /** Whether a document says anything of weeks. */
    static boolean any(Line line) {
        return stated(line).findAny().isPresent()
                || line.planned()
                        .roadmap()
                        .studyPhases()
                        .anyMatch(phase ->
                                phase.time().duration() != null && !phase.time().ongoing() && Pause.days(phase) > 0);
    }

    private static Stream<WeekSpan> stated(Line line) {
        return line.planned()
                .roadmap()
                .studyPhases()
                .flatMap(phase -> Stream.concat(
                        Stream.ofNullable(phase.time().weeks()),
                        phase.modules().stream().flatMap(module -> Stream.ofNullable(module.weeks()))));
    }

    Weeks of(Part part) {
        return Objects.requireNonNull(weeks.get(part));
    }

    private void put(Part part, Weeks span) {
        weeks.put(part, span);
        reached = Math.max(reached, span.to());
    }

    private Weeks span(WeekSpan span) {
        int from = Math.min(MOST_WEEKS, Math.max(0, span.from() - firstWeek));
        return new Weeks(from, Math.min(MOST_WEEKS, Math.max(from, span.to() - firstWeek)) + 1.0);
    }

    /** Gives the modules of a phase their weeks, and forgets them. */
    private void close(Phase phase, List<Part> parts, Set<Key> beside) {
        var chapters = Line.chapters(parts);
        var whole = whole(phase, chapters);
        var without = new ArrayList<Chapter>();
        for (Chapter chapter : chapters) {
            var own = chapter.module().weeks();
            if (own == null) {
                without.add(chapter);
            } else {
                put(chapter, span(own));
            }
        }
        share(whole, without, beside);
        parts.clear();
    }

    private Weeks whole(Phase phase, List<Chapter> chapters) {
        var own = phase.time().weeks();
        if (own != null) {
            return span(own);
        }
        var ofModules = chapters.stream()
                .flatMap(it -> Stream.ofNullable(it.module().weeks()))
                .map(this::span)
                .reduce((a, b) -> new Weeks(Math.min(a.from(), b.from()), Math.max(a.to(), b.to())));
        if (ofModules.isPresent()) {
            return ofModules.get();
        }
        int days = phase.time().ongoing() ? 0 : Pause.days(phase);
        double effort = chapters.stream().mapToLong(Chapter::minutes).sum() / (double) weekMinutes;
        double length = days > 0 ? days / DAYS_A_WEEK : Math.min(MOST_WEEKS, Math.ceil(effort));
        return new Weeks(reached, reached + length);
    }

    /** Shares weeks between modules by their effort; those side by side have theirs together. */
    private void share(Weeks whole, List<Chapter> chapters, Set<Key> beside) {
        double all = Math.max(1, chapters.stream().mapToLong(Chapter::minutes).sum());
        double length = whole.to() - whole.from();
        long before = 0;
        for (int i = 0; i < chapters.size(); ) {
            int end = i + 1;
            while (end < chapters.size() && beside.contains(chapters.get(end).key())) {
                end++;
            }
            long together = chapters.subList(i, end).stream()
                    .mapToLong(Chapter::minutes)
                    .sum();
            var span = new Weeks(
                    whole.from() + length * (before / all), whole.from() + length * ((before + together) / all));
            chapters.subList(i, end).forEach(it -> put(it, span));
            before += together;
            i = end;
        }
        reached = Math.max(reached, whole.to());
    }

    /** What waits for others does not begin before the last week of these. */
    private void shift(Line line) {
        var byKey = new HashMap<Key, Weeks>();
        for (Chapter chapter : Line.chapters(line.inOrder())) {
            int earliest = 0;
            for (var before : line.choices().waits().getOrDefault(chapter.key(), Set.of())) {
                earliest = Math.max(earliest, lastWeek(byKey.get(before)));
            }
            var span = of(chapter).notBefore(earliest);
            weeks.put(chapter, span);
            byKey.put(chapter.key(), span);
        }
    }

    private static int lastWeek(@Nullable Weeks span) {
        return span == null ? 0 : span.last();
    }
}
