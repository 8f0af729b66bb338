package dev.cairn.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.testing.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyTest {

    private static int fit(String typed, String name) {
        return fit(typed, name, "");
    }

    private static int fit(String typed, String name, String around) {
        return Fuzzy.of(typed).fit(FoldedName.of(name), FoldedName.of(around));
    }

    private static String marked(String typed, String name) {
        var text = new StringBuilder(name);
        for (SearchWords.Mark mark : Fuzzy.of(typed).marks(name).reversed()) {
            text.insert(mark.to(), "]").insert(mark.from(), "[");
        }
        return text.toString();
    }

    @Test
    void theBetterTheFitTheHigher() {
        var inOrder = new int[] {
            fit("pca", "PCA"),
            fit("pca", "PCA with NumPy"),
            fit("pca", "Mini project: PCA with NumPy"),
            fit("pca", "Principal Component Analysis"),
            fit("pca", "A kpcacase"),
            fit("pca", "Panic attack"),
            fit("pca", "Matrices")
        };

        assertThat(inOrder)
                .isSortedAccordingTo((one, other) -> Integer.compare(other, one))
                .doesNotHaveDuplicates();
        assertThat(inOrder[inOrder.length - 1]).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "pca, PCA with NumPy, [PCA] with NumPy",
        "sgd, Stochastic Gradient Descent, [S]tochastic [G]radient [D]escent",
        "kof, Kingdom of Fish, [K]ingdom [o]f [F]ish",
        "grdnt, The Gradient, The [Gr]a[d]ie[nt]",
        "elan, Mit Élan lernen, Mit [Élan] lernen",
        "strasse, Die Straße, Die [Straße]",
        "numpy pca, PCA with NumPy, [PCA] with [NumPy]"
    })
    void whatFitsIsMarked(String typed, String name, String marked) {
        assertThat(fit(typed, name)).isPositive();
        assertThat(marked(typed, name)).isEqualTo(marked);
    }

    @Test
    void aWordMayBeInWhatStandsAroundButNotAllOfThem() {
        assertThat(fit("career pca", "PCA with NumPy", "2.7 Career Transition")).isPositive();
        assertThat(fit("career", "PCA with NumPy", "2.7 Career Transition")).isZero();
        assertThat(fit("career zebra", "PCA with NumPy", "2.7 Career Transition"))
                .isZero();
    }

    @Test
    void lettersFarApartDoNotFit() {
        assertThat(fit("pxy", "Principal things that exist and stay")).isZero();
    }

    @Test
    void nothingTypedFitsNothing() {
        assertThat(Fuzzy.of(" \t ").isEmpty()).isTrue();
    }

    @Test
    void anyTextCanBeTypedAndMarked() {
        var draw = new Draw(new Random(11));
        for (int i = 0; i < 2_000; i++) {
            var name = draw.words() + " 🧮 İzmir " + draw.words();
            var typed = draw.oneIn(5) ? name.substring(draw.below(name.length())) : draw.words();
            var fuzzy = Fuzzy.of(typed);
            fuzzy.fit(FoldedName.of(name), FoldedName.of(draw.words()));
            for (SearchWords.Mark mark : fuzzy.marks(name)) {
                assertThat(mark.from()).isBetween(0, mark.to() - 1);
                assertThat(mark.to()).isLessThanOrEqualTo(name.length());
            }
        }
    }
}
