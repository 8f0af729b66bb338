package dev.cairn.ui.print;

import javafx.scene.image.ImageView;
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
            view.setImage(picture.image());
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
    }
}
