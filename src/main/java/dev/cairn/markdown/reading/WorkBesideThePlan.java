package dev.cairn.markdown.reading;

import dev.cairn.markdown.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes work without a number into the plan where it stands among counted headings or right behind them: "Week 8", then "Final project". */
final class WorkBesideThePlan {
    private WorkBesideThePlan() {}

    /**
     * @param phases the counted headings of a plan, in reading order; any others are given back as they are
     * @param boxed whether their tasks are checkboxes
     */
    static List<Section> with(List<Section> phases, boolean boxed) {
        if (phases.size() < 2) {
            return phases;
        }
        var parent = phases.getFirst().parent();
        if (parent == null || !phases.stream().allMatch(phase -> isSibling(phase, parent))) {
            return phases;
        }
        return among(parent.children(), phases.getFirst().level(), Set.copyOf(phases), boxed);
    }

    private static boolean isSibling(Section phase, Section parent) {
        return phase.parent() == parent && (PlanFinder.isCounted(phase) || isWork(phase));
    }

    private static List<Section> among(List<Section> siblings, int level, Set<Section> phases, boolean boxed) {
        var found = new ArrayList<Section>();
        int open = phases.size();
        boolean behind = false;
        for (Section section : siblings) {
            boolean own = phases.contains(section);
            open -= own ? 1 : 0;
            boolean between = !found.isEmpty() && open > 0;
            boolean taken = own || (between || behind) && section.level() == level && isWork(section, boxed);
            behind = taken;
            if (taken) {
                found.add(section);
            }
        }
        return found;
    }

    private static boolean isWork(Section section, boolean boxed) {
        var weight = section.wholeWeight();
        return (boxed ? weight.boxes() : weight.items()) > 0 && isWork(section) && !PlanFinder.isAside(section);
    }

    private static boolean isWork(Section section) {
        var words = Vocabulary.standard();
        var title = section.text().title();
        return words.mentions(title, "work.any") && !words.mentions(title, "work.beside");
    }
}
