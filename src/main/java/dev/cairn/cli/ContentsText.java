package dev.cairn.cli;

import dev.cairn.backup.Backup;
import dev.cairn.backup.Contents;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What libraries and backups hold, in words. */
final class ContentsText {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private ContentsText() {}

    static String line(Contents contents) {
        return Words.count(contents.roadmaps(), "roadmap") + ", " + contents.done() + " of "
                + Words.count(contents.tasks(), "task") + " done, " + Words.exactHours(contents.minutes())
                + " of work, "
                + Words.count(contents.notes(), "note") + ", " + Words.count(contents.cards(), "card");
    }

    /** Then and now, side by side. */
    static List<String> compared(Contents then, Contents now, ZoneId zone) {
        var columns = new Columns("lrr");
        columns.add("", "now", "backup");
        columns.add("roadmaps", "" + now.roadmaps(), "" + then.roadmaps());
        columns.add("tasks", "" + now.tasks(), "" + then.tasks());
        columns.add("done", "" + now.done(), "" + then.done());
        columns.add("work", Words.exactHours(now.minutes()), Words.exactHours(then.minutes()));
        columns.add("notes", "" + now.notes(), "" + then.notes());
        columns.add("cards", "" + now.cards(), "" + then.cards());
        columns.add("last change", last(now, zone), last(then, zone));
        return columns.lines();
    }

    private static String last(Contents contents, ZoneId zone) {
        return contents.last().map(it -> WHEN.format(it.atZone(zone))).orElse("none");
    }

    static String when(Backup backup, ZoneId zone) {
        return WHEN.format(backup.made().atZone(zone));
    }

    static String why(Backup backup) {
        return switch (backup.cause()) {
            case DAILY -> "of the day";
            case ASKED -> "asked for";
            case IMPORT -> "before an import";
            case RESTORE -> "before going back";
        };
    }
}
