package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Application;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CairnApplicationTest {

    private Stage window;

    @Start
    void open(Stage stage) throws Exception {
        Application application = new CairnApplication();
        application.start(stage);
        window = stage;
    }

    @Test
    void theWindowSaysWhoseItIs() {
        assertThat(window.isShowing()).isTrue();
        assertThat(window.getTitle()).isEqualTo("Cairn");
    }
}
