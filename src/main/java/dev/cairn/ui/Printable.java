package dev.cairn.ui;

import dev.cairn.drawing.Drawing;
import dev.cairn.drawing.Measure;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import java.util.List;

/** What the learner can have on paper. */
public sealed interface Printable {

    /**
     * A week.
     *
     * @param scope one roadmap, or {@link RoadmapId#ALL}
     */
    record Week(WeekSpan span, RoadmapId scope) implements Printable {}

    /** A phase or module as a list of boxes. */
    record Checklist(RoadmapId roadmap, Key node) implements Printable {}

    /** Pictures that fill pages. */
    record Pictures(String title, Maker maker) implements Printable {}

    /** Cuts a picture into pages. Called beside the thread that paints. */
    @FunctionalInterface
    interface Maker {

        /**
         * @param width pixels there are across
         * @param height pixels there are down
         * @return at least one picture, none larger than that
         */
        List<Drawing> pages(double width, double height, Measure letters);
    }
}
