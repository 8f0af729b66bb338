package dev.cairn.ui.progress;

import dev.cairn.figures.Range;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is the same at the next start: whose figures, how far back, what the year counts, charts or tables. */
final class Remembered {
    private final ProgressViewModel model;
    private final ProgressPage page;

    Remembered(ProgressViewModel model, ProgressPage page) {
        this.model = model;
        this.page = page;
    }

    Map<String, String> memory() {
        return Map.of(
                "range",
                model.range().get().name(),
                "counting",
                model.counting().get().name(),
                "scope",
                model.wide() ? "all" : "one",
                "as",
                page.tables() ? "tables" : "charts");
    }

    void recall(Map<String, String> memory) {
        named(Range.values(), memory.get("range")).ifPresent(model.range()::set);
        named(Counting.values(), memory.get("counting")).ifPresent(model.counting()::set);
        model.widen("all".equals(memory.get("scope")));
        page.tables("tables".equals(memory.get("as")));
    }

    private static <T extends Enum<T>> Optional<T> named(T[] values, @Nullable String name) {
        return Arrays.stream(values).filter(it -> it.name().equals(name)).findFirst();
    }
}
