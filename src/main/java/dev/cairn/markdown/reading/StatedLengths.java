package dev.cairn.markdown.reading;

import dev.cairn.markdown.words.Amount;
import dev.cairn.markdown.words.Amounts;
import dev.cairn.markdown.words.Period;
import dev.cairn.markdown.words.Periods;
import dev.cairn.markdown.words.Vocabulary;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Span;
import dev.cairn.roadmap.WeekSpan;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands what headings state in brackets: "4-6 weeks", "Weeks 1-13", "8-10 hours", "Ongoing", "3 weeks, 40h". */
final class StatedLengths {
    private static final Pattern PARTS = Pattern.compile("\\s*[,;|·•/+&]\\s*|\\s+[-–—]\\s+");

    private StatedLengths() {}

    /** What a text states if it states lengths and nothing else; null for any other text. */
    static HeadingText.@Nullable Stated read(String text) {
        var whole = part(text);
        if (whole != null) {
            return whole;
        }
        var stated = HeadingText.Stated.NOTHING;
        var parts = PARTS.split(text.strip());
        if (parts.length < 2) {
            return null;
        }
        for (var part : parts) {
            var one = part(part);
            if (one == null) {
                return null;
            }
            stated = stated.and(one);
        }
        return stated;
    }

    /** The same for text without brackets around it, where weeks alone ("Week 3") would be a name. */
    static HeadingText.@Nullable Stated readAlone(String text) {
        return Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0))
                        || text.startsWith("~")
                        || Vocabulary.standard().is(text, "ongoing")
                ? read(text)
                : null;
    }

    private static HeadingText.@Nullable Stated part(String text) {
        if (Vocabulary.standard().is(text, "ongoing")) {
            return new HeadingText.Stated(null, null, null, null, true);
        }
        var period = Periods.at(text.strip());
        if (period.isPresent() && period.get().rest() >= text.strip().length()) {
            return of(period.get());
        }
        var amounts = Amounts.whole(text);
        if (amounts.isEmpty()) {
            return null;
        }
        var stated = HeadingText.Stated.NOTHING;
        for (Amount amount : amounts) {
            stated = stated.and(of(amount));
        }
        return stated;
    }

    private static HeadingText.@Nullable Stated of(Period period) {
        int length = period.to() - period.from() + 1;
        return switch (period.word()) {
            case WEEK -> new HeadingText.Stated(null, null, new WeekSpan(period.from(), period.to()), null, false);
            case MONTH -> new HeadingText.Stated(new Span(length, length, Span.Unit.MONTHS), null, null, null, false);
            case DAY -> new HeadingText.Stated(new Span(length, length, Span.Unit.DAYS), null, null, null, false);
            default -> null;
        };
    }

    private static HeadingText.Stated of(Amount amount) {
        if (!amount.isWork()) {
            return new HeadingText.Stated(amount.span(), null, null, null, false);
        }
        MinuteRange minutes = amount.minutes();
        return switch (amount.rate()) {
            case ONCE -> new HeadingText.Stated(null, minutes, null, null, false);
            case PER_WEEK -> new HeadingText.Stated(null, null, null, minutes, false);
            case PER_DAY -> HeadingText.Stated.NOTHING;
        };
    }
}
