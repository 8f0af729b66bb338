package dev.cairn.cli;

import dev.cairn.paper.PaperPalette;
import dev.cairn.paper.Progress;
import dev.cairn.paper.Style;
import dev.cairn.paper.WeekChoices;
import dev.cairn.paper.WeekMatter;
import dev.cairn.paper.WeekMatter.Numbered;
import dev.cairn.paper.WeekPaper;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Outlook;
import dev.cairn.week.PlanWeek;
import dev.cairn.week.Week;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** Weeks as pages in a file. */
final class WeekPages {
    private final CairnCommand cairn;
    private final OpenLibrary library;

    WeekPages(CairnCommand cairn, OpenLibrary library) {
        this.cairn = cairn;
        this.library = library;
    }

    /**
     * The numbers are kept before the pages are made: those on the pages are what is kept, whoever kept others meanwhile. Where the file
     * cannot be, none are.
     */
    void write(Outlook outlook, RoadmapId scope, List<Week> weeks, PageOptions page, Path file) {
        var desk = cairn.desk();
        new TargetFile(file).check(desk.press()::isOwn);
        var numbered = weeks.stream()
                .map(week -> new Numbered(
                        week,
                        library.weeks().keep(library.numbered(week)),
                        PlanWeek.number(week.span(), outlook, scope)))
                .toList();
        var style = new Style(
                page.setup(),
                desk.press().measure(),
                desk.phrases(),
                Locale.getDefault(Locale.Category.FORMAT),
                LocalDateTime.ofInstant(desk.clock().instant(), desk.clock().getZone()));
        var document = WeekPaper.of(
                new WeekMatter(numbered, library.inWeeks(outlook)),
                new WeekChoices(page.form(), WeekChoices.USUAL.parts()),
                style,
                Progress.NONE);
        int without = desk.press().unknown(document).size();
        if (without > 0) {
            cairn.output()
                    .complain(Words.count(without, "character")
                            + " of these pages is in no font of this computer; each is printed as its code.");
        }
        var palette = page.grey() ? PaperPalette.grey() : PaperPalette.colour();
        new TargetFile(file).write(desk.press()::isOwn, out -> desk.press().pdf(document, palette, out, Progress.NONE));
        cairn.output().line("Wrote " + Words.count(document.pages().size(), "page") + " to " + file + ".");
    }
}
