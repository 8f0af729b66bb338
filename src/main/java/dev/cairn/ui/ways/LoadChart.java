package dev.cairn.ui.ways;

import dev.cairn.schedule.WeekLoad;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.Tips;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Hours week by week, before and after: a wide pale bar with a narrow full one on it. The highest of both carry their number; each week tells
 * both under the mouse, and all of them are told to a screen reader.
 */
final class LoadChart extends Region {
    private static final double BARS = 64;
    private static final double NUMBER = 16;
    private static final double AXIS = 16;
    private static final double NARROWEST = 3;
    private static final int TOLD = 8;

    private final Label peak = label("load-number", "acc");
    private final Label peakBefore = label("load-number", "mut");
    private final Label from = label("load-axis", "sub");
    private final Label to = label("load-axis", "sub");
    private final Region ground = new Region();
    private final List<Week> weeks = new ArrayList<>();
    private int highest = 1;

    private record Week(WeekLoad load, Region slot, Region before, Region after) {}

    LoadChart() {
        getStyleClass().add("load-chart");
        ground.getStyleClass().add("load-ground");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinHeight(NUMBER + BARS + AXIS);
        setPrefHeight(NUMBER + BARS + AXIS);
        setMaxHeight(NUMBER + BARS + AXIS);
    }

    private static Label label(String... classes) {
        var label = new Label();
        label.getStyleClass().addAll("t11");
        label.getStyleClass().addAll(classes);
        label.setMouseTransparent(true);
        return label;
    }

    /** What the two kinds of bars are. */
    static HBox legend(String before) {
        return new HBox(16, swatch("load-before", before), swatch("load-after", Messages.text("whatif.key.then")));
    }

    private static Label swatch(String style, String words) {
        var square = new Region();
        square.getStyleClass().addAll("swatch", style);
        var name = new Label(words, square);
        name.getStyleClass().addAll("t11", "mut");
        return name;
    }

    /** @param today tells which dates need their year */
    void show(List<WeekLoad> loads, LocalDate today) {
        weeks.clear();
        getChildren().setAll(ground);
        highest = Math.max(
                1,
                loads.stream()
                        .mapToInt(it -> Math.max(it.before(), it.after()))
                        .max()
                        .orElse(1));
        for (WeekLoad load : loads) {
            var week = new Week(load, new Region(), bar("load-before"), bar("load-after"));
            Tooltip.install(
                    week.slot(),
                    Tips.of(Messages.text(
                            "ways.load.week",
                            DayText.brief(load.monday(), today),
                            RoadmapText.number(load.before()),
                            RoadmapText.number(load.after()))));
            weeks.add(week);
            getChildren().addAll(week.before(), week.after(), week.slot());
        }
        if (!loads.isEmpty()) {
            from.setText(DayText.brief(loads.getFirst().monday(), today));
            to.setText(DayText.brief(loads.getLast().monday().plusDays(6), today));
            peak.setText(WayText.hours(highest(WeekLoad::after)));
            peakBefore.setText(WayText.hours(highest(WeekLoad::before)));
            getChildren().addAll(from, to, peakBefore, peak);
        }
        setAccessibleText(spoken(loads, today));
        requestLayout();
    }

    private int highest(ToIntFunction<WeekLoad> side) {
        return weeks.stream().map(Week::load).mapToInt(side).max().orElse(0);
    }

    private static Region bar(String style) {
        var bar = new Region();
        bar.getStyleClass().add(style);
        bar.setMouseTransparent(true);
        return bar;
    }

    private static String spoken(List<WeekLoad> loads, LocalDate today) {
        var words = new StringBuilder(Messages.text("ways.load"));
        loads.stream()
                .limit(TOLD)
                .forEach(it -> words.append("; ")
                        .append(Messages.text(
                                "ways.load.week",
                                DayText.brief(it.monday(), today),
                                RoadmapText.number(it.before()),
                                RoadmapText.number(it.after()))));
        return words.toString();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 280;
    }

    @Override
    protected void layoutChildren() {
        double slot = weeks.isEmpty() ? getWidth() : Math.min(24, getWidth() / weeks.size());
        double bottom = NUMBER + BARS;
        ground.resizeRelocate(0, bottom, getWidth(), 1);
        double x = 0;
        for (Week week : weeks) {
            double wide = Math.max(NARROWEST, slot - Math.min(3, slot / 4));
            double narrow = Math.max(NARROWEST - 1, Math.min(wide - 2, wide * 0.6));
            place(week.before(), x, wide, week.load().before());
            place(week.after(), x + (wide - narrow) / 2, narrow, week.load().after());
            week.slot().resizeRelocate(x, 0, slot, bottom);
            x += slot;
        }
        if (!weeks.isEmpty()) {
            axis(Math.min(x, getWidth()), bottom);
            numbers(slot);
        }
    }

    private void place(Region bar, double x, double width, int minutes) {
        double height = minutes == 0 ? 0 : Math.max(2, BARS * minutes / highest);
        bar.resizeRelocate(x, NUMBER + BARS - height, width, height);
    }

    private void axis(double end, double bottom) {
        from.autosize();
        from.relocate(0, bottom + 1);
        to.autosize();
        to.relocate(Math.max(from.getWidth() + 16, end - to.getWidth()), bottom + 1);
    }

    private void numbers(double slot) {
        double after = number(peak, WeekLoad::after, slot);
        double before = number(peakBefore, WeekLoad::before, slot);
        boolean apart = before > after + peak.getWidth() + 8 || before + peakBefore.getWidth() + 8 < after;
        boolean same = peak.getText().equals(peakBefore.getText());
        peakBefore.setVisible(apart && !same && highest(WeekLoad::before) > 0 && isClear(before, slot));
    }

    /** Whether no bar stands where the number of the pale ones would. */
    private boolean isClear(double x, double slot) {
        int top = highest(WeekLoad::before);
        return weeks.stream()
                .skip((long) (x / slot))
                .limit((long) Math.ceil(peakBefore.getWidth() / slot) + 1)
                .noneMatch(it -> it.load().after() > top);
    }

    /** Above the first of the highest bars; among those that can be told apart by their number. */
    private double number(Label label, ToIntFunction<WeekLoad> side, double slot) {
        int top = highest(side);
        int first = 0;
        while (first < weeks.size() - 1 && side.applyAsInt(weeks.get(first).load()) < top) {
            first++;
        }
        label.autosize();
        double x = Math.clamp(first * slot, 0, Math.max(0, getWidth() - label.getWidth()));
        label.relocate(x, NUMBER + BARS - BARS * top / highest - label.getHeight());
        return x;
    }
}
