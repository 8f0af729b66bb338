package dev.cairn.ui;

import dev.cairn.roadmap.MinuteRange;
import dev.cairn.study.Overview;
import java.text.NumberFormat;

/** How roadmaps and hours are put into words. */
public final class RoadmapText {
    private RoadmapText() {}

    /** A title up to its colon: "Machine Learning Roadmap: from zero to hired" is known by its first part. */
    public static String shortTitle(String title) {
        int colon = title.indexOf(':');
        var head = colon < 0 ? title : title.substring(0, colon);
        return head.isBlank() ? title : head.strip();
    }

    /** How far along: "12 of 446 done", "Not started", "Finished". */
    public static String progress(Overview roadmap) {
        var tally = roadmap.tally();
        if (tally.complete()) {
            return Messages.text("roadmap.finished");
        }
        if (tally.done() == 0) {
            return Messages.text("roadmap.notStarted");
        }
        return Messages.text("roadmap.doneOf", tally.done(), tally.total() - tally.skipped());
    }

    /** Hours to one decimal at most: "8 h", "8–10 h", "0.7 h". */
    public static String hours(MinuteRange minutes) {
        return minutes.min() == minutes.max()
                ? Messages.text("hours.one", number(minutes.min()))
                : Messages.text("hours.range", number(minutes.min()), number(minutes.max()));
    }

    /** Minutes as hours to one decimal, in the learner's figures; whole from ten hours on. */
    public static String number(long minutes) {
        var format = NumberFormat.getInstance(Messages.locale());
        format.setMaximumFractionDigits(minutes >= 600 ? 0 : 1);
        return format.format(minutes / 60.0);
    }
}
