package dev.cairn.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.export.PdfPress;
import dev.cairn.ui.Fonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole documents as PDF: read back, and looked at. */
class PrintedPagesTest {
    private static final PdfPress PRESS = new PdfPress(Fonts::open);
    private static final Map<String, Pages.Laid> DOCUMENTS = Pages.documents(PRESS.measure());
    private static final double SMALLEST = 8;
    /** Points; what a letter reaches beyond where it stands. */
    private static final double REACH = 0.5;

    static Stream<String> documents() {
        return DOCUMENTS.keySet().stream();
    }

    private static Pages.Laid laid(String name) {
        return Objects.requireNonNull(DOCUMENTS.get(name));
    }

    private static byte[] pdf(String name) throws IOException {
        var out = new ByteArrayOutputStream();
        var palette = name.equals("list") ? PaperPalette.grey() : PaperPalette.colour();
        PRESS.pdf(laid(name).document(), palette, out, Progress.NONE);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noLetterIsTooSmallOrOutsideTheMargins(String name) throws IOException {
        try (var document = Loader.loadPDF(pdf(name))) {
            var letters = new ArrayList<TextPosition>();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    letters.addAll(positions);
                }
            }.getText(document);
            var setup = laid(name).setup();
            double left = setup.area().x() * 0.75 - REACH;
            double right = setup.area().right() * 0.75 + REACH;
            double top = setup.area().y() * 0.75 - REACH;
            double bottom = setup.area().bottom() * 0.75 + REACH;

            assertThat(letters).isNotEmpty().allSatisfy(letter -> {
                assertThat((double) letter.getFontSizeInPt()).isGreaterThan(SMALLEST - 0.01);
                assertThat((double) letter.getXDirAdj()).isGreaterThan(left);
                assertThat((double) letter.getXDirAdj() + letter.getWidthDirAdj())
                        .isLessThan(right);
                assertThat((double) letter.getYDirAdj()).isBetween(top, bottom);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFontIsInTheFile(String name) throws IOException {
        try (var document = Loader.loadPDF(pdf(name))) {
            for (var page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    /** Those whose letters are all Cairn's own, and so look the same on any computer. */
    static Stream<String> pictured() {
        return Stream.of("close", "grid", "list", "module", "phase", "under-way");
    }

    @ParameterizedTest
    @MethodSource("pictured")
    void aPageLooksAsItWasReviewed(String name) throws IOException {
        try (var proof = PRESS.proof(pdf(name))) {
            ReviewedPicture.check("paper-" + name, proof);
        }
    }
}
