package dev.cairn.ui.weekly;

import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import dev.cairn.week.WeekReview;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Seven days, each with the hours that were done of those it was meant to hold. */
final class ReviewDays extends GridPane {
    ReviewDays() {
        getStyleClass().add("review-days");
        setAccessibleRole(AccessibleRole.TEXT);
        var name = new ColumnConstraints();
        name.setMinWidth(USE_PREF_SIZE);
        var bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        var hours = new ColumnConstraints();
        hours.setMinWidth(USE_PREF_SIZE);
        hours.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(name, bar, hours);
    }

    void show(List<WeekReview.Day> days, LocalDate today) {
        getChildren().clear();
        var spoken = new StringBuilder(Messages.text("weekly.review.days"));
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var name = new Label(DayText.weekday(day.date()));
            name.getStyleClass().addAll("t12", day.date().equals(today) ? "acc" : "mut");
            var bar = new ThinBar();
            bar.show(Math.min(day.done(), day.planned()), day.planned());
            bar.setVisible(day.planned() > 0);
            var hours = new Label(hours(day));
            hours.getStyleClass().addAll("t12", "mut");
            addRow(i, name, bar, hours);
            spoken.append("; ")
                    .append(Messages.text(
                            "weekly.day.spoken",
                            DayText.whole(day.date()),
                            RoadmapText.number(day.done()),
                            RoadmapText.number(day.planned())));
        }
        setAccessibleText(spoken.toString());
    }

    private static String hours(WeekReview.Day day) {
        if (day.planned() == 0) {
            return day.off() ? Messages.text("weekly.day.off") : "–";
        }
        return Messages.text("weekly.day.hours", RoadmapText.number(day.done()), RoadmapText.number(day.planned()));
    }
}
