package dev.cairn.cli;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.Outlook;
import dev.cairn.week.Week;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A week as it stands. */
@Command(
        name = "week",
        description = {
            "Shows a week: what was done, what is planned, and the numbers to tick it by.",
            "The numbers stay with their tasks: cairn tick --week 2026-W48 3 7 12"
        })
final class WeekCommand implements Callable<Integer> {
    private static final int MOST_WEEKS = 104;

    private final CairnCommand cairn;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "ROADMAP",
            description = "Its name in cairn list; all active ones together where it is left out.")
    private @Nullable String roadmap;

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

    @Option(names = "--weeks", paramLabel = "N", description = "With --pdf and --ics: so many weeks in a row.")
    private int weeks = 1;

    WeekCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        check();
        try (var library = cairn.library()) {
            var scope = roadmap == null ? RoadmapId.ALL : library.named(roadmap).id();
            var outlook =
                    library.outlook(library.together(scope), library.library().planning());
            var first = WeekSpan.holding(date == null ? library.today() : date, OpenLibrary.firstDay());
            Path ics = form.ics();
            if (ics != null) {
                new CalendarExport(cairn, library).write(outlook, scope, first, weeks, ics);
                return 0;
            }
            var shown = IntStream.range(0, weeks)
                    .mapToObj(first::plus)
                    .map(span -> library.week(span, outlook, scope))
                    .toList();
            show(library, outlook, scope, shown);
        }
        return 0;
    }

    private void show(OpenLibrary library, Outlook outlook, RoadmapId scope, List<Week> shown) {
        Path pdf = form.pdf();
        if (pdf != null) {
            new WeekPages(cairn, library).write(outlook, shown, page, pdf);
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
        if (form.printed() && weeks != 1) {
            throw wrong("--weeks goes with --pdf and --ics; one week at a time is printed here");
        }
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw wrong("--weeks: " + weeks + " is not from 1 to " + MOST_WEEKS);
        }
        if (page.given() && form.pdf() == null) {
            throw wrong("--paper, --layout, --portrait, --landscape and --grey go with --pdf FILE");
        }
    }

    private ParameterException wrong(String why) {
        if (spec == null) {
            throw new IllegalStateException("only a command line runs this");
        }
        return new ParameterException(spec.commandLine(), why);
    }
}
