package dev.cairn.drawing;

/** The fonts that come with the application, so that a picture has letters on any computer. */
public enum Face {
    REGULAR,
    MEDIUM,
    SEMIBOLD,
    /** Arrows, signs of mathematics, boxes, ticks and stars. */
    SYMBOLS,
    EMOJI;

    /** The one whose letters are of a weight. */
    public static Face of(Weight weight) {
        return switch (weight) {
            case REGULAR -> REGULAR;
            case MEDIUM -> MEDIUM;
            case SEMIBOLD -> SEMIBOLD;
        };
    }
}
