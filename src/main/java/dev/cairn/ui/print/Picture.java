package dev.cairn.ui.print;

import dev.cairn.paper.Press;

/**
 * A page as the screen takes it.
 *
 * @param dots row by row, alpha, red, green and blue; not to be changed
 * @param scale dots for each 1/96 inch that were asked for
 */
@SuppressWarnings("ArrayRecordComponent") // millions of dots, never compared
record Picture(int[] dots, int width, int height, double scale) {
    private static final int OPAQUE = 0xFF000000;

    static Picture of(Press.Pixels pixels, double scale) {
        var dots = pixels.rgb().clone();
        for (int i = 0; i < dots.length; i++) {
            dots[i] |= OPAQUE;
        }
        return new Picture(dots, pixels.width(), pixels.height(), scale);
    }
}
