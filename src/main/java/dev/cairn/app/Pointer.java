package dev.cairn.app;

import dev.cairn.ui.Presence;
import javafx.geometry.Point2D;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;

/** Sees whether the pointer of the system moved, whatever window it is over; where the system does not tell, it never does. */
final class Pointer implements Presence {
    private @Nullable Robot robot;
    private @Nullable Point2D last;
    private boolean blind;

    @Override
    public boolean moved() {
        if (blind) {
            return false;
        }
        try {
            var eyes = robot == null ? new Robot() : robot;
            robot = eyes;
            var now = eyes.getMousePosition();
            boolean moved = last != null && !last.equals(now);
            last = now;
            return moved;
        } catch (RuntimeException notToldHere) {
            blind = true;
            return false;
        }
    }
}
