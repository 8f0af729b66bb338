package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Inline;
import dev.cairn.markdown.words.Amount;
import dev.cairn.markdown.words.Amounts;
import dev.cairn.markdown.words.Weekdays;
import dev.cairn.roadmap.Habit;
import dev.cairn.roadmap.SampleDay;

/** Reads lines of a sample week: "**Saturday** (4 hours): projects". */
final class SampleWeek {
    private static final int LONGEST_PURPOSE = 200;
    private final AboutDraft about;

    SampleWeek(AboutDraft about) {
        this.about = about;
    }

    void read(Inline text, int line) {
        var plain = Decoration.off(text.plain()).text();
        var named = Weekdays.at(plain);
        var amounts = Amounts.in(plain).stream().filter(Amount::isWork).toList();
        if (amounts.isEmpty()) {
            return;
        }
        if (named.isPresent()) {
            about.sampleWeek.add(
                    new SampleDay(named.get().days(), amounts.getFirst().minutes(), purpose(plain), line));
        } else if (amounts.getFirst().rate() == Amount.Rate.PER_DAY
                && amounts.getFirst().unit() == Amount.Unit.MINUTES) {
            var strong = text.strongStart().replaceAll("[:：]\\s*$", "");
            var title = strong.isEmpty() ? plain : strong;
            about.habits.add(new Habit(title, "daily", amounts.getFirst().minutes(), line));
        }
    }

    private static String purpose(String plain) {
        int colon = plain.indexOf(':');
        var purpose = colon < 0 ? "" : plain.substring(colon + 1).strip();
        return purpose.length() > LONGEST_PURPOSE ? purpose.substring(0, LONGEST_PURPOSE) : purpose;
    }
}
