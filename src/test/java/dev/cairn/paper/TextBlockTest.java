package dev.cairn.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Measure;
import dev.cairn.drawing.TextStyle;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextBlockTest {
    private static final TextStyle STYLE = TextStyle.of(10, Ink.FG);
    /** Ten pixels a letter. */
    private static final Measure TEN = (text, style) -> 10.0 * text.codePointCount(0, text.length());

    private static List<String> lines(String text, int letters) {
        return TextBlock.of(text, STYLE, 12, 10.0 * letters, TEN).lines();
    }

    @Test
    void linesEndBetweenWords() {
        assertThat(lines("one two three", 7)).containsExactly("one two", "three");
    }

    @Test
    void aWordThatFitsOnItsOwnLineIsNotBrokenAtItsHyphen() {
        assertThat(lines("a k-fold split", 7)).containsExactly("a", "k-fold", "split");
    }

    @Test
    void aPathIsPartedAfterItsSlashes() {
        assertThat(lines("train/validation/test", 12)).containsExactly("train/", "validation/", "test");
    }

    @Test
    void aWordWiderThanALineIsBrokenWhereItMustBe() {
        assertThat(lines("ab Donaudampfschiff", 8)).containsExactly("ab", "Donaudam", "pfschiff");
    }

    @Test
    void lettersThatAreOneToTheEyeStayTogether() {
        assertThat(lines("e\u0301e\u0301e\u0301e\u0301", 4)).containsExactly("e\u0301e\u0301", "e\u0301e\u0301");
    }

    @Test
    void scriptsWithoutBlanksAreBrokenAnywhere() {
        assertThat(lines("深度学习的数学基础", 4)).containsExactly("深度学习", "的数学基", "础");
    }

    @Test
    void controlCharactersAreBlanksAndMarksThatTurnTextAreLeftOut() {
        assertThat(lines("a\tb\u0000c\n\n\u202Ed\u202C\uD800", 40)).containsExactly("a b c d");
        assertThat(lines(" \n\u0007", 40)).isEmpty();
    }

    @Test
    void whatFollowsTheFirstLinesGoesOnFromThere() {
        var block = TextBlock.of("one two three four", STYLE, 12, 50, TEN);

        assertThat(block.first(2).lines()).containsExactly("one", "two");
        assertThat(block.after(2)).isEqualTo("three four");
        assertThat(block.after(9)).isEmpty();
    }

    @Test
    void whatGoesOnIsWordForWordWhatStoodThere() {
        for (String text : List.of(
                "see https://scikit-learn.org/stable/modules/cross_validation.html today",
                "深度学习的数学基础与反向传播算法的推导",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
                "k-fold and leave-one-out cross-validation")) {
            var block = TextBlock.of(text, STYLE, 12, 80, TEN);

            assertThat(block.count()).isGreaterThan(2);
            assertThat(text).endsWith(block.after(1)).endsWith(block.after(2));
            assertThat(block.lines().getFirst().length() + block.after(1).length())
                    .isBetween(text.length() - 1, text.length());
        }
    }

    @Test
    void whatIsCutSaysSo() {
        var block = TextBlock.of("one two three four", STYLE, 12, 70, TEN);

        assertThat(block.cut(2, it -> TEN.fit(it, STYLE, 70)).lines()).containsExactly("one two", "three…");
        assertThat(block.cut(3, it -> TEN.fit(it, STYLE, 70)).lines()).isEqualTo(block.lines());
    }
}
