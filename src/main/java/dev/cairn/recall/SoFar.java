package dev.cairn.recall;

import java.util.Map;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;

/**
 * What became of a sitting since it began, from the cards themselves: a grade that is taken back was none.
 *
 * @param begin the sitting as it began
 */
public record SoFar(Sitting begin) {

    /** How many cards were graded, recalled or not. */
    public int cards(Sitting now) {
        return (int) compared(now, (before, after) -> after.reviews() > before.reviews() ? 1 : 0);
    }

    /** What grading them took. */
    public long seconds(Sitting now) {
        return compared(now, (before, after) -> Math.max(0, after.seconds() - before.seconds()));
    }

    private record Sums(int reviews, long seconds) {
        static Sums of(Placed it) {
            var recollection = it.card().recollection();
            return recollection == null ? new Sums(0, 0) : new Sums(recollection.reviews(), recollection.seconds());
        }
    }

    private long compared(Sitting now, ToLongBiFunction<Sums, Sums> difference) {
        Map<?, Sums> before =
                begin.cards().stream().collect(Collectors.toMap(Placed::name, Sums::of, (one, other) -> one));
        return now.cards().stream()
                .filter(it -> before.containsKey(it.name()))
                .mapToLong(it -> difference.applyAsLong(before.get(it.name()), Sums.of(it)))
                .sum();
    }
}
