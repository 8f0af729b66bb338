package dev.cairn.paper;

import java.util.Locale;
import java.util.Set;

/** The sizes of paper people have. Sides in millimetres, upright. */
public enum Paper {
    A4(210, 297),
    A5(148, 210),
    LETTER(215.9, 279.4);

    /** Where Letter is what printers hold: CLDR, measurementData, paperSize US-Letter. */
    private static final Set<String> LETTER_LANDS =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** What printers hold where somebody lives; A4 where the land is not known. */
    public static Paper usual(Locale locale) {
        return LETTER_LANDS.contains(locale.getCountry()) ? LETTER : A4;
    }

    /** Millimetres. */
    public double width() {
        return width;
    }

    /** Millimetres. */
    public double height() {
        return height;
    }
}
