package dev.cairn.ui.print;

import dev.cairn.drawing.Palette;
import dev.cairn.paper.ChecklistPaper;
import dev.cairn.paper.Framed;
import dev.cairn.paper.PagedDocument;
import dev.cairn.paper.PaperPalette;
import dev.cairn.paper.Press;
import dev.cairn.paper.Style;
import dev.cairn.paper.WeekPaper;
import dev.cairn.ui.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * Pages that are ready: what is looked at, printed and saved.
 *
 * @param choices what they were made by
 * @param unknown characters no font has a letter for
 * @param pdf their very bytes
 */
record Made(Choices choices, Matter matter, PagedDocument document, Set<Integer> unknown, Pdf pdf) {
    private static final double LAID_OUT = 0.5;

    /** The bytes of a PDF: the same where it is the same object. */
    static final class Pdf {
        private final byte[] bytes;

        /** @param bytes not copied */
        Pdf(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Not to be changed. */
        byte[] bytes() {
            return bytes;
        }
    }

    int pages() {
        return document.pages().size();
    }

    /**
     * Makes them. Called beside the thread that paints.
     *
     * @throws java.util.concurrent.CancellationException where the meter was ended
     */
    static Made of(Matter matter, Choices choices, Press press, LocalDateTime now, Meter meter) throws IOException {
        meter.check();
        var style = new Style(choices.setup(), press.measure(), Messages::text, Messages.locale(), now);
        var document = document(matter, choices, style, meter);
        meter.check();
        var out = new ByteArrayOutputStream();
        press.pdf(document, palette(choices.colour()), out, meter.between(LAID_OUT, 1));
        return new Made(choices, matter, document, press.unknown(document), new Pdf(out.toByteArray()));
    }

    private static PagedDocument document(Matter matter, Choices choices, Style style, Meter meter) {
        return switch (matter) {
            case Matter.Weeks it ->
                WeekPaper.of(it.matter(), choices.week(), style, meter.between(Gathering.GATHERED, LAID_OUT));
            case Matter.Checklist it -> ChecklistPaper.of(it.roadmap(), it.node(), style);
            case Matter.Pictures it -> {
                var pages = it.maker().pages(Framed.width(style), Framed.height(style), style.measure());
                yield Framed.of(it.title(), pages, style);
            }
        };
    }

    private static Palette palette(boolean colour) {
        return colour ? PaperPalette.colour() : PaperPalette.grey();
    }
}
