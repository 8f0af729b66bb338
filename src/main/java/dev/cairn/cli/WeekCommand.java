package dev.cairn.cli;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.Outlook;
import dev.cairn.week.CalendarChoices;
import dev.cairn.week.Week;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A week as it stands. */
@Command(
        name = "week",
        description = {
            "Shows a week: what was done, what is planned, and the numbers to tick it by.",
            "The numbers stay with their tasks, however often it is asked: cairn tick --week 2026-W48 3 7 12"
        })
final class WeekCommand implements Callable<Integer> {
    private static final int MOST_WEEKS = 104;

    private final CairnCommand cairn;

    @Mixin
    private final Usage usage = new Usage();

    @Mixin
    private final ScopeOption scope = new ScopeOption();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = StartDate.class,
            description = "The week that holds this day: 2027-03-05. It is the present one otherwise.")
    private @Nullable LocalDate date;

    @ArgGroup
    private WeekForms form = new WeekForms();

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private CalendarOptions calendar = new CalendarOptions();

    @Option(names = "--weeks", paramLabel = "N", description = "With --pdf and --ics: so many weeks in a row.")
    private @Nullable Integer weeks;

    WeekCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        check();
        try (var library = cairn.library()) {
            var asked = scope.of(library);
            var outlook =
                    library.outlook(library.together(asked), library.library().planning());
            Path ics = form.ics();
            if (ics != null) {
                new CalendarExport(cairn, library).write(outlook, told(library, asked), ics);
                return 0;
            }
            var shown = spans(library)
                    .map(span -> library.week(span, outlook, asked))
                    .toList();
            show(library, outlook, asked, shown);
        }
        return 0;
    }

    private Stream<WeekSpan> spans(OpenLibrary library) {
        var first = WeekSpan.holding(date == null ? library.today() : date, OpenLibrary.firstDay());
        return IntStream.range(0, weeks == null ? 1 : weeks).mapToObj(first::plus);
    }

    private CalendarChoices told(OpenLibrary library, RoadmapId asked) {
        var spans = spans(library).toList();
        return calendar.isRange()
                ? calendar.range(asked, library.today(), spans.getFirst())
                : calendar.choices(
                        asked, spans.getFirst().first(), spans.getLast().last());
    }

    private void show(OpenLibrary library, Outlook outlook, RoadmapId scope, List<Week> shown) {
        Path pdf = form.pdf();
        if (pdf != null) {
            new WeekPages(cairn, library).write(outlook, scope, shown, page, pdf);
            return;
        }
        var week = shown.getFirst();
        var sheet = library.numbered(week);
        var text = new WeekText(library.inWeeks(outlook), week, library.weeks().keep(sheet));
        var notes = notes(outlook, scope);
        if (form.json()) {
            notes.forEach(cairn.output()::complain);
            cairn.output().line(text.json().onLines());
        } else {
            cairn.output().lines(text.lines(notes));
        }
    }

    private static List<String> notes(Outlook outlook, RoadmapId scope) {
        var ids = List.copyOf(outlook.roadmaps().keySet());
        var notes = new ArrayList<String>();
        if (ids.isEmpty()) {
            notes.add("No roadmap is active: name one, such as cairn week six-month.");
            return notes;
        }
        if (outlook.activeAssumed() && scope.equals(RoadmapId.ALL)) {
            notes.add(PlanWords.activeAssumed(ids));
        }
        if (outlook.availabilityAssumed()) {
            notes.add(PlanWords.hoursAssumed(ids));
        }
        return notes;
    }

    private void check() {
        if (form.printed() && weeks != null && weeks != 1) {
            throw usage.wrong("--weeks goes with --pdf and --ics; one week at a time is printed here");
        }
        if (weeks != null && (weeks < 1 || weeks > MOST_WEEKS)) {
            throw usage.wrong("--weeks: " + weeks + " is not from 1 to " + MOST_WEEKS);
        }
        if (page.given() && form.pdf() == null) {
            throw usage.wrong("--paper, --layout, --portrait, --landscape and --grey go with --pdf FILE");
        }
        if (calendar.given() && form.ics() == null) {
            throw usage.wrong("--all, --from, --to, --tasks, --habits and --alarm go with --ics FILE");
        }
        if (calendar.isRange() && (date != null || weeks != null)) {
            throw usage.wrong("--all, --from and --to take the place of --date and --weeks");
        }
        calendar.contradiction(scope.isOne()).ifPresent(why -> {
            throw usage.wrong(why);
        });
    }
}
