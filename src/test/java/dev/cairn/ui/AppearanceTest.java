package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.settings.SettingsCard;
import java.util.HashMap;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, QuietLog.class})
class AppearanceTest {
    private final SimpleObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final DirectBackground background = new DirectBackground();
    private final Map<String, String> kept = new HashMap<>();
    private final StackPane root = new StackPane();
    private Appearance appearance;

    @Start
    void open(Stage stage) {
        var scene = new Scene(root, 600, 300);
        appearance = new Appearance(scene, memory(), system);
        root.getChildren().add(new SettingsCard(appearance, new QuietMoments(memory()), () -> {}));
        stage.setScene(scene);
        stage.show();
    }

    private Memory memory() {
        return new Memory(new MapSettings(kept), background, background, kept);
    }

    @Test
    void followsTheSystemUntilToldOtherwise(FxRobot robot) {
        assertThat(appearance.theme()).isEqualTo(Theme.LIGHT);
        robot.interact(() -> system.set(ColorScheme.DARK));
        assertThat(appearance.theme()).isEqualTo(Theme.DARK);

        robot.clickOn("#look-light");
        assertThat(appearance.theme()).isEqualTo(Theme.LIGHT);
        assertThat(root.getScene().getStylesheets().getFirst()).endsWith("light.css");
    }

    @Test
    void theChoiceComesBackAtTheNextStart(FxRobot robot) {
        robot.clickOn("#look-dark").clickOn("#size-large");
        robot.interact(background::passTime);

        robot.interact(() -> {
            var next = new Appearance(new Scene(new StackPane()), memory(), system);
            assertThat(next.look().get()).isEqualTo(Look.DARK);
            assertThat(next.textSize().get()).isEqualTo(TextSize.LARGE);
        });
    }
}
