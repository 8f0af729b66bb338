package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import dev.cairn.markdown.outline.Inline;
import dev.cairn.markdown.words.Amount;
import dev.cairn.markdown.words.Amounts;
import dev.cairn.markdown.words.Period;
import dev.cairn.markdown.words.Periods;
import dev.cairn.markdown.words.Vocabulary;
import dev.cairn.markdown.words.Weekdays;
import dev.cairn.roadmap.DaySpan;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.TaskKind;
import dev.cairn.roadmap.Timing;
import dev.cairn.roadmap.WeekSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the columns of a table are for, by their heads. */
final class Columns {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,3})(?:\\s*[-–—~]\\s*(\\d{1,3}))?");

    /** What a column is for. */
    enum Use {
        /** Weeks, days, months, running numbers. */
        COUNT,
        CONTENT,
        PRACTICE,
        PROJECT,
        LINKS,
        EFFORT,
        STATUS,
        NOTES
    }

    private final List<String> heads;
    private final Period.@Nullable Word counted;
    private final Map<Use, List<Integer>> byUse;

    private Columns(List<String> heads, List<Use> uses, Period.@Nullable Word counted) {
        this.heads = heads;
        this.counted = counted;
        byUse = IntStream.range(0, uses.size()).boxed().collect(Collectors.groupingBy(uses::get));
    }

    static Columns of(Block.Table table) {
        var heads = table.heads().stream()
                .map(Inline::plain)
                .map(head -> Decoration.off(head).text())
                .toList();
        var uses = new ArrayList<Use>();
        Period.Word counted = null;
        for (var head : heads) {
            var word = countedBy(head);
            if (word != null && counted == null) {
                counted = word;
            }
            boolean first = uses.stream().allMatch(use -> use == Use.COUNT);
            uses.add(word != null ? Use.COUNT : use(head, first));
        }
        if (counted == null) {
            // Without weeks there is one task a row: what to practise is what to do.
            uses.replaceAll(use -> use == Use.PRACTICE || use == Use.PROJECT ? Use.CONTENT : use);
        }
        if (!uses.contains(Use.CONTENT)) {
            promote(uses);
        }
        return new Columns(heads, uses, counted);
    }

    /** A table of nothing but notes and links has its content in the first of these columns. */
    private static void promote(List<Use> uses) {
        if (uses.contains(Use.PRACTICE) || uses.contains(Use.PROJECT)) {
            return;
        }
        for (Use use : List.of(Use.NOTES, Use.LINKS)) {
            if (uses.contains(use)) {
                uses.set(uses.indexOf(use), Use.CONTENT);
                return;
            }
        }
    }

    private static Period.@Nullable Word countedBy(String head) {
        for (var word : Period.Word.values()) {
            var family = word.isTime() ? "period." : "part.";
            if (word.isTime()
                    && Vocabulary.standard().is(head, family + word.name().toLowerCase(java.util.Locale.ROOT))) {
                return word;
            }
        }
        return null;
    }

    private static Use use(String head, boolean first) {
        var words = Vocabulary.standard();
        if (words.is(head, "column.number")) {
            return Use.COUNT;
        }
        if (words.is(head, "column.status")) {
            return Use.STATUS;
        }
        if (words.is(head, "column.effort")
                || words.mentions(head, "column.effort") && words.mentions(head, "unit.hours")) {
            return Use.EFFORT;
        }
        if (!first && (words.is(head, "column.links") || words.mentions(head, "kind.resource"))) {
            return Use.LINKS;
        }
        var kind = Kinds.of(head);
        if (kind == TaskKind.PRACTICE) {
            return Use.PRACTICE;
        }
        if (kind == TaskKind.PROJECT) {
            return Use.PROJECT;
        }
        return words.is(head, "column.notes") ? Use.NOTES : Use.CONTENT;
    }

    /** Whether its rows are things to do. */
    boolean isPlan() {
        return byUse.containsKey(Use.CONTENT) || byUse.containsKey(Use.PRACTICE) || byUse.containsKey(Use.PROJECT);
    }

    String head(int column) {
        return column < heads.size() ? heads.get(column) : "";
    }

    List<Integer> of(Use use) {
        return byUse.getOrDefault(use, List.of());
    }

    /** The week or days a row is for. */
    Timing timing(Block.Row row) {
        Integer week = null;
        DaySpan days = null;
        for (int column : of(Use.COUNT)) {
            var text = row.cells().get(column).plain();
            var word = countedBy(head(column));
            var numbers = NUMBERS.matcher(text);
            var named = Periods.at(text).orElse(null);
            if (named != null) {
                word = named.word();
            }
            if (word == null || named == null && !numbers.lookingAt()) {
                continue;
            }
            int from = named == null ? Integer.parseInt(numbers.group(1)) : named.from();
            int to = named == null ? last(numbers, from) : named.to();
            if (word == Period.Word.WEEK) {
                week = from;
            } else if (word == Period.Word.DAY && from > 0) {
                days = new DaySpan(from, to);
            }
        }
        return week == null && days == null ? Timing.ANY : new Timing(week, days);
    }

    private static int last(java.util.regex.Matcher numbers, int from) {
        return numbers.group(2) == null ? from : Math.max(from, Integer.parseInt(numbers.group(2)));
    }

    /** The weeks a row is for, where the table counts weeks. */
    Optional<WeekSpan> weeks(Block.Row row) {
        for (int column : of(Use.COUNT)) {
            var numbers = NUMBERS.matcher(row.cells().get(column).plain());
            if (counted == Period.Word.WEEK && countedBy(head(column)) == counted && numbers.lookingAt()) {
                int from = Integer.parseInt(numbers.group(1));
                return Optional.of(new WeekSpan(from, last(numbers, from)));
            }
        }
        return Optional.empty();
    }

    /** The work a row states: hours, or hours a week times weeks; null where it states none. */
    @Nullable
    MinuteRange effort(Block.Row row) {
        Amount weekly = null;
        Amount weeks = null;
        for (int column : of(Use.EFFORT)) {
            var cell = row.cells().get(column).plain();
            var amounts = Amounts.in(cell);
            if (amounts.isEmpty()) {
                var bare = NUMBERS.matcher(cell);
                if (bare.matches() && Vocabulary.standard().mentions(head(column), "unit.hours")) {
                    int from = Integer.parseInt(bare.group(1));
                    return MinuteRange.ofHours(from, last(bare, from));
                }
            }
            for (Amount amount : amounts) {
                if (amount.isWork() && amount.rate() == Amount.Rate.ONCE) {
                    return amount.minutes();
                }
                weekly = amount.isWork() && amount.rate() == Amount.Rate.PER_WEEK ? amount : weekly;
                weeks = amount.unit() == Amount.Unit.WEEKS ? amount : weeks;
            }
        }
        if (weekly == null || weeks == null) {
            return null;
        }
        var minutes = weekly.minutes();
        double most = minutes.max() * weeks.max();
        return most > 60 * 20_000 ? null : new MinuteRange((int) (minutes.min() * weeks.min()), (int) most);
    }

    /** What a row is called by: its first cell that says more than which number, week or day it is; empty where none does. */
    String name(Block.Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            var text = row.cells().get(column).plain();
            if (!text.isEmpty() && !isNumber(text) && !(of(Use.COUNT).contains(column) && isPlace(text))) {
                return text;
            }
        }
        return "";
    }

    /** What a row with links is called by: its first such cell that has none itself. */
    String linkless(Block.Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> of(Use.CONTENT).contains(column) || column == 0)
                .mapToObj(column -> row.cells().get(column))
                .filter(cell -> cell.segments().stream()
                        .allMatch(segment -> segment.text().links().isEmpty()))
                .map(Block.Cell::plain)
                .filter(cell -> cell.chars().anyMatch(Character::isLetter) && !isPlace(cell))
                .findFirst()
                .orElse("");
    }

    /** Whether a column holds the addresses of what its rows name. */
    boolean isAddress(int column) {
        return Vocabulary.standard().is(head(column), "column.address");
    }

    /** Whether a cell holds nothing but a running number. */
    static boolean isNumber(String text) {
        return NUMBERS.matcher(text).matches();
    }

    private static boolean isPlace(String text) {
        return Weekdays.at(text).isPresent()
                || Periods.at(text)
                        .filter(period -> period.rest() >= text.length())
                        .isPresent();
    }

    /** The weekday, the lone numbers and the notes of a row, notes and numbers with the heads of their columns. */
    List<String> remarks(Block.Row row) {
        var remarks = new ArrayList<String>();
        for (int column = 0; column < row.cells().size(); column++) {
            var text = row.cells().get(column).plain();
            boolean named = of(Use.NOTES).contains(column) || of(Use.CONTENT).contains(column) && isNumber(text);
            if (of(Use.COUNT).contains(column) && Weekdays.at(text).isPresent()) {
                remarks.add(text);
            } else if (named && !text.isEmpty()) {
                remarks.add(head(column) + ": " + text);
            }
        }
        return remarks;
    }
}
