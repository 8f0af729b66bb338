package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import dev.cairn.markdown.outline.Inline;
import dev.cairn.markdown.words.Amount;
import dev.cairn.markdown.words.Amounts;
import dev.cairn.markdown.words.Vocabulary;
import dev.cairn.roadmap.MinuteRange;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads tables that sum the plan up: hours a week and in all, by month or phase. */
final class SummaryTable {
    private static final Pattern RANGE =
            Pattern.compile("~?(\\d{1,4}(?:\\.\\d)?)(?:\\s*[-–—]\\s*(\\d{1,4}(?:\\.\\d)?))?(?:\\D.*)?");

    private final AboutDraft about;

    SummaryTable(AboutDraft about) {
        this.about = about;
    }

    void read(Block.Table table) {
        var heads = table.heads().stream().map(Inline::plain).toList();
        int weekly = column(heads, "label.weekly");
        int total = totalColumn(heads);
        for (Block.Row row : table.rows()) {
            boolean sum = row.cells().stream()
                    .map(Block.Cell::plain)
                    .filter(cell -> !cell.isEmpty())
                    .findFirst()
                    .filter(cell -> Vocabulary.standard().is(cell, "total"))
                    .isPresent();
            if (sum && total >= 0 && about.hours == null) {
                about.hours = hours(row.cells().get(total).plain());
                about.hoursLine = row.line();
            }
            var minutes =
                    weekly < 0 || sum ? null : hours(row.cells().get(weekly).plain());
            if (minutes != null) {
                about.addWeekly(name(row, weekly, total), minutes);
            }
        }
    }

    private static int column(List<String> heads, String meaning) {
        for (int i = 0; i < heads.size(); i++) {
            if (Vocabulary.standard().is(heads.get(i), meaning)) {
                return i;
            }
        }
        return -1;
    }

    private static int totalColumn(List<String> heads) {
        int total = -1;
        for (int i = 0; i < heads.size(); i++) {
            var words = Vocabulary.standard();
            if (words.is(heads.get(i), "label.time") && !words.is(heads.get(i), "label.weekly")) {
                total = total < 0 || words.mentions(heads.get(i), "total") ? i : total;
            }
        }
        return total;
    }

    private static String name(Block.Row row, int weekly, int total) {
        var name = new StringBuilder();
        for (int i = 0; i < row.cells().size(); i++) {
            if (i != weekly && i != total && name.length() < 40) {
                name.append(name.isEmpty() ? "" : " ").append(row.cells().get(i).plain());
            }
        }
        return name.toString().strip();
    }

    static @Nullable MinuteRange hours(String cell) {
        var amount = Amounts.first(cell).filter(Amount::isWork);
        if (amount.isPresent()) {
            return amount.get().minutes();
        }
        var range = RANGE.matcher(cell);
        if (!range.matches() || cell.isEmpty()) {
            return null;
        }
        double from = Double.parseDouble(range.group(1));
        double to = range.group(2) == null ? from : Math.max(from, Double.parseDouble(range.group(2)));
        return MinuteRange.ofHours(from, to);
    }
}
