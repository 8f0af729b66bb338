package dev.cairn.ui.today;

import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Seven days: what is planned as outlines, what is done filled, the hours above. */
final class WeekBars extends Pane {
    private static final double HEIGHT = 122;
    private static final double GROUND = 98;
    private static final double HIGHEST = 72;
    private static final double WIDTH = 28;
    private static final double LABEL = 18;

    private final Region ground = new Region();
    private List<Day.Bar> bars = List.of();
    private int most = 1;

    WeekBars() {
        getStyleClass().add("week-bars");
        ground.getStyleClass().add("ground");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(false);
    }

    void show(List<Day.Bar> days, LocalDate today) {
        bars = days;
        most = Math.max(1, days.stream().mapToInt(Day.Bar::planned).max().orElse(1));
        getChildren().setAll(ground);
        for (Day.Bar day : days) {
            getChildren().addAll(region("planned"), region("done"), number(day, today), name(day, today));
        }
        setAccessibleText(days.stream()
                .map(day -> day.off()
                        ? Messages.text("today.week.spoken.off", DayText.weekday(day.date()))
                        : Messages.text(
                                "today.week.spoken",
                                DayText.weekday(day.date()),
                                RoadmapText.number(day.done()),
                                RoadmapText.number(day.planned())))
                .collect(Collectors.joining("; ")));
        requestLayout();
    }

    private static Region region(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    private static Label number(Day.Bar day, LocalDate today) {
        boolean unknown = day.planned() == 0 && !day.off() && day.date().isBefore(today);
        var label = new Label(
                unknown ? "–" : day.off() ? Messages.text("today.week.off") : RoadmapText.number(day.planned()));
        label.getStyleClass().addAll("t11", "mut");
        return label;
    }

    private static Label name(Day.Bar day, LocalDate today) {
        var label = new Label(day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, Messages.locale()));
        label.getStyleClass().add("t11");
        if (day.date().equals(today)) {
            label.getStyleClass().addAll("acc", "semibold");
        } else {
            label.getStyleClass().add("mut");
        }
        return label;
    }

    @Override
    protected void layoutChildren() {
        double step = bars.size() < 2 ? 0 : (getWidth() - WIDTH - 2) / (bars.size() - 1);
        for (int i = 0; i < bars.size(); i++) {
            var day = bars.get(i);
            double x = Math.rint(1 + i * step);
            double planned = height(day.planned());
            double done = height(day.done());
            int at = 1 + 4 * i;
            place(at, x, GROUND - planned, WIDTH, planned);
            place(at + 1, x, GROUND - done, WIDTH, done);
            middle(at + 2, x, GROUND - planned - LABEL);
            middle(at + 3, x, GROUND + 6);
        }
        ground.resizeRelocate(0, GROUND, getWidth(), 1);
    }

    private double height(int minutes) {
        return minutes == 0 ? 0 : Math.max(3, Math.rint(HIGHEST * minutes / most));
    }

    private void place(int child, double x, double y, double width, double height) {
        var node = getChildren().get(child);
        node.setVisible(height > 0);
        node.resizeRelocate(x, y, width, height);
    }

    private void middle(int child, double x, double y) {
        var label = (Label) getChildren().get(child);
        double width = label.prefWidth(-1);
        label.resizeRelocate(Math.rint(x + WIDTH / 2 - width / 2), y, width, label.prefHeight(-1));
    }
}
