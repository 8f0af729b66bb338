package dev.cairn.ui.timeline;

import dev.cairn.drawing.Measure;
import dev.cairn.study.WholeFile;
import dev.cairn.ui.Background;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Messages;
import dev.cairn.ui.OwnFile;
import dev.cairn.ui.Pixels;
import dev.cairn.ui.Printable;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.Roles;
import dev.cairn.ui.SafeName;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes files of the timeline as it is folded and zoomed, all of its days on them; on paper's colours. */
final class Exporting {
    private final TimelineViewModel model;
    private final Exports exports;
    private final Background background;
    private final Supplier<Measure> letters;
    private final Consumer<String> say;

    /**
     * @param letters measures the letters of one file, beside the thread that paints, so that none is shared with the screen
     * @param say tells the learner in a sentence how it goes
     */
    Exporting(
            TimelineViewModel model,
            Exports exports,
            Background background,
            Supplier<Measure> letters,
            Consumer<String> say) {
        this.model = model;
        this.exports = exports;
        this.background = background;
        this.letters = letters;
        this.say = say;
    }

    /** Asks where to, and writes; nothing where the learner thought better of it. */
    void export(FileKind kind) {
        model.chart()
                .ifPresent(chart -> exports.files()
                        .file(Messages.text("timeline.export"), name(chart) + "." + kind.ending(), kind.ending())
                        .ifPresent(file -> export(kind, chart, file)));
    }

    /** What is printed of it: the same, cut for whatever page there is; empty where nothing is shown. */
    Optional<Printable> printable() {
        return model.chart().map(chart -> {
            double perDay = model.viewport().sight().scale().perDay();
            var lines = List.copyOf(model.lines());
            var title = title(chart);
            return new Printable.Pictures(
                    title,
                    (width, height, measure) -> new Tiles(chart, lines, perDay, title, measure).tiles(width, height));
        });
    }

    private void export(FileKind kind, Chart chart, Path file) {
        double perDay = model.viewport().sight().scale().perDay();
        var tiles = new Tiles(chart, List.copyOf(model.lines()), perDay, title(chart), letters.get());
        var palette = Roles.light();
        say.accept(Messages.text("timeline.export.going", file.getFileName()));
        switch (kind) {
            case PNG -> picture(tiles, file);
            case SVG -> write(file, out -> exports.svg().write(List.of(tiles.whole()), palette, out));
            case PDF_A4, PDF_A3, PDF_LETTER ->
                write(file, out -> exports.pdf().write(tiles.pages(kind.width(), kind.height()), palette, out));
        }
    }

    private void picture(Tiles tiles, Path file) {
        background.files(
                tiles::whole,
                drawing -> {
                    if (Pixels.fit(drawing)) {
                        paint(new Pixels(drawing, Roles.light()), 0, file);
                    } else {
                        say.accept(Messages.text("timeline.export.large"));
                    }
                },
                this::failed);
    }

    /** Only painting itself holds up the window, and never for longer than one piece takes. */
    private void paint(Pixels pixels, int piece, Path file) {
        if (piece == pixels.pieces()) {
            write(file, out -> pixels.write(exports.png(), out));
            return;
        }
        background.files(
                () -> pixels.piece(piece),
                shapes -> {
                    pixels.paint(piece, shapes);
                    say.accept(Messages.text("timeline.export.piece", file.getFileName(), piece + 1, pixels.pieces()));
                    paint(pixels, piece + 1, file);
                },
                this::failed);
    }

    private void write(Path file, WholeFile.Filling filling) {
        background.files(
                () -> {
                    var content = new ByteArrayOutputStream();
                    filling.write(content);
                    return new OwnFile(file).write(content.toByteArray());
                },
                wrong -> say.accept(wrong.orElseGet(() -> Messages.text("timeline.export.done", file.getFileName()))),
                this::failed);
    }

    private void failed(Throwable failure) {
        say.accept(Failures.sentence(failure));
    }

    private static String title(Chart chart) {
        var roadmap = chart.outlook().roadmaps().get(chart.scope());
        return roadmap == null ? Messages.text("timeline.all") : RoadmapText.shortTitle(roadmap.title());
    }

    private static String name(Chart chart) {
        return SafeName.of(title(chart));
    }
}
