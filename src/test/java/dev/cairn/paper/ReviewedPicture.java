package dev.cairn.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A picture somebody looked at and found right, to compare with. What is drawn a little otherwise on another computer (the edges of letters) is let
 * through, a line that is missing or a word at another place is not. With {@code -Dcairn.test.flags=-Dcairn.pictures.accept=true} what is drawn
 * now takes the place of what was reviewed: look at it before it is kept.
 */
public final class ReviewedPicture {
    /** Small, since the pictures lie beside the sources; large enough to tell words from one another. */
    private static final double SCALE = 0.6;

    private static final Path REVIEWED = Path.of("src/test/resources/dev/cairn/paper");
    private static final Path DRAWN = Path.of("target/pictures");
    /** Dots across a tile, and how much darker or lighter the tile may be, of 255. */
    private static final int TILE = 8;

    private static final double TOLERANCE = 12;

    private final String name;

    private ReviewedPicture(String name) {
        this.name = name;
    }

    /** All pages of a document: each as it was reviewed, and not one fewer. */
    public static void check(String name, Press.Proof proof) throws IOException {
        for (int page = 0; page < proof.pages(); page++) {
            new ReviewedPicture(name + "-" + (page + 1)).check(proof.page(page, SCALE));
        }
        assertThat(REVIEWED.resolve(name + "-" + (proof.pages() + 1) + ".png"))
                .as("%s has no more than %d pages now", name, proof.pages())
                .doesNotExist();
    }

    private void check(Press.Pixels pixels) throws IOException {
        var drawn = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        drawn.setRGB(0, 0, pixels.width(), pixels.height(), pixels.rgb(), 0, pixels.width());
        Path file = REVIEWED.resolve(name + ".png");
        if (Boolean.getBoolean("cairn.pictures.accept")) {
            write(drawn, file);
            return;
        }
        if (Files.notExists(file)) {
            write(drawn, DRAWN.resolve(name + ".png"));
            fail("nobody has reviewed %s; as drawn now it lies in %s", file, DRAWN);
        }
        var reviewed = ImageIO.read(file.toFile());
        double difference = difference(reviewed, drawn);
        if (difference > TOLERANCE) {
            write(drawn, DRAWN.resolve(name + ".png"));
        }
        assertThat(difference)
                .as("%s differs from what was reviewed; as drawn now it lies in %s", file, DRAWN)
                .isLessThanOrEqualTo(TOLERANCE);
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    /** Of the tile that differs most; the most there is where even the sizes do. */
    static double difference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 255;
        }
        double most = 0;
        for (int y = 0; y + TILE <= one.getHeight(); y += TILE) {
            for (int x = 0; x + TILE <= one.getWidth(); x += TILE) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    most = Math.max(most, Math.abs(light(one, x, y, shift) - light(other, x, y, shift)));
                }
            }
        }
        return most;
    }

    private static double light(BufferedImage image, int x, int y, int shift) {
        double light = 0;
        for (int dy = 0; dy < TILE; dy++) {
            for (int dx = 0; dx < TILE; dx++) {
                light += image.getRGB(x + dx, y + dy) >> shift & 0xff;
            }
        }
        return light / (TILE * TILE);
    }
}
