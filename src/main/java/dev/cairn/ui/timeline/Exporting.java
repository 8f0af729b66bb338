package dev.cairn.ui.timeline;

import dev.cairn.drawing.Drawing;
import dev.cairn.ui.Background;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.Roles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Makes files of the timeline as it is folded and zoomed, all of its days on them; on paper's colours. */
final class Exporting {
    private final TimelineViewModel model;
    private final Exports exports;
    private final Background background;
    private final Lettering letters;
    private final Consumer<String> say;

    /** @param say tells the learner in a sentence how it went */
    Exporting(
            TimelineViewModel model, Exports exports, Background background, Lettering letters, Consumer<String> say) {
        this.model = model;
        this.exports = exports;
        this.background = background;
        this.letters = letters;
        this.say = say;
    }

    /** Asks where to, and writes; nothing where the learner thought better of it. */
    void export(FileKind kind) {
        model.chart()
                .ifPresent(chart -> exports.chooser()
                        .choose(name(chart) + "." + kind.ending(), kind.ending())
                        .ifPresent(file -> export(kind, chart, file)));
    }

    private void export(FileKind kind, Chart chart, Path file) {
        double perDay = model.viewport().sight().scale().perDay();
        var tiles = new Tiles(chart, model.lines(), perDay, title(chart), letters);
        var palette = Roles.light();
        switch (kind) {
            case PNG -> png(tiles.whole(), file);
            case SVG -> {
                // Letters are measured by the toolkit: here, on the thread that paints.
                var whole = List.of(tiles.whole());
                write(file, out -> exports.svg().write(whole, palette, out));
            }
            case PDF_A4, PDF_A3, PDF_LETTER -> {
                var pages = tiles.pages(kind.width(), kind.height());
                write(file, out -> exports.pdf().write(pages, palette, out));
            }
        }
    }

    private void png(Drawing drawing, Path file) {
        if (!Pixels.fit(drawing)) {
            say.accept(Messages.text("timeline.export.large"));
            return;
        }
        var pixels = Pixels.of(drawing, letters, Roles.light());
        write(file, out -> pixels.write(exports.png(), out));
    }

    private void write(Path file, WholeFile.Filling filling) {
        background.files(
                () -> {
                    WholeFile.write(file, filling);
                    return file;
                },
                written -> say.accept(Messages.text("timeline.export.done", file.getFileName())),
                failure -> say.accept(
                        failure instanceof IOException
                                ? Messages.text("timeline.export.failed", file.toString())
                                : Failures.sentence(failure)));
    }

    private static String title(Chart chart) {
        var roadmap = chart.outlook().roadmaps().get(chart.scope());
        return roadmap == null ? Messages.text("timeline.all") : RoadmapText.shortTitle(roadmap.title());
    }

    private static String name(Chart chart) {
        return title(chart).replaceAll("[\\\\/:*?\"<>|]+", " ").strip();
    }
}
