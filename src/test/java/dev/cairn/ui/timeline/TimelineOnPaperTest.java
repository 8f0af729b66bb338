package dev.cairn.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.export.PdfPress;
import dev.cairn.paper.Framed;
import dev.cairn.paper.PageSetup;
import dev.cairn.paper.PagedDocument;
import dev.cairn.paper.Pages;
import dev.cairn.paper.PaperPalette;
import dev.cairn.paper.Progress;
import dev.cairn.paper.ReviewedPicture;
import dev.cairn.ui.Desk;
import dev.cairn.ui.Fonts;
import dev.cairn.ui.Printable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timeline cut into pages, looked at. */
class TimelineOnPaperTest {
    private static final PdfPress PRESS = new PdfPress(Fonts::open);

    @TempDir
    private Path folder;

    private final Locale before = Locale.getDefault();
    private Desk desk;
    private TimelineViewModel model;

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.UK);
        desk = MidCourse.in(folder);
        model = new TimelineViewModel(desk.library, desk.plan, desk.background);
        model.attach();
        model.show(MidCourse.CAREER);
        desk.plan.refresh();
    }

    @AfterEach
    void close() {
        desk.close();
        Locale.setDefault(before);
    }

    private PagedDocument document() {
        var exporting = new Exporting(model, Exported.none(), desk.background, PRESS::measure, said -> {});
        if (!(exporting.printable().orElseThrow() instanceof Printable.Pictures pictures)) {
            throw new AssertionError("a timeline is pictures");
        }
        var style = Pages.style(PageSetup.USUAL, PRESS.measure());
        var pages = pictures.maker().pages(Framed.width(style), Framed.height(style), style.measure());
        return Framed.of(pictures.title(), pages, style);
    }

    @Test
    void itsPagesLookAsTheyWereReviewed() throws IOException {
        model.zoom(Zoom.WEEKS);
        var out = new ByteArrayOutputStream();
        PRESS.pdf(document(), PaperPalette.colour(), out, Progress.NONE);

        try (var proof = PRESS.proof(out.toByteArray())) {
            assertThat(proof.pages()).isGreaterThan(1);
            ReviewedPicture.check("paper-timeline", proof);
        }
    }
}
