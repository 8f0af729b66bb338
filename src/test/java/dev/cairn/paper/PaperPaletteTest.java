package dev.cairn.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Palette;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperPaletteTest {
    private static final List<Ink> TEXTS = List.of(Ink.FG, Ink.MUT, Ink.SUB, Ink.ACC, Ink.ATT);
    private static final List<Ink> GROUNDS = List.of(Ink.BG, Ink.INSET, Ink.SEL, Ink.P1_TINT, Ink.P5_TINT, Ink.ATTTINT);

    @Test
    void textReadsOnEveryGround() {
        for (Palette palette : List.of(PaperPalette.grey(), PaperPalette.colour())) {
            for (Ink text : TEXTS) {
                for (Ink ground : GROUNDS) {
                    assertThat(contrast(palette, text, ground))
                            .as("%s on %s", text, ground)
                            .isGreaterThanOrEqualTo(4.5);
                }
            }
        }
    }

    @Test
    void greyIsGreyAndPhasesAreStepsOfLightness() {
        var grey = PaperPalette.grey();
        for (Ink ink : Ink.values()) {
            assertThat(grey.rgb(ink) % 0x010101).as("%s", ink).isZero();
        }
        for (int phase = 1; phase < 5; phase++) {
            assertThat((grey.rgb(Ink.phase(phase)) & 0xff) - (grey.rgb(Ink.phase(phase - 1)) & 0xff))
                    .isGreaterThan(20);
        }
    }

    @Test
    void whatMarksPhasesStandsOutOnWhite() {
        for (Palette palette : List.of(PaperPalette.grey(), PaperPalette.colour())) {
            for (int phase = 0; phase < 5; phase++) {
                assertThat(contrast(palette, Ink.phase(phase), Ink.BG)).isGreaterThanOrEqualTo(3);
            }
        }
    }

    /** As WCAG 2.2 reckons it. */
    private static double contrast(Palette palette, Ink text, Ink ground) {
        double light = luminance(palette.rgb(ground));
        double dark = luminance(palette.rgb(text));
        return (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int part) {
        double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
