package dev.cairn.paper;

import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Palette;
import java.util.EnumMap;
import java.util.Map;

/** Colours on paper, by role. Text reads on every ground it stands on, at a contrast of 4.5 or more. */
public final class PaperPalette {
    private PaperPalette() {}

    /** Shades of grey that stay apart on any printer: the hues of the phases are steps of lightness, dark to light. */
    public static Palette grey() {
        Map<Ink, Integer> colours = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            colours.put(ink, grey(ink) * 0x010101);
        }
        return new Palette(colours);
    }

    /** Of 255. */
    private static int grey(Ink ink) {
        return switch (ink) {
            case BG, RAISE, ONFILL -> 0xff;
            case INSET, HOVER, AWAY, TINT, ATTTINT, H0 -> 0xf3;
            case SEL, P1_TINT, P2_TINT, P3_TINT, P4_TINT, P5_TINT -> 0xe8;
            case LINE, AWAYLINE, H1 -> 0xd0;
            case EDGE, TINTLINE -> 0xb4;
            case STONE, H2 -> 0x99;
            case FG -> 0x11;
            case ACC, ATT, DATA, FILL, H4 -> 0x22;
            case MUT -> 0x33;
            case SUB, H3 -> 0x59;
            case P1 -> 0x1c;
            case P2 -> 0x41;
            case P3 -> 0x61;
            case P4 -> 0x7d;
            case P5 -> 0x94;
        };
    }

    /** The hues of the light theme, on white. */
    public static Palette colour() {
        Map<Ink, Integer> colours = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            colours.put(ink, colour(ink));
        }
        return new Palette(colours);
    }

    private static int colour(Ink ink) {
        return switch (ink) {
            case BG, RAISE, ONFILL -> 0xffffff;
            case INSET, HOVER, AWAY, H0 -> 0xf5f3ef;
            case SEL -> 0xeae7e1;
            case LINE -> 0xdedad2;
            case AWAYLINE, EDGE -> 0xc4bfb5;
            case STONE -> 0x9d978c;
            case FG -> 0x16191d;
            case MUT -> 0x3c424a;
            case SUB -> 0x5e656e;
            case ACC -> 0x0b6a6e;
            case DATA, FILL -> 0x0f7478;
            case TINT -> 0xe2f0ef;
            case TINTLINE -> 0xa9d3d1;
            case ATT -> 0x85560a;
            case ATTTINT -> 0xf9efdc;
            case H1, H2, H3, H4 -> heat(ink);
            default -> phase(ink);
        };
    }

    private static int heat(Ink ink) {
        return switch (ink) {
            case H1 -> 0xcfe6e5;
            case H2 -> 0x8fc7c6;
            case H3 -> 0x45999b;
            default -> 0x0b5d61;
        };
    }

    private static int phase(Ink ink) {
        return switch (ink) {
            case P1 -> 0x9c6d26;
            case P2 -> 0x3e64ac;
            case P3 -> 0x5d276a;
            case P4 -> 0xd67c6b;
            case P5 -> 0x5096c1;
            case P1_TINT -> 0xf3ead9;
            case P2_TINT -> 0xe1e8f4;
            case P3_TINT -> 0xebe0ee;
            case P4_TINT -> 0xf9e7e3;
            case P5_TINT -> 0xe2eff7;
            default -> throw new IllegalArgumentException("no phase: " + ink);
        };
    }
}
