package dev.cairn.cli;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.Dates;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.Outlook;
import dev.cairn.week.CalendarChoices;
import dev.cairn.week.CalendarEvent.Standing;
import dev.cairn.week.CalendarFile;
import dev.cairn.week.CalendarMatter;
import dev.cairn.week.CalendarTold;
import dev.cairn.week.Diary;
import java.nio.file.Path;

/** Weeks as a file for calendar programs. */
final class CalendarExport {
    private final CairnCommand cairn;
    private final OpenLibrary library;

    CalendarExport(CairnCommand cairn, OpenLibrary library) {
        this.cairn = cairn;
        this.library = library;
    }

    /** What calendars were told is remembered once the file is there. */
    void write(Outlook outlook, RoadmapId scope, WeekSpan first, int weeks, Path file) {
        var desk = cairn.desk();
        var diary =
                Diary.read(library.weeks(), new Dates(CalendarMatter.since(outlook.today()), outlook.today()), outlook);
        var choices =
                new CalendarChoices(scope, first.first(), first.plus(weeks - 1).last(), false, false, null);
        var told = CalendarTold.of(
                CalendarMatter.of(outlook, diary),
                choices,
                library.weeks().marks(),
                Moment.now(desk.clock()).instant(),
                desk.phrases());
        var calendar = new CalendarFile(
                desk.phrases().text("calendar.name"), desk.clock().getZone(), null, told.events());
        new TargetFile(file).write("BEGIN:VCALENDAR", out -> desk.calendars().write(calendar, out));
        library.weeks().mark(told.marks());
        long gone =
                told.events().stream().filter(it -> it.is(Standing.CANCELLED)).count();
        cairn.output()
                .line("Wrote " + Words.count(told.events().size() - gone, "session")
                        + (gone == 0 ? "" : " and " + gone + " called off") + " to " + file + ".");
    }
}
