package dev.cairn.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.drawing.TextStyle;
import dev.cairn.paper.PagedDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads back what is printed. What holds with and without fonts on the computer is asked here: see {@code type.LettersTest} for the rest. */
class PdfPressTest {
    private static final List<String> SCRIPTS = List.of(
            "Hamburgefonstiv – ÄÖÜß “quotes” 12:30",
            "Ελληνικά",
            "Кириллица",
            "☐ ✓ → ≤ ★",
            "📦 ✅ 🎯",
            "中文标题",
            "日本語のタイトル",
            "한국어",
            "हिन्दी",
            "x̂ q̣̃");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain words, with “quotes” – dashes, a hyphen-minus and a hyphen‐hyphen",
                "Ελληνικά και Кириллица",
                "☐ open ✓ done → next ≤ 3 ∑ ★",
                "📦 packed ✅ done 🎯",
                "中文标题 and 日本語のタイトル and 한국어 제목",
                "हिन्दी में शीर्षक",
                "ภาษาไทย தமிழ் বাংলা",
                "x̂ and q̣̃",
                "unassigned \u0378 and private \uE000"
            })
    void whatIsPrintedCanBeCopiedAsItWasWritten(String text) {
        assertThat(Proofs.text(Proofs.pdf(Proofs.document(List.of(text)))).strip())
                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Test
    void textFromRightToLeftIsReadInTheOrderItIsRead() {
        var pdf = Proofs.pdf(Proofs.document(List.of("שלום עולם (hello) 123 ועוד", "mixed שלום then end")));

        assertThat(Proofs.text(pdf).strip().lines())
                .containsExactly("שלום עולם (hello) 123 ועוד", "mixed שלום then end");
    }

    @Test
    void linesAndPagesAreReadInTheirOrder() throws IOException {
        var pdf = Proofs.pdf(Proofs.document(SCRIPTS, List.of("second page")));

        assertThat(Proofs.text(pdf).strip().lines()).containsExactlyElementsOf(withEnd(SCRIPTS, "second page"));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    private static List<String> withEnd(List<String> list, String last) {
        var all = new ArrayList<>(list);
        all.add(last);
        return all;
    }

    @Test
    void everyFontIsInTheFileWithTheLettersThatAreUsedAndNoOthers() throws IOException {
        var pdf = Proofs.pdf(Proofs.document(SCRIPTS));

        assertThat(pdf.length).as("bytes").isLessThan(120_000);
        try (var document = Loader.loadPDF(pdf)) {
            int fonts = 0;
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                var font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                if (font instanceof PDType0Font) {
                    assertThat(font.getName()).matches("[A-Z]{6}\\+Noto.*");
                }
                fonts++;
            }
            assertThat(fonts).isGreaterThan(2);
        }
    }

    @Test
    void aTextIsAsWideAsWasMeasured() {
        var press = Proofs.press();
        for (String text : SCRIPTS) {
            var letters = Proofs.letters(Proofs.pdf(press, Proofs.document(List.of(text))));
            double right = letters.stream()
                    .mapToDouble(letter -> letter.getXDirAdj() + letter.getWidthDirAdj())
                    .max()
                    .orElseThrow();
            double left = Proofs.SETUP.area().x() * PdfDrawing.POINTS;

            assertThat(right - left)
                    .as(text)
                    .isCloseTo(press.measure().width(text, Proofs.STYLE) * PdfDrawing.POINTS, within(0.1));
        }
    }

    @Test
    void lettersHaveTheSizeThatWasAsked() {
        var letters = Proofs.letters(Proofs.pdf(Proofs.document(SCRIPTS)));

        assertThat(letters)
                .allSatisfy(letter -> assertThat((double) letter.getFontSizeInPt())
                        .isCloseTo(Proofs.SIZE * PdfDrawing.POINTS, within(0.01)));
    }

    @Test
    void controlCharactersDoNotReachThePage() {
        var text = "a\u0000b\u0007c\td\u001b[31me\u202ef\u202cg\u2028h\nend\u007f\ufffe";
        var read = Proofs.text(Proofs.pdf(Proofs.document(List.of(text)))).strip();

        assertThat(read).startsWith("abc d[31me").contains("g h end");
        assertThat(read.codePoints().filter(Character::isISOControl)).isEmpty();
    }

    @Test
    void halfACharacterIsShownAsOneThatCouldNotBeRead() {
        assertThat(Proofs.text(Proofs.pdf(Proofs.document(List.of("a \ud83e b")))))
                .isEqualToIgnoringNewLines("a \ufffd b");
    }

    @Test
    void aTextOfTwoThousandCharactersIsCutWhereThereIsNoMoreRoom() {
        var press = Proofs.press();
        for (String letters : List.of("wide ", "中文标题", "שלום ", "🧠👩‍💻")) {
            var text = letters.repeat(2_000 / letters.length());
            var cut = press.measure().fit(text, Proofs.STYLE, 400);

            assertThat(cut).endsWith("…");
            assertThat(press.measure().width(cut, Proofs.STYLE)).isBetween(300.0, 400.0);
        }
    }

    @Test
    void whatNoFontHasIsNamedAndKeepsItsText() {
        var document = Proofs.document(List.of("known", "un\uE000known \uDB80\uDC00"));
        var press = Proofs.press();

        assertThat(press.unknown(document)).containsExactly(0xE000, 0xF0000);
        assertThat(Proofs.text(Proofs.pdf(press, document))).contains("un\uE000known \uDB80\uDC00");
        assertThat(press.measure().width("\uE000", Proofs.STYLE))
                .as("room for its code")
                .isGreaterThan(press.measure().width("U+E000", Proofs.STYLE));
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(Proofs.pdf(Proofs.document(SCRIPTS))).isEqualTo(Proofs.pdf(Proofs.document(SCRIPTS)));
    }

    @Test
    void aDocumentHasATitleALanguageAndSaysWhoMadeIt() throws IOException {
        try (PDDocument document = Loader.loadPDF(Proofs.pdf(Proofs.document(SCRIPTS)))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Pages");
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Cairn");
            assertThat(document.getDocumentCatalog().getLanguage()).isNotEmpty();
        }
    }

    @Test
    void progressIsToldForEachPageAndEndsTheWork() {
        var told = new ArrayList<Integer>();
        var pages = Proofs.document(SCRIPTS, SCRIPTS, SCRIPTS);
        var out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> Proofs.press().pdf(pages, Proofs.palette(), out, (done, of) -> {
                    told.add(done);
                    if (done == 1) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);

        assertThat(told).containsExactly(0, 1);
        assertThat(out.size()).as("bytes written").isZero();
    }

    @Test
    void aProofIsAPictureOfThePage() throws IOException {
        var black = Proofs.styled(new TextStyle(40, Proofs.STYLE.weight(), Proofs.STYLE.ink()), List.of("MMMM"));
        try (var proof = Proofs.press().proof(Proofs.pdf(black))) {
            var page = proof.page(0, 1);
            var twice = proof.page(0, 2);

            assertThat(proof.pages()).isEqualTo(1);
            assertThat(page.width()).isCloseTo((int) Proofs.SETUP.width(), within(1));
            assertThat(page.height()).isCloseTo((int) Proofs.SETUP.height(), within(1));
            assertThat(twice.width()).isCloseTo(2 * page.width(), within(2));
            assertThat(ink(page.rgb())).isBetween(500, 6_000);
        }
    }

    private static int ink(int[] rgb) {
        int ink = 0;
        for (int dot : rgb) {
            if ((dot & 0xff) < 0x40) {
                ink++;
            }
        }
        return ink;
    }

    @Test
    void aProofNeverTakesMoreThanThereIsRoomFor() throws IOException {
        try (var proof = Proofs.press()
                .proof(Proofs.pdf(
                        new PagedDocument("x", Proofs.document(SCRIPTS).pages())))) {
            assertThat(proof.page(0, 1_000).rgb().length).isLessThan(26_000_000);
        }
    }

    @Test
    void whatIsNoPdfHasNoProof() {
        assertThatThrownBy(() -> Proofs.press().proof(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
    }
}
