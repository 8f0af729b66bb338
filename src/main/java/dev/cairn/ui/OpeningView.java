package dev.cairn.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands in the window before the library is open, or where it cannot be opened. */
public final class OpeningView extends StackPane {

    public OpeningView() {
        getStyleClass().add("shell");
        getStylesheets().add(Theme.sheet(OpeningView.class, "shell.css"));
        var words = new Label(Messages.text("opening"));
        words.getStyleClass().add("mut");
        var box = new VBox(16, new CairnMark(48), words);
        box.setAlignment(Pos.CENTER);
        getChildren().add(box);
    }

    /**
     * Says that the library could not be opened.
     *
     * @param why a full sentence
     */
    public void failed(String why, Runnable retry) {
        var again = new Button(Messages.text("failed.again"), Icons.of(Feather.ROTATE_CW));
        again.getStyleClass().add("primary");
        again.setOnAction(event -> retry.run());
        getChildren().setAll(new StateCard(Feather.ALERT_TRIANGLE, Messages.text("opening.failed"), why, again));
        again.requestFocus();
    }
}
