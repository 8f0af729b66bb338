package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the checklist remembers of each roadmap: the selected row, the first row in sight, folds and filters. Written as {@code
 * slug.what = value}; rows are parted by line ends, which no name of a row holds.
 */
final class Remembered {
    private static final String SELECTED = ".selected";
    private static final String TOP = ".top";
    private static final String OPENED = ".opened";
    private static final String SHUT = ".shut";
    private static final String FILTERS = ".filters";
    private static final String PHASE = ".phase";
    private static final int MOST_FOLDS = 2_000;

    private final Map<String, String> values = new HashMap<>();

    void keep(RoadmapId id, ChecklistViewModel model, int top) {
        if (model.roadmap().get() == null) {
            return;
        }
        var lead = model.selection().get().lead();
        put(id, SELECTED, lead == null ? "" : lead.written());
        put(
                id,
                TOP,
                top > 0 && top < model.rows().size()
                        ? model.rows().get(top).id().written()
                        : "");
        put(id, OPENED, written(model.folds().opened()));
        put(id, SHUT, written(model.folds().shut()));
        var sieve = model.sieve().get();
        put(id, FILTERS, sieve.filters().stream().map(Enum::name).sorted().collect(Collectors.joining("\n")));
        put(id, PHASE, sieve.phase() == null ? "" : sieve.phase().value());
    }

    private void put(RoadmapId id, String what, String value) {
        values.put(id.slug() + what, value);
    }

    private static String written(Collection<RowId> rows) {
        return rows.stream().map(RowId::written).sorted().limit(MOST_FOLDS).collect(Collectors.joining("\n"));
    }

    /**
     * Brings a roadmap that was just shown back to where it was left.
     *
     * @return the row to scroll to; empty for the first
     */
    Optional<Integer> restore(RoadmapId id, ChecklistViewModel model) {
        model.folds().recall(rows(id, OPENED), rows(id, SHUT));
        var phase = Optional.of(value(id, PHASE)).filter(it -> !it.isEmpty()).map(Key::new);
        model.narrow(
                lines(id, FILTERS).stream()
                        .flatMap(name -> filter(name).stream())
                        .collect(Collectors.toSet()),
                phase.filter(key -> model.outline().phases().stream()
                                .anyMatch(item -> item.id().key().equals(key)))
                        .orElse(null));
        rows(id, SELECTED).stream()
                .filter(row -> model.indexOf(row) >= 0)
                .forEach(row -> model.select(Selection.of(row)));
        return rows(id, TOP).stream()
                .map(model::indexOf)
                .filter(index -> index > 0)
                .findFirst();
    }

    private static Optional<Filter> filter(String name) {
        return Arrays.stream(Filter.values())
                .filter(filter -> filter.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private List<RowId> rows(RoadmapId id, String what) {
        return lines(id, what).stream()
                .filter(line -> !line.startsWith("/"))
                .map(RowId::parse)
                .toList();
    }

    private List<String> lines(RoadmapId id, String what) {
        return value(id, what).lines().filter(line -> !line.isBlank()).toList();
    }

    private String value(RoadmapId id, String what) {
        return values.getOrDefault(id.slug() + what, "");
    }

    Map<String, String> written() {
        return Map.copyOf(values);
    }

    void recall(Map<String, String> memory) {
        values.putAll(memory);
    }
}
