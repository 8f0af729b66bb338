package dev.cairn.ui.print;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A page on the ground: white paper with its shadow, and its picture as soon as there is one. */
final class Leaf extends Region {
    private final ImageView view = new ImageView();
    private @Nullable Picture shown;

    Leaf() {
        getStyleClass().add("leaf");
        setManaged(false);
        view.setManaged(false);
        view.setSmooth(true);
        getChildren().add(view);
    }

    /** Shows a picture; the former one stays where there is none. */
    void show(Picture picture) {
        if (picture != shown) {
            shown = picture;
            // The dots are those of the picture, not a copy of them.
            view.setImage(new WritableImage(new PixelBuffer<>(
                    picture.width(),
                    picture.height(),
                    IntBuffer.wrap(picture.dots()),
                    PixelFormat.getIntArgbPreInstance())));
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
    }
}
