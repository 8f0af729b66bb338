package dev.cairn.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.export.IcsFile;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.ui.Evening;
import dev.cairn.ui.FileChoice;
import dev.cairn.ui.FilesIn;
import dev.cairn.ui.WeekBook;
import dev.cairn.ui.calendar.Once.Range;
import dev.cairn.week.CalendarWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendar files of someone under way, made once and kept current. */
class CalendarsViewModelTest {
    @TempDir
    private Path folder;

    private Evening evening;
    private Path files;
    private CalendarWriter writer = new IcsFile();
    private CalendarsViewModel model;

    @BeforeEach
    void open() throws IOException {
        evening = new Evening(folder.resolve("data")).underWay();
        files = Files.createDirectory(folder.resolve("files"));
        model = model(FilesIn.folder(files, "once"));
    }

    @AfterEach
    void close() {
        evening.desk.close();
    }

    @Test
    void aFileOfThisWeekHoldsThisWeek() throws IOException {
        save(model, Range.WEEK);
        var week = read("once.ics");
        assertThat(model.saved().get()).contains("once.ics").contains(count(week, "BEGIN:VEVENT") + " sessions");
        assertThat(dates(week)).isNotEmpty().allSatisfy(it -> assertThat(it).isBetween("20270308", "20270314"));
        save(model, Range.MONTH);
        assertThat(dates(read("once.ics")))
                .contains("20270402")
                .allSatisfy(it -> assertThat(it).isLessThan("20270405"));
        save(model, Range.ALL);
        assertThat(dates(read("once.ics"))).anySatisfy(it -> assertThat(it).isGreaterThan("20270501"));
    }

