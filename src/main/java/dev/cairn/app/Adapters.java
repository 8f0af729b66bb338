package dev.cairn.app;

import dev.cairn.export.IcsFile;
import dev.cairn.export.PdfPress;
import dev.cairn.export.RoadmapJson;
import dev.cairn.export.SystemPrinters;
import dev.cairn.markdown.BoxWriter;
import dev.cairn.markdown.MarkdownFiles;
import dev.cairn.markdown.MarkdownReader;
import dev.cairn.paper.Press;
import dev.cairn.paper.Printers;
import dev.cairn.study.Workshop;
import dev.cairn.ui.Fonts;
import dev.cairn.week.CalendarWriter;

/** Which adapter stands behind which port. */
final class Adapters {
    private Adapters() {}

    static Press press() {
        return new PdfPress(face -> Fonts.open(face));
    }

    static CalendarWriter calendars() {
        return new IcsFile();
    }

    static Printers printers() {
        return new SystemPrinters();
    }

    static Workshop workshop() {
        return new Workshop(new MarkdownFiles(), new MarkdownReader(), new BoxWriter(), new RoadmapJson());
    }
}
