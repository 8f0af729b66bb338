package dev.cairn.ui.week;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is the same at the next start: grid or list, what colours stand for, opened hours, whether the shelf shows. */
final class Remembered {
    private final WeekViewModel model;
    private final WeekPage page;

    Remembered(WeekViewModel model, WeekPage page) {
        this.model = model;
        this.page = page;
    }

    Map<String, String> memory() {
        var memory = new HashMap<String, String>();
        memory.put("mode", model.mode().get().name());
        memory.put("colours.all", model.colours().all().name());
        memory.put("colours.one", model.colours().one().name());
        memory.put("shelf", page.shelfShown() ? "shown" : "hidden");
        memory.put(
                "unfolded",
                page.unfolded().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
        return memory;
    }

    void recall(Map<String, String> memory) {
        named(Mode.values(), memory.get("mode")).ifPresent(model.mode()::set);
        named(Colouring.values(), memory.get("colours.all"))
                .ifPresent(it -> model.colour(model.colours().with(true, it)));
        named(Colouring.values(), memory.get("colours.one"))
                .ifPresent(it -> model.colour(model.colours().with(false, it)));
        page.showShelf(!"hidden".equals(memory.get("shelf")));
        page.unfold(minutes(memory.getOrDefault("unfolded", "")));
    }

    private static <T extends Enum<T>> Optional<T> named(T[] values, @Nullable String name) {
        return Arrays.stream(values).filter(it -> it.name().equals(name)).findFirst();
    }

    /** Those that are minutes of a day. */
    private static Set<Integer> minutes(String list) {
        return Arrays.stream(list.split(","))
                .filter(it -> it.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}
