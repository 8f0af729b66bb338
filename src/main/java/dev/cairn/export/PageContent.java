package dev.cairn.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The operators a page is written in: PDF 32000-1, annex A. Figures are points, y grows upwards. */
final class PageContent {
    private static final int COLOUR_DECIMALS = 3;
    private static final double FULL = 255;
    private static final int UNSET = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int filling = UNSET;
    private int stroking = UNSET;

    byte[] bytes() {
        return bytes.toByteArray();
    }

    PageContent raw(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    PageContent operator(String operator, double... figures) {
        for (double figure : figures) {
            raw(Figures.of(figure)).raw(" ");
        }
        return raw(operator).raw("\n");
    }

    void save() {
        operator("q");
    }

    void restore() {
        operator("Q");
        // What holds again was set before what is known here.
        filling = UNSET;
        stroking = UNSET;
    }

    void fillWith(int rgb) {
        if (rgb != filling) {
            filling = rgb;
            colour(rgb, "rg");
        }
    }

    void strokeWith(int rgb) {
        if (rgb != stroking) {
            stroking = rgb;
            colour(rgb, "RG");
        }
    }

    private void colour(int rgb, String operator) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            raw(Figures.of((rgb >> shift & 0xff) / FULL, COLOUR_DECIMALS)).raw(" ");
        }
        raw(operator).raw("\n");
    }
}
