package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of windows, as they are drawn. */
public final class Pictures {
    private static final int FEWEST_COLOURS = 30;

    private Pictures() {}

    /** Puts something into a window of a size, in a theme, and shows it: what each picture begins with. */
    public static void put(Stage stage, Parent shown, Theme theme, int width, int height) {
        var scene = new Scene(shown, width, height);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
    }

    /** Draws what a window shows, at its scale, into target/screens; fails where the picture is not of its size, or shows nothing. */
    public static void take(Window stage, String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents(5);
        var image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> snapshot(stage));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        var folder = Files.createDirectories(Path.of("target", "screens"));
        var file = folder.resolve(name + (stage.getOutputScaleX() > 1 ? "-200" : "") + ".png");
        ImageIO.write(picture, "png", file.toFile());
        check(ImageIO.read(file.toFile()), stage, file);
    }

    private static void check(BufferedImage drawn, Window stage, Path file) {
        double scale = stage.getOutputScaleX();
        assertThat(drawn.getWidth()).as("width of %s", file).isEqualTo((int) Math.ceil(stage.getWidth() * scale));
        assertThat(drawn.getHeight()).as("height of %s", file).isEqualTo((int) Math.ceil(stage.getHeight() * scale));
        long colours = IntStream.range(0, drawn.getHeight())
                .flatMap(y -> IntStream.range(0, drawn.getWidth()).map(x -> drawn.getRGB(x, y)))
                .distinct()
                .limit(FEWEST_COLOURS)
                .count();
        assertThat(colours).as("colours of %s: letters alone have more", file).isEqualTo(FEWEST_COLOURS);
    }

    private static WritableImage snapshot(Window stage) {
        var scene = stage.getScene();
        var parameters = new SnapshotParameters();
        parameters.setFill(scene.getFill());
        parameters.setTransform(Transform.scale(stage.getOutputScaleX(), stage.getOutputScaleY()));
        double scale = stage.getOutputScaleX();
        parameters.setViewport(new Rectangle2D(0, 0, scene.getWidth() * scale, scene.getHeight() * scale));
        return scene.getRoot().snapshot(parameters, null);
    }
}
