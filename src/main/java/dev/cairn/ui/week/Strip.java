package dev.cairn.ui.week;

import dev.cairn.ui.Messages;
import dev.cairn.ui.Places;
import dev.cairn.ui.RoadmapText;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** What is to be said above the days, and what can be done about it. */
final class Strip extends HBox {
    private final WeekViewModel model;
    private final Places places;
    private final Label words = new Label();
    private final Button action = new Button();

    Strip(WeekViewModel model, Places places) {
        super(12);
        this.model = model;
        this.places = places;
        setId("week-strip");
        getStyleClass().add("week-strip");
        setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("t12");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        action.setId("week-strip-do");
        action.getStyleClass().add("small");
        action.setMinWidth(USE_PREF_SIZE);
        action.managedProperty().bind(action.visibleProperty());
        getChildren().addAll(words, action);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(Picture picture) {
        switch (picture.banner()) {
            case Picture.Banner.Said it -> say(it.sentence(), null, () -> {});
            case Picture.Banner.Resting it ->
                say(
                        Messages.text("week.resting"),
                        "week.do.start",
                        () -> model.part().start(it.roadmap()));
            case Picture.Banner.HoursAssumed it ->
                say(Messages.text("week.assumed", RoadmapText.number(it.minutes())), "week.do.hours", places::hours);
            case Picture.Banner.None none -> empty(picture.empty());
        }
    }

    private void empty(Picture.@Nullable Empty why) {
        if (why == null || why == Picture.Empty.NO_HOURS) {
            setVisible(false);
            return;
        }
        switch (why) {
            case WEEK_OFF -> say(Messages.text("week.empty.off"), "week.do.hours", places::hours);
            case PAST -> say(Messages.text("week.empty.past"), null, () -> {});
            case ALL_DONE -> say(Messages.text("week.empty.done"), null, () -> {});
            case AFTER_THE_PLAN -> say(Messages.text("week.empty.after"), null, () -> {});
            case NOTHING, NO_HOURS -> say(Messages.text("week.empty.nothing"), null, () -> {});
        }
    }

    private void say(String sentence, @Nullable String key, Runnable does) {
        words.setText(sentence);
        action.setVisible(key != null);
        if (key != null) {
            action.setText(Messages.text(key));
        }
        action.setOnAction(event -> does.run());
        setVisible(true);
    }
}
