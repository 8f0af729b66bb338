package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.EmojiText.Run;
import org.junit.jupiter.api.Test;

class EmojiTextTest {

    @Test
    void lettersFiguresAndSignsStayText() {
        assertThat(EmojiText.split("1. Größe → 3 × 4 ✓ ©")).containsExactly(new Run("1. Größe → 3 × 4 ✓ ©", false));
        assertThat(EmojiText.split("")).isEmpty();
    }

    @Test
    void picturesAreRunsOfTheirOwn() {
        assertThat(EmojiText.split("Aim \uD83C\uDFAF\uD83D\uDCDA high"))
                .containsExactly(
                        new Run("Aim ", false), new Run("\uD83C\uDFAF\uD83D\uDCDA", true), new Run(" high", false));
    }

    @Test
    void joinedAndTintedPicturesStayTogether() {
        var technologist = "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDCBB";
        assertThat(EmojiText.split(technologist + "\u2764\uFE0Fa"))
                .containsExactly(new Run(technologist + "\u2764", true), new Run("a", false));
    }
}
