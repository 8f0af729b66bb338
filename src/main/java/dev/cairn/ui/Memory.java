package dev.cairn.ui;

import dev.cairn.study.Settings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * What comes back at the next start: window, theme, what was open. Read once, known at once, written soon after it changed.
 *
 * <p>Confined to the thread that paints; settings are only used on the store's.
 */
public final class Memory {
    private static final Logger LOG = Logger.getLogger(Memory.class.getName());
    private static final Duration SOON = Duration.ofMillis(500);

    private final Settings settings;
    private final Background background;
    private final Delay delay;
    private final Map<String, String> known;
    private final Map<String, String> changed = new HashMap<>();
    private boolean scheduled;

    /** @param known what {@link Settings#all()} gave */
    public Memory(Settings settings, Background background, Delay delay, Map<String, String> known) {
        this.settings = settings;
        this.background = background;
        this.delay = delay;
        this.known = new HashMap<>(known);
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(known.get(name));
    }

    /** A number, where one is known. */
    public Optional<Double> number(String name) {
        try {
            return get(name).map(Double::valueOf).filter(Double::isFinite);
        } catch (NumberFormatException fromAnotherVersion) {
            return Optional.empty();
        }
    }

    /** Everything whose name begins so, by the rest of the name. */
    public Map<String, String> below(String prefix) {
        return known.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    /** Remembers a value; an empty one is forgotten. */
    public void put(String name, String value) {
        if (value.equals(known.getOrDefault(name, ""))) {
            return;
        }
        if (value.isEmpty()) {
            known.remove(name);
        } else {
            known.put(name, value);
        }
        changed.put(name, value);
        if (!scheduled) {
            scheduled = true;
            delay.after(SOON, this::flush);
        }
    }

    /** Remembers these, in place of everything whose name begins so. */
    public void putBelow(String prefix, Map<String, String> values) {
        below(prefix).keySet().stream()
                .filter(name -> !values.containsKey(name))
                .forEach(name -> put(prefix + name, ""));
        values.forEach((name, value) -> put(prefix + name, value));
    }

    /** Writes what changed, without waiting for it. What fails is written with the next change. */
    public void flush() {
        scheduled = false;
        if (changed.isEmpty()) {
            return;
        }
        var batch = Map.copyOf(changed);
        changed.clear();
        background.store(
                () -> {
                    settings.put(batch);
                    return batch;
                },
                written -> {},
                failure -> {
                    LOG.log(Level.WARNING, "Window and view settings could not be kept", failure);
                    batch.forEach(changed::putIfAbsent);
                });
    }
}
