package dev.cairn.recall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Against values that the Python library of the algorithm's authors (py-fsrs, its fuzz and its steps of minutes turned off) gave for the same grades and days: every
 * grade after every first one, on the same day and after 1, 5, 30 and 400, and long paths to the bounds of stability, difficulty and interval.
 */
class FsrsTest {
    private static final double RETENTION = 0.9;

    /**
     * @param steps grade@days since the one before, one after the other
     * @param interval days until nine of ten are recalled
     */
    record Reference(String steps, double stability, double difficulty, int interval) {
        static Reference read(String line) {
            var parts = line.split("; ");
            return new Reference(
                    parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), Integer.parseInt(parts[3]));
        }

        MemoryState played() {
            MemoryState state = null;
            for (String step : steps.split(" ")) {
                var parts = step.split("@");
                state = Fsrs.graded(
                        state,
                        Long.parseLong(parts[1]),
                        Grade.numbered(parts[0]).orElseThrow());
            }
            return Objects.requireNonNull(state);
        }
    }

    static List<Reference> references() throws IOException {
        try (var in = FsrsTest.class.getResourceAsStream("fsrs-6.txt");
                var lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), UTF_8))) {
            return lines.lines()
                    .filter(it -> !it.startsWith("#"))
                    .map(Reference::read)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("references")
    void whatIsKnownIsAsTheReferenceHasIt(Reference reference) {
        var state = reference.played();
        assertThat(state.stability()).isCloseTo(reference.stability(), within(0.000001));
        assertThat(state.difficulty()).isCloseTo(reference.difficulty(), within(0.000001));
        assertThat(Fsrs.interval(state, RETENTION)).isEqualTo(reference.interval());
    }

    @Test
    void everyGradeAfterEveryGradeIsAmongTheReferences() throws IOException {
        var pairs = references().stream()
                .map(Reference::steps)
                .filter(it -> it.matches("[1-4]@0 [1-4]@\\d+"))
                .toList();
        assertThat(pairs).doesNotHaveDuplicates().hasSize(4 * 4 * 5);
        assertThat(references()).extracting(Reference::interval).contains(1, 36_500);
        assertThat(references()).extracting(Reference::stability).contains(0.001);
        assertThat(references()).extracting(Reference::difficulty).contains(1.0);
    }
}
