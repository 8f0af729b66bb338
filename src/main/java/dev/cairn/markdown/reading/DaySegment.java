package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Inline;
import dev.cairn.markdown.words.Period;
import dev.cairn.markdown.words.Periods;
import dev.cairn.roadmap.DaySpan;
import org.jspecify.annotations.Nullable;

/** "Day 1-3: Vectors and matrices" in a cell of a week. */
record DaySegment(DaySpan days, String text) {

    /** Null where the text does not begin with a day. */
    static @Nullable DaySegment of(Inline segment) {
        var plain = segment.plain();
        var period = Periods.at(plain).orElse(null);
        if (period == null || period.word() != Period.Word.DAY || !period.strict() || period.from() < 1) {
            return null;
        }
        var text = plain.substring(period.rest()).strip();
        return text.isEmpty() ? null : new DaySegment(new DaySpan(period.from(), period.to()), text);
    }
}
