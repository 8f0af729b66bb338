package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TipsTest {
    private Button button;

    @Start
    void open(Stage stage) {
        button = new Button("What is this?");
        button.setTooltip(Tips.of("A tip"));
        var scene = new Scene(new StackPane(button), 960, 600);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.setWidth(960);
        stage.setHeight(600);
        stage.show();
    }

    /** One that comes up under the pointer takes it away from what it points at, and goes again at once. */
    @Test
    void aTipNeverComesUpUnderThePointer(FxRobot robot) throws TimeoutException {
        var bounds = button.localToScreen(button.getLayoutBounds());
        var pointer = new Point2D(bounds.getCenterX(), bounds.getCenterY());
        robot.moveTo(pointer.add(-3, 0)).moveTo(pointer);
        var tip = button.getTooltip();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, tip.showingProperty());

        assertThat(new Rectangle2D(tip.getX(), tip.getY(), tip.getWidth(), tip.getHeight()))
                .matches(it -> !it.contains(pointer), "leaves the pointer alone");
    }
}
