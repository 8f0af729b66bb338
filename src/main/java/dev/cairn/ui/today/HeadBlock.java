package dev.cairn.ui.today;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The figure that matters: hours done of hours planned. */
final class HeadBlock extends VBox {
    private final Label heading = new Label();
    private final Label toGo = new Label();
    private final ThinBar bar = new ThinBar();

    HeadBlock() {
        getStyleClass().add("head-block");
        heading.getStyleClass().addAll("t20", "semibold");
        heading.setId("today-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        toGo.getStyleClass().add("mut");
        toGo.setId("today-to-go");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(12, heading, space, toGo);
        line.setAlignment(Pos.BASELINE_LEFT);
        bar.managedProperty().bind(bar.visibleProperty());
        getChildren().addAll(line, bar);
    }

    void show(Day day) {
        var hours = day.hours();
        heading.setText(TodayText.heading(hours));
        toGo.setText(TodayText.toGo(day));
        bar.setVisible(hours.planned() > 0);
        bar.show(hours.planned() == 0 ? 0 : (double) hours.done() / hours.planned());
    }
}
