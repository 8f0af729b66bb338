package dev.cairn.ui;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Span;
import dev.cairn.study.Overview;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** How roadmaps and hours are put into words. */
public final class RoadmapText {
    /** "Module 2.7": a number of two parts or more says enough without the word before it. */
    private static final Pattern NUMBERED = Pattern.compile("(?iu)\\p{L}+\\s+(\\d[\\d.]*\\.\\d+)");

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

    /** "2.7 Dimensionality Reduction", "Week 3: Trees": its number, or what it is called by, then its name. */
    public static String heading(Heading heading) {
        var label = heading.label();
        var numbered = NUMBERED.matcher(label);
        if (numbered.matches()) {
            return numbered.group(1) + " " + heading.title();
        }
        return label.isEmpty() || label.equals(heading.title()) ? heading.title() : label + ": " + heading.title();
    }

    /** Hours to one decimal at most: "8 h", "8–10 h", "0.7 h". */
    public static String hours(MinuteRange minutes) {
        return minutes.min() == minutes.max()
                ? Messages.text("hours.one", number(minutes.min()))
                : Messages.text("hours.range", number(minutes.min()), number(minutes.max()));
    }

    /** "5–7 months", "1 week": how long a document says something takes. */
    public static String span(Span span) {
        var figures = NumberFormat.getNumberInstance(Messages.locale());
        var amount = span.min() == span.max()
                ? figures.format(span.max())
                : figures.format(span.min()) + "–" + figures.format(span.max());
        return Messages.text("span." + span.unit().name().toLowerCase(Locale.ROOT), amount, span.max());
    }

    /** Minutes as hours to one decimal, in the learner's figures; whole from a hundred hours on. */
    public static String number(long minutes) {
        return Hours.figure(minutes, Messages.locale());
    }
}
