package dev.cairn.markdown.reading;

import dev.cairn.markdown.words.Period;
import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Span;
import dev.cairn.roadmap.WeekSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a heading says.
 *
 * @param period how it counts its place; null where it does not
 * @param numbered whether it begins with a bare number such as "3."
 * @param title its name without label, numbering, decoration and stated lengths; never blank
 * @param icon its emoji; empty where there is none
 */
record HeadingText(@Nullable Period period, boolean numbered, String title, String icon, Stated stated) {

    /**
     * The lengths it states.
     *
     * @param span "4-6 weeks"; null where there is none
     * @param hours "8-10 hours"; null where there are none
     * @param weeks "Weeks 1-8"; null where there are none
     * @param weekly "10 hours/week"; null where there are none
     */
    record Stated(
            @Nullable Span span,
            @Nullable MinuteRange hours,
            @Nullable WeekSpan weeks,
            @Nullable MinuteRange weekly,
            boolean ongoing) {
        static final Stated NOTHING = new Stated(null, null, null, null, false);

        /** This, and what another states where this says nothing. */
        Stated and(Stated other) {
            return new Stated(
                    span == null ? other.span : span,
                    hours == null ? other.hours : hours,
                    weeks == null ? other.weeks : weeks,
                    weekly == null ? other.weekly : weekly,
                    ongoing || other.ongoing);
        }
    }

    String label() {
        return period == null ? "" : period.label();
    }

    Heading heading() {
        return new Heading(label(), title, icon);
    }

    /** Label and title in one line: "Week 1-2: Mathematical Foundations". */
    String full() {
        var label = label();
        return label.isEmpty() || label.equals(title) ? title : label + ": " + title;
    }

    /** The weeks it names: its own count, or those in brackets. */
    @Nullable
    WeekSpan weeks() {
        if (period != null && period.word() == Period.Word.WEEK) {
            return new WeekSpan(period.from(), period.to());
        }
        return stated.weeks();
    }

    boolean isTime() {
        return period != null && period.word().isTime();
    }
}
