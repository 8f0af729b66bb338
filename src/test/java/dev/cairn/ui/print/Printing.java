package dev.cairn.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.export.PdfPress;
import dev.cairn.paper.Printers;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.ui.Background;
import dev.cairn.ui.Evening;
import dev.cairn.ui.FileChoice;
import dev.cairn.ui.FilesIn;
import dev.cairn.ui.Fonts;
import dev.cairn.ui.Printable;
import dev.cairn.ui.WeekBook;
import dev.cairn.week.Sheet;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;

/** A learner under way who is about to print, with a real press. */
final class Printing {
    static final WeekSpan WEEK = WeekSpan.holding(Evening.WEDNESDAY, DayOfWeek.MONDAY);

    final Evening evening;
    FileChoice files = FilesIn.nowhere();
    Printers printers = Tray.of();

    Printing(Path folder) {
        evening = new Evening(folder);
    }

    Printing underWay() {
        evening.underWay();
        return this;
    }

    Print.Parts parts() {
        return parts(evening.desk.background);
    }

    Print.Parts parts(Background background) {
        var desk = evening.desk;
        return new Print.Parts(
                desk.library,
                new WeekBook(desk.plan, desk.weeks, desk.background),
                new PdfPress(Fonts::open),
                printers,
                background,
                desk.memory,
                files,
                desk.clock);
    }

    /** The model, already at work. */
    PrintViewModel model(Printable what) {
        var model = new PrintViewModel(What.of(what), parts(), new Delivery(parts()));
        model.start();
        return model;
    }

    /** The model of a week, with everything that is done beside the thread that paints done there. */
    PrintViewModel at(Background background) {
        var parts = parts(background);
        return new PrintViewModel(What.of(week()), parts, new Delivery(parts));
    }

    /** What a model made; it has to have made it. */
    static Made made(PrintViewModel model) {
        var made = model.made().get();
        assertThat(model.failure().get()).isEmpty();
        assertThat(made).isNotNull();
        return made;
    }

    /** The sheets whose numbers are kept. */
    List<Sheet> kept() {
        return evening.desk.weeks.sheets().stream()
                .map(evening.desk.weeks::sheet)
                .toList();
    }

    static Printable.Week week() {
        return new Printable.Week(WEEK, RoadmapId.ALL);
    }
}
