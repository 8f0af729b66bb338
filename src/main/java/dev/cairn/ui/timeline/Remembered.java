package dev.cairn.ui.timeline;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is the same at the next start: folds, zoom, place, selection. */
final class Remembered {
    private final TimelineViewModel model;

    Remembered(TimelineViewModel model) {
        this.model = model;
    }

    Map<String, String> memory() {
        var memory = new HashMap<String, String>();
        var sight = model.viewport().sight();
        memory.put("zoom", model.viewport().zoom().name());
        memory.put("perDay", String.valueOf(sight.scale().perDay()));
        memory.put("start", String.valueOf(sight.scale().start()));
        memory.put("scroll", String.valueOf(sight.scroll()));
        memory.put("open", String.join(",", model.folds().chosen(true)));
        memory.put("shut", String.join(",", model.folds().chosen(false)));
        memory.put(
                "selected", model.selected().map(line -> line.row().id().word()).orElse(""));
        return memory;
    }

    void recall(Map<String, String> memory) {
        model.folds().recall(words(memory.get("open")), words(memory.get("shut")));
        var zoom = Arrays.stream(Zoom.values())
                .filter(it -> it.name().equals(memory.get("zoom")))
                .findFirst();
        var perDay = number(memory.get("perDay"));
        var start = number(memory.get("start"));
        if (zoom.isPresent() && perDay.isPresent() && start.isPresent()) {
            var scale = new Scale(start.get(), perDay.get());
            model.viewport()
                    .restore(zoom.get(), scale, number(memory.get("scroll")).orElse(0.0));
        }
        row(memory.getOrDefault("selected", "")).ifPresent(model::select);
    }

    private static Optional<RowId> row(String word) {
        int slash = word.indexOf('/');
        if (slash < 1) {
            return Optional.empty();
        }
        var id = new RoadmapId(word.substring(0, slash));
        var key = word.substring(slash + 1);
        return Optional.of(key.isEmpty() ? RowId.roadmap(id) : RowId.node(id, new Key(key)));
    }

    private static List<String> words(@org.jspecify.annotations.Nullable String list) {
        return list == null || list.isEmpty() ? List.of() : List.of(list.split(","));
    }

    private static Optional<Double> number(@org.jspecify.annotations.Nullable String word) {
        try {
            return Optional.ofNullable(word).map(Double::valueOf).filter(Double::isFinite);
        } catch (NumberFormatException fromAnotherVersion) {
            return Optional.empty();
        }
    }
}
