package dev.cairn.ui.week;

import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.Tips;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Above each day: its name, hours planned of those there are, and by how much it is over. */
final class DayHeads extends Region {
    static final double HEIGHT = 56;

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final DoubleSupplier width;
    private final List<Head> heads = new ArrayList<>();

    /** @param width of the columns below */
    DayHeads(DoubleSupplier width) {
        this.width = width;
        getStyleClass().add("day-heads");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    void show(Picture picture) {
        while (heads.size() < picture.days().size()) {
            var head = new Head();
            heads.add(head);
            getChildren().add(head);
        }
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).show(picture.days().get(i), picture.today());
        }
        requestLayout();
    }

    /** The day whose head is at a place in the scene. */
    Optional<LocalDate> day(double sceneX, double sceneY) {
        var here = sceneToLocal(sceneX, sceneY);
        return heads.stream()
                .filter(it -> it.getBoundsInParent().contains(here))
                .map(it -> it.date)
                .findFirst();
    }

    /** Marks the day something would be put on; null for none. */
    void target(@org.jspecify.annotations.Nullable LocalDate date) {
        heads.forEach(it -> it.pseudoClassStateChanged(TARGET, it.date.equals(date)));
    }

    @Override
    protected void layoutChildren() {
        var columns = new Columns(width.getAsDouble());
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).resizeRelocate(columns.x(i), 0, columns.width(i), HEIGHT);
        }
    }

    /** The head of one day. */
    private static final class Head extends Region {
        private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
        private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
        private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
        private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
        private static final double INSET = 8;

        private final Label name = new Label();
        private final Label load = new Label();
        private final Label over = new Label();
        private final Region track = new Region();
        private final Region fill = new Region();
        private final Tooltip tip = Tips.of("");
        private LocalDate date = LocalDate.EPOCH;
        private double part;

        Head() {
            getStyleClass().add("day-head");
            name.getStyleClass().addAll("semibold", "day-name");
            load.getStyleClass().addAll("t11", "mut");
            over.getStyleClass().addAll("t11", "att", "semibold");
            track.getStyleClass().add("day-track");
            fill.getStyleClass().add("day-fill");
            getChildren().addAll(name, load, over, track, fill);
            setAccessibleRole(AccessibleRole.TEXT);
            Tooltip.install(this, tip);
        }

        void show(DayColumn day, LocalDate today) {
            date = day.date();
            name.setText(DayText.weekday(date));
            load.setText(WeekText.load(day));
            over.setText(day.over() == 0 ? "" : Messages.text("week.day.over", RoadmapText.number(day.over())));
            part = day.available() == 0
                    ? (day.planned() > 0 ? 1 : 0)
                    : Math.min(1, (double) day.planned() / day.available());
            track.setVisible(!day.isOff());
            fill.setVisible(!day.isOff() && part > 0);
            pseudoClassStateChanged(TODAY, date.equals(today));
            pseudoClassStateChanged(PAST, date.isBefore(today));
            pseudoClassStateChanged(AHEAD, date.isAfter(today));
            pseudoClassStateChanged(OVER, day.over() > 0);
            tip.setText(WeekText.spoken(day));
            setAccessibleText(WeekText.spoken(day));
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth() - 2 * INSET;
            name.resizeRelocate(INSET, 6, width, 20);
            double wanted = Math.min(width, load.prefWidth(-1));
            load.resizeRelocate(INSET, 26, wanted, 16);
            over.resizeRelocate(INSET + wanted + 6, 26, Math.max(0, width - wanted - 2), 16);
            track.resizeRelocate(INSET, HEIGHT - 8, width, 3);
            fill.resizeRelocate(INSET, HEIGHT - 8, Math.rint(width * part), 3);
        }
    }
}
