package dev.cairn.ui.weekly;

import dev.cairn.ui.DayText;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.Tips;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A day of the week as it would become: its hours, and what falls on it. */
final class DayBlock extends VBox {
    DayBlock(DayShown shown) {
        getStyleClass().add("day-block");
        var bar = new ThinBar();
        bar.show(shown.day().planned(), shown.day().available());
        bar.setVisible(shown.day().available() > 0 || shown.day().planned() > 0);
        getChildren().addAll(head(shown), bar);
        var lines = new VBox();
        lines.getStyleClass().add("lines");
        shown.lines().forEach(it -> lines.getChildren().add(line(it)));
        if (!shown.lines().isEmpty()) {
            getChildren().add(lines);
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken(shown));
    }

    private static HBox head(DayShown shown) {
        var name = new Label(DayText.weekday(shown.day().date()));
        name.getStyleClass().add("semibold");
        if (shown.today()) {
            name.getStyleClass().add("acc");
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var hours = new Label(hours(shown));
        hours.getStyleClass().addAll("t12", "mut");
        var head = new HBox(8, name, space, hours);
        if (shown.day().over() > 0) {
            var over = new Label(Messages.text(
                    "weekly.day.over", RoadmapText.number(shown.day().over())));
            over.getStyleClass().addAll("t12", "semibold", "att");
            head.getChildren().add(over);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static String hours(DayShown shown) {
        var day = shown.day();
        if (day.available() == 0 && day.planned() == 0) {
            return Messages.text(day.off() ? "weekly.day.off" : "weekly.day.none");
        }
        return Messages.text(
                "weekly.day.hours", RoadmapText.number(day.planned()), RoadmapText.number(day.available()));
    }

    private static HBox line(DayShown.Line line) {
        var time = new Label(line.time());
        time.getStyleClass().addAll("t12", "mut", "time");
        time.setMinWidth(USE_PREF_SIZE);
        var mark = new Region();
        mark.getStyleClass().addAll("owner-mark", line.hue() == 0 ? "habit" : "p" + line.hue());
        var title = new Label(line.title());
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        if (line.kind() == DayShown.Kind.DONE || line.kind() == DayShown.Kind.HABIT) {
            title.getStyleClass().add("mut");
        }
        var hours = new Label(Messages.text("weekly.hours", RoadmapText.number(line.minutes())));
        hours.getStyleClass().addAll("t12", "mut");
        hours.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, time, mark, title, sign(line), hours);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("session");
        Tooltip.install(
                row,
                Tips.of(
                        line.owner().isEmpty()
                                ? line.title()
                                : Messages.text("weekly.row.place", line.title(), line.owner())));
        return row;
    }

    private static Region sign(DayShown.Line line) {
        var holder = new HBox();
        holder.getStyleClass().add("sign");
        switch (line.kind()) {
            case DONE -> holder.getChildren().add(Icons.of(Feather.CHECK, "acc"));
            case HABIT -> holder.getChildren().add(Icons.of(Feather.REPEAT, "sub"));
            case PINNED -> holder.getChildren().add(Icons.of(Feather.MAP_PIN, "sub"));
            case MOVABLE -> {}
        }
        return holder;
    }

    private static String spoken(DayShown shown) {
        var words = new StringBuilder(Messages.text(
                "weekly.day.spoken",
                DayText.whole(shown.day().date()),
                RoadmapText.number(shown.day().planned()),
                RoadmapText.number(shown.day().available())));
        shown.lines()
                .forEach(it -> words.append("; ").append(it.time()).append(' ').append(it.title()));
        return words.toString();
    }
}