    @Test
    void aFileOfTheWeekThatIsShownHoldsThatWeek() throws IOException {
        model.show(WeekBook.span(LocalDate.of(2027, 3, 24)), RoadmapId.ALL);
        save(model, Range.WEEK);
        assertThat(dates(read("once.ics")))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).isBetween("20270322", "20270328"));
        save(model, Range.MONTH);
        assertThat(dates(read("once.ics"))).allSatisfy(it -> assertThat(it).isBetween("20270322", "20270418"));
    }

    @Test
    void anyDaysOfOneRoadmapAreAFileToo() throws IOException {
        var from = LocalDate.of(2027, 3, 17);
        model.once(it -> it.with(Evening.CAREER).between(from, from.plusDays(5)));
        save(model, Range.DAYS);
        var some = read("once.ics");
        assertThat(dates(some)).isNotEmpty().allSatisfy(it -> assertThat(it).isBetween("20270317", "20270322"));
        assertThat(uids(some)).allSatisfy(it -> assertThat(it).startsWith(Evening.CAREER.slug() + "."));
        model.once(it -> it.with(RoadmapId.ALL).between(from, null));
        model.save();
        assertThat(uids(read("once.ics"))).anySatisfy(it -> assertThat(it).doesNotStartWith(Evening.CAREER.slug()));
        assertThat(dates(read("once.ics"))).anySatisfy(it -> assertThat(it).isGreaterThan("20270501"));
    }

    @Test
    void whoOpensItAgainIsOfferedAsMuchAsWasChosenLast() {
        var week = WeekBook.span(Evening.WEDNESDAY);
        model.show(week, RoadmapId.ALL);
        model.once(it -> it.with(Range.WEEK));
        model.show(week.plus(1), RoadmapId.ALL);
        assertThat(model.once()).isEqualTo(Once.of(week.plus(1), RoadmapId.ALL).with(Range.WEEK));

        model.once(it -> it.with(Range.DAYS).between(Evening.WEDNESDAY, null));
        model.show(week, RoadmapId.ALL);
        assertThat(model.once())
                .isEqualTo(Once.of(week, RoadmapId.ALL).with(Range.DAYS).between(Evening.WEDNESDAY, null));
    }

    @Test
    void daysThatEndBeforeTheyBeginAreNoFile() {
        var from = LocalDate.of(2027, 3, 17);
        model.once(it -> it.between(from, from.minusDays(1)));
        save(model, Range.DAYS);
        assertThat(model.saved().get()).contains("before the first").contains("nothing was written");
        assertThat(files).isEmptyDirectory();
    }

    @Test
    void aRoadmapThatIsNotPlannedIsNotChosen() {
        model.show(WeekBook.span(LocalDate.of(2027, 3, 24)), new RoadmapId("elsewhere"));
        assertThat(model.once().scope()).isEqualTo(RoadmapId.ALL);
        model.show(WeekBook.span(LocalDate.of(2027, 3, 24)), Evening.CAREER);
        assertThat(model.once().scope()).isEqualTo(Evening.CAREER);
    }

    @Test
    void tasksHabitsAndAlarmsAreInItWhereTheyAreWanted() throws IOException {
        save(model, Range.WEEK);
        assertThat(read("once.ics")).doesNotContain("VTODO").doesNotContain("VALARM");
        model.tasks(true);
        model.alarm(15);
        save(model, Range.WEEK);
        assertThat(read("once.ics")).contains("BEGIN:VTODO").contains(":-PT15M");
    }

    @Test
    void whoThinksBetterOfItGetsNothing() {
        var nowhere = model(FilesIn.nowhere());
        save(nowhere, Range.ALL);
        nowhere.keep(true);
        assertThat(nowhere.saved().get()).isEmpty();
        assertThat(nowhere.keeping().get()).isFalse();
        assertThat(files).isEmptyDirectory();
    }

    @Test
    void theKeptFileFollowsThePlan() throws IOException {
        model.keep(true);
        var first = read("cairn.ics");
        assertThat(model.kept().get()).contains("Last written").contains("12:00");
        at(Evening.WEDNESDAY.atTime(13, 0));
        evening.done(Evening.CAREER, 1, Evening.WEDNESDAY);
        evening.desk.background.passTime();
        var second = read("cairn.ics");
        assertThat(second).isNotEqualTo(first);
        assertThat(uids(second)).containsAll(uids(first)).doesNotHaveDuplicates();
        assertThat(model.kept().get()).contains("1:00");
    }

    @Test
    void nothingIsWrittenWhereNothingChanged() throws IOException {
        model.keep(true);
        var written = Files.readAttributes(files.resolve("cairn.ics"), BasicFileAttributes.class);
        at(Evening.WEDNESDAY.atTime(14, 0));
        evening.desk.plan.refresh();
        evening.desk.background.passTime();
        assertThat(Files.readAttributes(files.resolve("cairn.ics"), BasicFileAttributes.class)
                        .fileKey())
                .isEqualTo(written.fileKey());
        assertThat(model.kept().get()).contains("12:00");
    }

    @Test
    void aNextStartKeepsItToo() throws IOException {
        model.keep(true);
        Files.delete(files.resolve("cairn.ics"));
        var again = model(FilesIn.nowhere());
        assertThat(again.keeping().get()).isTrue();
        assertThat(again.folder().get()).isEqualTo(files.toString());
        evening.desk.background.passTime();
        assertThat(files.resolve("cairn.ics")).exists();
    }

    @Test
    void switchedOffItRests() throws IOException {
        model.keep(true);
        model.keep(false);
        var last = read("cairn.ics");
        evening.done(Evening.CAREER, 1, Evening.WEDNESDAY);
        evening.desk.background.passTime();
        assertThat(read("cairn.ics")).isEqualTo(last);
    }

    @Test
    void aFolderThatIsGoneIsSaidAndTriedAgain() throws IOException {
        model.keep(true);
        Files.delete(files.resolve("cairn.ics"));
        Files.delete(files);
        change();
        assertThat(model.troubled().get()).isTrue();
        assertThat(model.kept().get())
                .contains(files.toString())
                .contains("is not there")
                .contains("next change");
        Files.createDirectory(files);
        change();
        assertThat(model.troubled().get()).isFalse();
        assertThat(files.resolve("cairn.ics")).exists();
    }

    @Test
    void troubleIsToldOnceUntilItIsWellAgain() throws IOException {
        var told = new ArrayList<String>();
        model.trouble().subscribe((before, now) -> told.add(now));
        model.keep(true);
        assertThat(told).isEmpty();
        Files.delete(files.resolve("cairn.ics"));
        Files.delete(files);
        change();
        assertThat(told)
                .singleElement()
                .satisfies(it -> assertThat(it)
                        .contains(files.toString())
                        .contains("is not there")
                        .contains("choose another"));
        evening.done(Evening.CAREER, 1, Evening.WEDNESDAY);
        evening.desk.background.passTime();
        assertThat(told).hasSize(1);
        Files.createDirectory(files);
        evening.done(Evening.CAREER, 1, Evening.WEDNESDAY);
        evening.desk.background.passTime();
        assertThat(told).last().isEqualTo("");
        Files.delete(files.resolve("cairn.ics"));
        Files.delete(files);
        evening.done(Evening.CAREER, 1, Evening.WEDNESDAY);
        evening.desk.background.passTime();
        assertThat(told).hasSize(3).last().asString().contains("is not there");
    }

    @Test
    void aFullDiskLeavesTheOldFileWhole() throws IOException {
        model.keep(true);
        var whole = read("cairn.ics");
        var marks = evening.desk.weeks.marks();
        writer = (file, out) -> {
            out.write(new byte[99]);
            throw new IOException("No space left on device");
        };
        model.keep(false);
        model = model(FilesIn.nowhere());
        model.keep(true);
        change();
        assertThat(model.kept().get()).contains("could not be written").contains("as it was");
        assertThat(read("cairn.ics")).isEqualTo(whole);
        assertThat(files).isDirectoryNotContaining("glob:.*");
        assertThat(evening.desk.weeks.marks()).containsExactlyInAnyOrderElementsOf(marks);
    }

    @Test
    void whatIsNoCalendarIsNotWrittenOver() throws IOException {
        Files.writeString(files.resolve("cairn.ics"), "My notes");
        model.keep(true);
        assertThat(model.kept().get()).contains("was not made by Cairn");
        assertThat(read("cairn.ics")).isEqualTo("My notes");
        var others = "BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n";
        Files.writeString(files.resolve("cairn.ics"), others);
        change();
        assertThat(read("cairn.ics")).isEqualTo(others);
        model.rename("Study/../plan");
        assertThat(model.name().get()).isEqualTo("Study .. plan.ics");
        assertThat(files.resolve("Study .. plan.ics")).exists();
        model.rename(" .ics ");
        assertThat(model.name().get()).isEqualTo("cairn.ics");
    }

    @Test
    void withoutHoursTheFileIsEmptiedAndWhatWasInItCalledOff() throws IOException {
        model.keep(true);
        var before = uids(read("cairn.ics"));
        evening.hours(Availability.NONE);
        evening.desk.background.passTime();
        var after = read("cairn.ics");
        assertThat(uids(after)).containsAll(before);
        assertThat(count(after, "STATUS:CANCELLED")).isGreaterThan(10);
    }

    private static void save(CalendarsViewModel model, Range range) {
        model.once(it -> it.with(range));
        model.save();
    }

    private void change() {
        evening.done(Evening.CAREER, 1, Evening.WEDNESDAY);
        evening.desk.background.passTime();
    }

    private void at(LocalDateTime time) {
        evening.desk.clock.set(time);
    }

    private CalendarsViewModel model(FileChoice choice) {
        var desk = evening.desk;
        return new CalendarsViewModel(new Calendars.Parts(
                desk.book,
                desk.weeks,
                (file, out) -> writer.write(file, out),
                desk.background,
                desk.background,
                desk.memory,
                choice,
                desk.clock));
    }

    private String read(String name) throws IOException {
        return Files.readString(files.resolve(name));
    }

    private static int count(String text, String line) {
        return (int) text.lines().filter(line::equals).count();
    }

    private static List<String> uids(String text) {
        return all("UID:(.*)", text);
    }

    private static List<String> dates(String text) {
        return all("DTSTART;TZID=[^:]*:(\\d{8})T.*", text);
    }

    private static List<String> all(String form, String text) {
        var found = new ArrayList<String>();
        var matcher = Pattern.compile(form).matcher(text.replace("\r\n ", ""));
        while (matcher.find()) {
            found.add(matcher.group(1).strip());
        }
        return found;
    }
}
