package dev.cairn.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Draws from a seeded lot. */
public final class Draw {
    private static final List<String> WORDS = List.of(
            "gradient",
            "matrix",
            "Übung",
            "日本語",
            "loss",
            "✅",
            "naïve Bayes",
            "\"quoted\"",
            "O'Neill",
            "a\nb",
            "50%",
            "x");

    private final RandomGenerator lot;

    public Draw(RandomGenerator lot) {
        this.lot = lot;
    }

    /** From 0 up to, and without, a bound. */
    public int below(int bound) {
        return lot.nextInt(bound);
    }

    /** From 1 to a bound. */
    public int upTo(int bound) {
        return 1 + below(bound);
    }

    public boolean oneIn(int times) {
        return below(times) == 0;
    }

    public <T> T of(List<T> items) {
        return items.get(below(items.size()));
    }

    @SafeVarargs
    public final <T> T of(T... items) {
        return items[below(items.length)];
    }

    /** Nothing, one time in three. */
    public <T> @Nullable T maybe(Supplier<T> make) {
        return oneIn(3) ? null : make.get();
    }

    /** A list of up to some items. */
    public <T> List<T> some(int atMost, IntFunction<T> make) {
        var items = new ArrayList<T>();
        for (int i = below(atMost + 1); i > 0; i--) {
            items.add(make.apply(i));
        }
        return items;
    }

    /** A name nobody has. */
    public UUID name() {
        return new UUID(lot.nextLong(), lot.nextLong());
    }

    public String words() {
        return of(WORDS) + " " + of(WORDS) + " " + below(1_000);
    }
}
