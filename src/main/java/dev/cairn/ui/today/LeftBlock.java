package dev.cairn.ui.today;

import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** What was left of a day, and one way to make up for it. */
final class LeftBlock {
    private final TodayViewModel model;
    private final LineList list;
    private final Button fit = new Button();
    private final Label given = new Label();

    LeftBlock(TodayActions actions, String id) {
        model = actions.model();
        list = new LineList(actions, id);
        fit.setId("fit-in");
        fit.getStyleClass().add("small");
        fit.setOnAction(event -> model.fitIn());
        given.getStyleClass().addAll("t12", "mut");
    }

    LineList list() {
        return list;
    }

    void show(Day.@Nullable Left left, LocalDate today) {
        list.setVisible(left != null);
        if (left == null) {
            return;
        }
        boolean one = left.lines().size() == 1;
        var action = action(left, today, one);
        list.head(
                TodayText.leftFrom(left.day(), today),
                one ? "" : TodayText.hours(left.minutes()),
                one ? none() : action);
        var rows = list.rows(left.lines().size());
        for (int i = 0; i < rows.size(); i++) {
            var line = left.lines().get(i);
            var moved = TodayText.moved(line, left.moved().get(line.task()), today);
            if (one && action.length > 0) {
                moved = Messages.text("today.left.hours", moved, TodayText.hours(line.minutes()));
            }
            rows.get(i).show(line, Messages.text("today.left.moved"), moved, one ? action : none());
        }
    }

    private static Node[] none() {
        return new Node[0];
    }

    private Node[] action(Day.Left left, LocalDate today, boolean one) {
        var extra = left.extra();
        if (extra != null) {
            fit.setText(one ? Messages.text("today.do.fit") : Messages.text("today.do.fit.all"));
            var words = TodayText.adds(extra, today, model.assumedMinutes());
            fit.setTooltip(Tips.of(words));
            fit.setAccessibleHelp(words);
            return new Node[] {fit};
        }
        if (left.given() != null) {
            given.setText(TodayText.added(left.given(), today));
            return new Node[] {given};
        }
        return none();
    }
}
