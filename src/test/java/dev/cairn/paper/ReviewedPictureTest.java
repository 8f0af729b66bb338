package dev.cairn.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Pictures that differ are told apart, and those that only look a little otherwise are not. */
class ReviewedPictureTest {
    private static final double ENOUGH = 12;

    private static BufferedImage page(Consumer<Graphics2D> drawing) {
        var image = new BufferedImage(160, 80, BufferedImage.TYPE_INT_RGB);
        var on = image.createGraphics();
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, 160, 80);
        on.setColor(Color.BLACK);
        drawing.accept(on);
        on.dispose();
        return image;
    }

    private static void letters(Graphics2D on, int x) {
        for (int stem = 0; stem < 8; stem++) {
            on.fillRect(x + 6 * stem, 12, 2, 11);
        }
    }

    @Test
    void aHeadingThatMovedIsSeen() {
        var reviewed = page(on -> letters(on, 8));

        assertThat(ReviewedPicture.difference(reviewed, page(on -> letters(on, 13))))
                .isGreaterThan(ENOUGH);
    }

    @Test
    void aBoxThatIsMissingIsSeen() {
        assertThat(ReviewedPicture.difference(page(on -> on.drawRect(20, 20, 9, 9)), page(on -> {})))
                .isGreaterThan(ENOUGH);
    }

    @Test
    void anEdgeALittleLighterIsNot() {
        var reviewed = page(on -> on.drawRect(20, 20, 9, 9));
        var lighter = page(on -> {
            on.setColor(new Color(30, 30, 30));
            on.drawRect(20, 20, 9, 9);
        });

        assertThat(ReviewedPicture.difference(reviewed, lighter)).isLessThan(ENOUGH);
    }
}
