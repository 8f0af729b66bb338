package dev.cairn.ui;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Where the window stands, for the next start. A place that no screen shows any more is not taken back.
 *
 * <p>Some window systems put a window beside where it was asked to be, by the size of their frame. How far off it came to stand is
 * seen once it has settled, and reckoned in when its place is noted, so that it does not wander from start to start.
 */
public final class WindowPlace {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 480;
    /** So much of the window must be on a screen for it to be taken hold of. */
    private static final double GRIP = 64;

    private static final Duration SETTLED = Duration.millis(400);

    private final Stage stage;
    private final Memory memory;
    private double driftX;
    private double driftY;

    public WindowPlace(Stage stage, Memory memory) {
        this.stage = stage;
        this.memory = memory;
    }

    /** Puts the window where it was, or in the middle of the screen. */
    public void restore() {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        var primary = Screen.getPrimary().getVisualBounds();
        var place = remembered().filter(it -> reachable(it, screens));
        place.ifPresent(this::move);
        stage.setWidth(place.map(Rectangle2D::getWidth).orElse(Math.min(WIDTH, primary.getWidth())));
        stage.setHeight(place.map(Rectangle2D::getHeight).orElse(Math.min(HEIGHT, primary.getHeight())));
        stage.setMaximized(memory.get("window.maximized").isPresent());
    }

    private void move(Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        var settled = new PauseTransition(SETTLED);
        settled.setOnFinished(event -> {
            if (!stage.isMaximized()) {
                driftX = frame(stage.getX() - place.getMinX());
                driftY = frame(stage.getY() - place.getMinY());
            }
        });
        stage.setOnShown(event -> settled.playFromStart());
    }

    /** What a frame can account for; anything larger is a move. */
    private static double frame(double offset) {
        return Math.abs(offset) <= GRIP ? offset : 0;
    }

    /** Notes where the window is; of one that fills the screen only that it does, so that it can shrink back. */
    public void remember() {
        memory.put("window.maximized", stage.isMaximized() ? "yes" : "");
        if (stage.isMaximized() || stage.isIconified() || stage.isFullScreen()) {
            return;
        }
        memory.put("window.x", Double.toString(stage.getX() - driftX));
        memory.put("window.y", Double.toString(stage.getY() - driftY));
        memory.put("window.width", Double.toString(stage.getWidth()));
        memory.put("window.height", Double.toString(stage.getHeight()));
    }

    private Optional<Rectangle2D> remembered() {
        return memory.number("window.x")
                .flatMap(x -> memory.number("window.y")
                        .flatMap(y -> memory.number("window.width")
                                .flatMap(width -> memory.number("window.height")
                                        .map(height -> new Rectangle2D(
                                                x, y, Math.max(LEAST_WIDTH, width), Math.max(LEAST_HEIGHT, height))))));
    }

    /** Whether the head of a window can be taken hold of on one of the screens. */
    static boolean reachable(Rectangle2D window, List<Rectangle2D> screens) {
        var head = new Rectangle2D(window.getMinX() + GRIP, window.getMinY(), window.getWidth() - 2 * GRIP, GRIP);
        return screens.stream()
                .anyMatch(screen -> screen.intersects(head)
                        && window.getMinY() >= screen.getMinY() - GRIP
                        && window.getMinY() + GRIP <= screen.getMaxY());
    }
}
