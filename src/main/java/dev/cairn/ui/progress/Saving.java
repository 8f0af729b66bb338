package dev.cairn.ui.progress;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Drawing;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Moved;
import dev.cairn.drawing.Sketch;
import dev.cairn.study.WholeFile;
import dev.cairn.ui.Background;
import dev.cairn.ui.Failures;
import dev.cairn.ui.FileChoice;
import dev.cairn.ui.Lettering;
import dev.cairn.ui.Messages;
import dev.cairn.ui.OwnFile;
import dev.cairn.ui.PixelWriter;
import dev.cairn.ui.Pixels;
import dev.cairn.ui.Roles;
import dev.cairn.ui.SafeName;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;

/** Makes files of charts: a picture in paper's colours, or the numbers. */
final class Saving {
    private static final double WIDE = 800;
    private static final double MIDDLE = 480;
    private static final double EDGE = 24;

    private final PixelWriter png;
    private final FileChoice files;
    private final Background background;
    private final Consumer<String> say;

    /** @param say tells the learner in a sentence how it goes */
    Saving(PixelWriter png, FileChoice files, Background background, Consumer<String> say) {
        this.png = png;
        this.files = files;
        this.background = background;
        this.say = say;
    }

    /** Asks where to, and writes the numbers; nothing where the learner thought better of it. */
    void numbers(Chart chart, String title) {
        files.file(Messages.text("progress.export"), name(chart, title, "csv"), "csv")
                .ifPresent(file -> {
                    var text = Csv.file(chart.numbers()).getBytes(StandardCharsets.UTF_8);
                    write(file, out -> out.write(text));
                });
    }

    /** Asks where to, and writes the picture; nothing where the learner thought better of it. */
    void picture(Chart chart, String title) {
        files.file(Messages.text("progress.export"), name(chart, title, "png"), "png")
                .ifPresent(file -> {
                    var pixels = new Pixels(drawing(chart, title, new Lettering()), Roles.light());
                    for (int piece = 0; piece < pixels.pieces(); piece++) {
                        pixels.paint(piece, pixels.piece(piece));
                    }
                    write(file, out -> pixels.write(png, out));
                });
    }

    /** The chart with its title, on a ground of its own. */
    static Drawing drawing(Chart chart, String title, Measure letters) {
        boolean wide = switch (chart.name()) {
            case BURN_UP, YEAR, MILESTONES -> true;
            case ACCURACY, KINDS, AHEAD, PHASES, TREND -> false;
        };
        double width = wide ? WIDE : MIDDLE;
        double height = chart.height(width) + Arrangement.HEAD + 16;
        var sketch = new Sketch().fill(0, 0, width + 2 * EDGE, height + 2 * EDGE, Ink.BG);
        sketch.text(EDGE, EDGE + 12, chart.name().title(), Hand.TITLE, Anchor.START);
        double room = width - letters.width(chart.name().title(), Hand.TITLE) - 16;
        sketch.text(EDGE + width, EDGE + 12, letters.fit(chart.note(), Hand.SMALL, room), Hand.SMALL, Anchor.END);
        sketch.text(EDGE, EDGE + 28, letters.fit(title, Hand.SMALL, width), Hand.SMALL, Anchor.START);
        var shapes = new ArrayList<>(sketch.shapes());
        shapes.addAll(Moved.by(
                EDGE, EDGE + Arrangement.HEAD + 16, chart.draw(width, letters).shapes()));
        return new Drawing(chart.name().title(), width + 2 * EDGE, height + 2 * EDGE, shapes);
    }

    private void write(Path file, WholeFile.Filling filling) {
        background.files(
                () -> {
                    var content = new ByteArrayOutputStream();
                    filling.write(content);
                    return new OwnFile(file).write(content.toByteArray());
                },
                wrong -> say.accept(wrong.orElseGet(() -> Messages.text("progress.export.done", file.getFileName()))),
                failure -> say.accept(Failures.sentence(failure)));
    }

    private static String name(Chart chart, String title, String ending) {
        return SafeName.of(title + " - " + chart.name().title()) + "." + ending;
    }
}
