package dev.cairn.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of windows, as they are drawn. */
public final class Pictures {
    private Pictures() {}

    /** Draws what a window shows, at its scale, into target/screens. */
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
        ImageIO.write(
                picture,
                "png",
                folder.resolve(name + (stage.getOutputScaleX() > 1 ? "-200" : "") + ".png")
                        .toFile());
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
