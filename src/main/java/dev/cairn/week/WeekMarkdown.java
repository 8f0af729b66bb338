package dev.cairn.week;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Hours;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.StringJoiner;

/** A look back at a week as Markdown, ready to be published. */
public final class WeekMarkdown {
    private final Phrases phrases;
    private final Locale locale;

    /** @param locale of the words, for dates and numbers beside them */
    public WeekMarkdown(Phrases phrases, Locale locale) {
        this.phrases = phrases;
        this.locale = locale;
    }

    /**
     * The whole document, with an end of line at its end.
     *
     * @param words the learner's own about the week, Markdown; blank for none. They come last, so that whatever they begin ends with them
     */
    public String write(WeekReview review, String words) {
        var parts = new StringJoiner("\n\n", "", "\n");
        parts.add("# " + title(review));
        parts.add(summary(review));
        if (!review.owners().isEmpty()) {
            parts.add("## " + phrases.text("weekly.md.done"));
            review.owners().forEach(it -> owner(it, parts));
        }
        if (!review.moved().isEmpty()) {
            parts.add("## " + phrases.text("weekly.md.moved"));
            var list = new StringJoiner("\n");
            review.moved().forEach(it -> list.add(item(false, it.line()) + moved(it) + note(it.line())));
            parts.add(list.toString());
        }
        if (!review.open().isEmpty()) {
            parts.add("## " + phrases.text("weekly.md.open"));
            var list = new StringJoiner("\n");
            review.open().forEach(it -> list.add(item(false, it) + note(it)));
            parts.add(list.toString());
        }
        if (!words.isBlank()) {
            parts.add("## " + phrases.text("weekly.md.words"));
            parts.add(String.join("\n", MarkdownText.lines(words)));
        }
        return parts.toString();
    }

    private String title(WeekReview review) {
        return phrases.text("weekly.md.title", review.span().name().number(), dates(review));
    }

    /** "8–14 March 2027", "29 March – 4 April 2027", "28 December 2026 – 3 January 2027". */
    private String dates(WeekReview review) {
        var first = review.span().first();
        var last = review.span().last();
        var whole = day("weekly.md.day.year", last);
        if (first.getYear() != last.getYear()) {
            return phrases.text("weekly.md.dates.far", day("weekly.md.day.year", first), whole);
        }
        return first.getMonth() == last.getMonth()
                ? phrases.text("weekly.md.dates.near", day("weekly.md.day.short", first), whole)
                : phrases.text("weekly.md.dates.far", day("weekly.md.day", first), whole);
    }

    private String summary(WeekReview review) {
        if (review.isEmpty()) {
            return phrases.text("weekly.md.empty");
        }
        return phrases.text(
                "weekly.md.summary",
                hours(review.done()),
                hours(review.planned()),
                review.tasks(),
                review.moved().size(),
                review.open().size());
    }

    private void owner(WeekReview.Owner owner, StringJoiner parts) {
        parts.add(
                "### " + phrases.text("weekly.md.hours.of", MarkdownText.line(owner.title()), hours(owner.minutes())));
        for (WeekReview.Section section : owner.sections()) {
            parts.add("**" + MarkdownText.line(heading(section.heading())) + "**");
            var list = new StringJoiner("\n");
            section.lines().forEach(it -> list.add(item(true, it) + note(it)));
            parts.add(list.toString());
        }
    }

    private static String heading(Heading heading) {
        return heading.label().isEmpty() || heading.label().equals(heading.title())
                ? heading.title()
                : heading.label() + ": " + heading.title();
    }

    private String item(boolean done, WeekReview.Line line) {
        return "- [" + (done ? "x" : " ") + "] "
                + phrases.text("weekly.md.task", MarkdownText.line(line.title()), hours(line.minutes()));
    }

    private String moved(WeekReview.Moved moved) {
        var from = day("weekly.md.day.week", moved.line().last());
        var to = moved.to();
        return to == null
                ? phrases.text("weekly.md.moved.nowhere", from)
                : phrases.text("weekly.md.moved.to", from, day("weekly.md.day.week", to));
    }

    private static String note(WeekReview.Line line) {
        return line.note().isBlank() ? "" : "\n" + MarkdownText.quote(line.note(), "  ");
    }

    private String day(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(phrases.text(pattern), locale).format(date);
    }

    private String hours(int minutes) {
        return Hours.figure(minutes, locale);
    }
}
