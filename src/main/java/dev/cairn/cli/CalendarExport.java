package dev.cairn.cli;

import dev.cairn.schedule.hours.Dates;
import dev.cairn.study.Outlook;
import dev.cairn.week.CalendarChoices;
import dev.cairn.week.CalendarEvent;
import dev.cairn.week.CalendarEvent.Kind;
import dev.cairn.week.CalendarEvent.Standing;
import dev.cairn.week.CalendarFile;
import dev.cairn.week.CalendarMatter;
import dev.cairn.week.CalendarTold;
import dev.cairn.week.Diary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Weeks as a file for calendar programs. */
final class CalendarExport {
    private final CairnCommand cairn;
    private final OpenLibrary library;

    CalendarExport(CairnCommand cairn, OpenLibrary library) {
        this.cairn = cairn;
        this.library = library;
    }

    /** What calendars were told is remembered once the file is there. */
    void write(Outlook outlook, CalendarChoices choices, Path file) {
        var desk = cairn.desk();
        var clock = desk.clock();
        var diary =
                Diary.read(library.weeks(), new Dates(CalendarMatter.since(outlook.today()), outlook.today()), outlook);
        var told = CalendarTold.of(
                CalendarMatter.of(outlook, diary),
                choices,
                library.weeks().marks(),
                clock.instant().atZone(clock.getZone()),
                desk.phrases());
        var calendar =
                new CalendarFile(desk.phrases().text("calendar.name"), clock.getZone(), choices.alarm(), told.events());
        new TargetFile(file).write(CalendarFile::isOwn, out -> desk.calendars().write(calendar, out));
        library.weeks().mark(told.marks());
        cairn.output().line("Wrote " + counts(told.events()) + " to " + file + ".");
    }

    private static String counts(List<CalendarEvent> events) {
        long gone = events.stream().filter(it -> it.is(Standing.CANCELLED)).count();
        long tasks = count(events, Kind.TASK);
        long habits = count(events, Kind.HABIT);
        var counts = new ArrayList<String>();
        counts.add(Words.count(count(events, Kind.SESSION), "session"));
        if (tasks > 0) {
            counts.add(Words.count(tasks, "task"));
        }
        if (habits > 0) {
            counts.add(Words.count(habits, "habit"));
        }
        if (gone > 0) {
            counts.add(gone + " called off");
        }
        var last = counts.removeLast();
        return counts.isEmpty() ? last : String.join(", ", counts) + " and " + last;
    }

    private static long count(List<CalendarEvent> events, Kind kind) {
        return events.stream()
                .filter(it -> it.said().kind() == kind && !it.is(Standing.CANCELLED))
                .count();
    }
}
