package dev.cairn.ui;

import dev.cairn.drawing.Cairn;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The cairn: a stone for each finished module. */
public final class StonePile extends Region {
    private final int stones;
    private final Canvas canvas;
    private final Lettering letters = new Lettering();
    private Subscription watch = Subscription.EMPTY;

    /**
     * @param width pixels, as is the height
     */
    public StonePile(int stones, double width, double height) {
        this.stones = stones;
        canvas = new Canvas(width, height);
        getChildren().add(canvas);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("moments.stones", stones));
        sceneProperty().subscribe(this::dress);
    }

    private void dress(@Nullable Scene scene) {
        watch.unsubscribe();
        if (scene != null) {
            watch = scene.getPreferences().colorSchemeProperty().subscribe(scheme -> {
                var context = canvas.getGraphicsContext2D();
                context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
                new Painter(letters, Roles.of(scheme))
                        .paint(
                                Cairn.of(
                                        stones,
                                        canvas.getWidth(),
                                        canvas.getHeight(),
                                        Messages.text("moments.stones", stones)),
                                context);
            });
        }
    }
}
