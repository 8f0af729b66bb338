package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import dev.cairn.markdown.outline.Inline;
import dev.cairn.markdown.words.Amount;
import dev.cairn.markdown.words.Amounts;
import dev.cairn.markdown.words.Vocabulary;
import java.util.List;

/** Reads what a document says of the roadmap as a whole, outside its phases: goal, level, weekly hours, totals, a sample week. */
final class AboutReader {
    private static final int LONGEST_LABEL = 40;

    private final Context context;
    private final SampleWeek sampleWeek;

    AboutReader(Context context) {
        this.context = context;
        sampleWeek = new SampleWeek(context.about);
    }

    /** @param head whether the text stands at the head of the document, where a label speaks of all of it */
    void read(Section section, boolean head) {
        weekly(section.text(), section.text().title());
        read(section.body(), head);
    }

    private void weekly(HeadingText text, String label) {
        if (text.stated().weekly() != null) {
            context.about.addWeekly(label, text.stated().weekly());
        }
    }

    private void read(List<Block> blocks, boolean head) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph ->
                    lines(paragraph.text(), paragraph.lines().first(), head);
                case Block.Quote quote -> read(quote.blocks(), false);
                case Block.Listing list ->
                    list.items().forEach(item -> {
                        lines(item.text(), item.own().first(), head && item.box() == null);
                        read(item.blocks(), false);
                    });
                case Block.Table table -> new SummaryTable(context.about).read(table);
                case Block.FrontMatter matter -> matter(matter);
                default -> {}
            }
        }
    }

    private void matter(Block.FrontMatter matter) {
        context.claims.claim(matter.lines());
        matter.entries().forEach((name, value) -> {
            if (!value.isEmpty()) {
                fact(new Label(name, value), matter.lines().first());
            }
        });
    }

    private void lines(Inline text, int first, boolean head) {
        int line = first;
        for (Inline one : text.lines()) {
            var label = Label.of(one);
            boolean told = false;
            if (head && label != null && label.hasValue()) {
                boolean known = true;
                var labels = label.split();
                for (Label each : labels) {
                    known &= fact(each, line);
                }
                if (known) {
                    context.claims.claim(line);
                }
                told = known && labels.size() > 1;
            }
            if (!told) {
                figures(one, label == null ? "" : label.name(), line);
            }
            line++;
        }
    }

    /** Takes a label at the head of the document for what it says of all of it. */
    private boolean fact(Label label, int line) {
        var about = context.about;
        if (label.means("goal")) {
            about.goal = about.goal == null ? label.value() : about.goal;
            return true;
        }
        if (label.means("level")) {
            about.level = about.level == null ? label.value() : about.level;
            return true;
        }
        if (label.means("prerequisites")) {
            about.prerequisites.add(label.value());
            return true;
        }
        if (label.means("weekly")) {
            return weekly(label);
        }
        return label.means("time") && length(label, line);
    }

    private boolean weekly(Label label) {
        var hours = Amounts.in(label.value()).stream().filter(Amount::isWork).findFirst();
        hours.ifPresent(amount -> context.about.addWeekly(label.name(), amount.minutes()));
        return hours.isPresent();
    }

    private boolean length(Label label, int line) {
        boolean found = false;
        var amounts = Amounts.in(label.value());
        // "1.5 hours a day, 4 hours on weekends" says how much at a time, not how much in all.
        boolean routine = amounts.stream().anyMatch(amount -> amount.rate() == Amount.Rate.PER_DAY);
        for (Amount amount : amounts) {
            boolean total = amount.isWork() && amount.rate() == Amount.Rate.ONCE && !routine;
            if (total && context.about.hours == null) {
                context.about.hours = amount.minutes();
                context.about.hoursLine = line;
                found = true;
            } else if (amount.isWork() && amount.rate() == Amount.Rate.PER_WEEK) {
                context.about.addWeekly(label.name(), amount.minutes());
                found = true;
            } else if (!amount.isWork() && context.about.duration == null) {
                context.about.duration = amount.span();
                found = true;
            }
            found |= !amount.isWork();
        }
        return found;
    }

    /** Figures in running text: weekly hours, a stated total, a line of a sample week. */
    private void figures(Inline text, String name, int line) {
        var plain = text.plain();
        if (plain.chars().noneMatch(Character::isDigit) || Vocabulary.standard().mentions(plain, "compares")) {
            return;
        }
        sampleWeek.read(text, line);
        var words = Vocabulary.standard();
        boolean weeklyName = words.is(name, "label.weekly") && !words.is(name, "label.time");
        for (Amount amount : Amounts.in(plain)) {
            if (!amount.isWork()) {
                continue;
            }
            boolean weekly = amount.rate() == Amount.Rate.PER_WEEK || weeklyName && amount.rate() == Amount.Rate.ONCE;
            if (weekly && amount.unit() == Amount.Unit.HOURS) {
                context.about.addWeekly(
                        weeklyName || plain.length() > 80 ? name : labelOf(text, name), amount.minutes());
                return;
            }
            boolean total = words.mentions(name, "total") && words.is(name, "label.time");
            if (total && amount.rate() == Amount.Rate.ONCE && context.about.hours == null) {
                context.about.hours = amount.minutes();
                context.about.hoursLine = line;
            }
        }
    }

    private static String labelOf(Inline text, String name) {
        var strong = text.strongStart();
        var label = name.isEmpty() ? strong : name;
        return label.length() > LONGEST_LABEL ? "" : label.replaceAll("[:：]\\s*$", "");
    }
}
