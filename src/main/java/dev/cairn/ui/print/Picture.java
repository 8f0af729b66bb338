package dev.cairn.ui.print;

import dev.cairn.paper.Press;
import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A page as the screen takes it. */
final class Picture {
    private static final int OPAQUE = 0xFF000000;

    private final int[] dots;
    private final int width;
    private final double scale;

    private Picture(int[] dots, int width, double scale) {
        this.dots = dots;
        this.width = width;
        this.scale = scale;
    }

    /** @param scale dots for each 1/96 inch that were asked for */
    static Picture of(Press.Pixels pixels, double scale) {
        var dots = pixels.rgb().clone();
        for (int i = 0; i < dots.length; i++) {
            dots[i] |= OPAQUE;
        }
        return new Picture(dots, pixels.width(), scale);
    }

    /** Dots for each 1/96 inch that were asked for. */
    double scale() {
        return scale;
    }

    /** How many dots it has. */
    int size() {
        return dots.length;
    }

    /** An image whose dots are those of the picture, not a copy of them. */
    WritableImage image() {
        return new WritableImage(new PixelBuffer<>(
                width, dots.length / width, IntBuffer.wrap(dots), PixelFormat.getIntArgbPreInstance()));
    }
}
