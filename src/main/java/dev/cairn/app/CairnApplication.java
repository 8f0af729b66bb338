package dev.cairn.app;

import dev.cairn.ui.Messages;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The window's life: built when JavaFX starts, closed when the learner is done. */
public final class CairnApplication extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle(Messages.text("app.name"));
        stage.setScene(new Scene(new StackPane(), 960, 600));
        stage.show();
    }
}
