package dev.cairn.ui.today;

import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What was assumed, or that a roadmap rests, and what to do about it. */
final class BannerLine extends HBox {
    private final TodayActions actions;
    private final Label words = new Label();
    private final Button action = new Button(Messages.text("today.do.hours"));

    BannerLine(TodayActions actions) {
        super(12);
        this.actions = actions;
        getStyleClass().add("banner");
        setId("banner");
        setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().addAll("t12", "mut");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        action.setId("banner-action");
        action.getStyleClass().add("small");
        action.setMinWidth(USE_PREF_SIZE);
        action.managedProperty().bind(action.visibleProperty());
        getChildren().addAll(words, action);
        managedProperty().bind(visibleProperty());
    }

    void show(Shown.Banner banner) {
        setVisible(!(banner instanceof Shown.Banner.None));
        action.setVisible(!(banner instanceof Shown.Banner.Meanwhile));
        switch (banner) {
            case Shown.Banner.None none -> {}
            case Shown.Banner.HoursAssumed it -> {
                words.setText(Messages.text("today.assumed", RoadmapText.number(it.minutes())));
                action.setText(Messages.text("today.do.hours"));
                action.setOnAction(event -> actions.places().hours());
            }
            case Shown.Banner.Resting it -> {
                words.setText(Messages.text("today.resting"));
                action.setText(Messages.text("today.do.start"));
                action.setOnAction(event -> actions.model().part().start(it.roadmap()));
            }
            case Shown.Banner.Meanwhile it -> words.setText(Messages.text("plan.meanwhile"));
        }
    }
}
