package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import java.util.List;

/** Finds the tables that say what to do in which week: the plan of a syllabus, whatever its other headings hold. */
final class WeekTables {
    private static final int FEWEST_WEEKS = 3;

    private WeekTables() {}

    /** The sections with such a table right under their headings, in reading order. */
    static List<Section> in(Section title) {
        return title.all().filter(WeekTables::isSchedule).toList();
    }

    private static boolean isSchedule(Section section) {
        return section.level() > 0
                && section.body().stream().anyMatch(block -> block instanceof Block.Table table && isSchedule(table));
    }

    private static boolean isSchedule(Block.Table table) {
        var columns = Columns.of(table);
        long told = table.rows().stream()
                .filter(row -> columns.timing(row).week() != null)
                .filter(row -> columns.of(Columns.Use.CONTENT).stream()
                        .anyMatch(column -> isTold(row.cells().get(column).plain())))
                .count();
        return told >= FEWEST_WEEKS && told * 2 > table.rows().size();
    }

    private static boolean isTold(String cell) {
        return cell.chars().anyMatch(Character::isLetter) && SummaryTable.hours(cell) == null;
    }
}
