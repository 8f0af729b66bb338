package dev.cairn.ui;

import dev.cairn.study.Settings;
import java.util.Map;

/** Settings in a map. */
record MapSettings(Map<String, String> values) implements Settings {

    @Override
    public Map<String, String> all() {
        return Map.copyOf(values);
    }

    @Override
    public void put(Map<String, String> changed) {
        changed.forEach((name, value) -> {
            if (value.isEmpty()) {
                values.remove(name);
            } else {
                values.put(name, value);
            }
        });
    }
}
