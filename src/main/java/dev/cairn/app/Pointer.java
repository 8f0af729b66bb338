package dev.cairn.app;

import dev.cairn.ui.Presence;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.geometry.Point2D;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;

/** Sees whether the pointer of the system moved, whatever window it is over; where the system does not tell, it never does. */
final class Pointer implements Presence {
    private static final Logger LOG = Logger.getLogger(Pointer.class.getName());

    private final Supplier<Supplier<Point2D>> opening;
    private @Nullable Supplier<Point2D> eyes;
    private @Nullable Point2D last;
    private boolean blind;

    Pointer() {
        this(() -> new Robot()::getMousePosition);
    }

    /** @param opening gives what tells where the pointer is; called once, when that is asked first */
    Pointer(Supplier<Supplier<Point2D>> opening) {
        this.opening = opening;
    }

    @Override
    public boolean moved() {
        if (blind) {
            return false;
        }
        try {
            var now = position();
            boolean moved = last != null && !last.equals(now);
            last = now;
            return moved;
        } catch (RuntimeException notTold) {
            // Which kind it is each system chooses for itself. Asked once a minute, it would fill the log.
            blind = true;
            LOG.log(
                    Level.INFO,
                    "The system does not tell where the pointer is, so only what is done in the window shows who is"
                            + " there.",
                    notTold);
            return false;
        }
    }

    private Point2D position() {
        var open = eyes == null ? opening.get() : eyes;
        eyes = open;
        return open.get();
    }
}
