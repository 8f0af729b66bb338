package dev.cairn.schedule.planner;

import dev.cairn.schedule.PlanChoices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A step on the way through a roadmap: each begins when the one before it is over. */
sealed interface Stage {

    /** Time kept free. */
    record Kept(Pause pause) implements Stage {}

    /** Modules side by side: of those that may go on, the one that would lag most does, so that all end about together. */
    record Group(List<Strand> strands) implements Stage {

        /** When the first of them may go on; {@link Course#OVER} where all are done. */
        long ready() {
            long ready = Course.OVER;
            for (Strand strand : strands) {
                if (strand.head() != null) {
                    ready = Math.min(ready, strand.ready());
                }
            }
            return ready;
        }

        /** What follows all of them may not begin before. */
        long heldUntil() {
            return strands.stream().mapToLong(Strand::ready).max().orElse(Long.MIN_VALUE);
        }

        /** The one to go on at a moment at which one may: a task that was begun is finished first. */
        Strand next(long moment) {
            Strand best = null;
            double least = Double.MAX_VALUE;
            for (Strand strand : strands) {
                var head = strand.head();
                if (head == null || strand.ready() > moment) {
                    continue;
                }
                if (head.isBegun()) {
                    return strand;
                }
                if (strand.reached(head) < least) {
                    best = strand;
                    least = strand.reached(head);
                }
            }
            return Objects.requireNonNull(best);
        }
    }

    /** The steps of a roadmap. A module wanted beside the one before it in the document is, where it comes next and does not wait for it. */
    static List<Stage> of(Line line) {
        var stages = new ArrayList<Stage>();
        var places = new HashMap<Part, Integer>();
        for (Part part : line.parts()) {
            places.put(part, places.size());
        }
        var group = new ArrayList<Chapter>();
        for (Part part : line.inOrder()) {
            int place = places.getOrDefault(part, 0);
            var before = place == 0 ? null : line.parts().get(place - 1);
            if (part instanceof Chapter chapter && isBeside(chapter, before, group, line.choices())) {
                group.add(chapter);
                continue;
            }
            close(group, stages);
            switch (part) {
                case Chapter chapter -> group.add(chapter);
                case Pause pause -> stages.add(new Kept(pause));
            }
        }
        close(group, stages);
        return stages;
    }

    private static boolean isBeside(Chapter chapter, @Nullable Part before, List<Chapter> group, PlanChoices choices) {
        var waits = choices.waits().getOrDefault(chapter.key(), Set.of());
        return choices.beside().contains(chapter.key())
                && before instanceof Chapter
                && group.contains(before)
                && group.stream().noneMatch(it -> waits.contains(it.key()));
    }

    private static void close(List<Chapter> group, List<Stage> stages) {
        var strands = group.stream()
                .filter(it -> !it.works().isEmpty())
                .map(Strand::new)
                .toList();
        if (!strands.isEmpty()) {
            stages.add(new Group(strands));
        }
        group.clear();
    }
}
