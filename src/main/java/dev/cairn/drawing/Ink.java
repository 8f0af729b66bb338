package dev.cairn.drawing;

import java.util.List;
import java.util.Locale;

/** A colour by its role, as the themes name it. */
public enum Ink {
    BG,
    RAISE,
    INSET,
    HOVER,
    SEL,
    TINT,
    TINTLINE,
    LINE,
    EDGE,
    FG,
    MUT,
    SUB,
    ACC,
    DATA,
    FILL,
    ONFILL,
    ATT,
    ATTTINT,
    STONE,
    AWAY,
    AWAYLINE,
    H0,
    H1,
    H2,
    H3,
    H4,
    P1,
    P2,
    P3,
    P4,
    P5,
    P1_TINT,
    P2_TINT,
    P3_TINT,
    P4_TINT,
    P5_TINT;

    private static final List<Ink> HUES = List.of(P1, P2, P3, P4, P5);
    private static final List<Ink> HEATS = List.of(H0, H1, H2, H3, H4);
    private static final List<Ink> TINTS = List.of(P1_TINT, P2_TINT, P3_TINT, P4_TINT, P5_TINT);

    /** How much there is of something, from 0 for nothing to 4. */
    public static Ink heat(int level) {
        return HEATS.get(level);
    }

    /** Its name in the style sheets, without what they have in common: {@code p1-tint}. */
    public String role() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The hue of a phase, counted from 0; a sixth starts over. */
    public static Ink phase(int index) {
        return HUES.get(Math.floorMod(index, HUES.size()));
    }

    /** The ground in the hue of a phase. */
    public static Ink phaseTint(int index) {
        return TINTS.get(Math.floorMod(index, TINTS.size()));
    }
}
