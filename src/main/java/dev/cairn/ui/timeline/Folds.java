package dev.cairn.ui.timeline;

import dev.cairn.study.SearchWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which rows are folded out: what the learner chose, and else what is under way and what comes next. */
final class Folds {
    private final TreeMap<String, Boolean> chosen = new TreeMap<>();

    boolean isOpen(Row row, Set<RowId> usual) {
        return chosen.getOrDefault(row.id().word(), usual.contains(row.id()));
    }

    void set(Row row, boolean open) {
        chosen.put(row.id().word(), open);
    }

    void recall(Collection<String> open, Collection<String> shut) {
        open.forEach(word -> chosen.put(word, true));
        shut.forEach(word -> chosen.put(word, false));
    }

    /** The words of the rows that were opened, or shut, by hand. */
    List<String> chosen(boolean open) {
        return chosen.entrySet().stream()
                .filter(it -> it.getValue() == open)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    List<Line> lines(Chart chart, SearchWords words) {
        var lines = new ArrayList<Line>();
        add(chart.rows(), 0, usual(chart), words, lines);
        return lines;
    }

    private void add(List<Row> rows, int depth, Set<RowId> usual, SearchWords words, List<Line> lines) {
        for (Row row : rows) {
            boolean found = !words.isEmpty() && Finding.fitsBelow(row, words);
            boolean open = !row.below().isEmpty() && (found || isOpen(row, usual));
            var fold = row.below().isEmpty() ? Line.Fold.NONE : open ? Line.Fold.OPEN : Line.Fold.SHUT;
            lines.add(new Line(row, depth, fold));
            if (open) {
                add(row.below(), depth + 1, usual, words, lines);
            }
        }
    }

    private static Set<RowId> usual(Chart chart) {
        var open = new TreeSet<RowId>(java.util.Comparator.comparing(RowId::word));
        for (Row row : chart.rows()) {
            if (row.kind() == Row.Kind.ROADMAP) {
                open.add(row.id());
            }
        }
        var phases = chart.rows().stream()
                .filter(row -> row.kind() == Row.Kind.PHASE)
                .filter(row -> !row.bar().done())
                .filter(row -> row.bar().work().tasks() > 0)
                .limit(2)
                .toList();
        phases.forEach(row -> open.add(row.id()));
        return open;
    }
}
