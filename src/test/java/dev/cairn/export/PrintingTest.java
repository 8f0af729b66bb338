package dev.cairn.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.cairn.paper.PagedDocument;
import dev.cairn.paper.Printers.Found;
import dev.cairn.paper.Printers.Order;
import dev.cairn.paper.Printers.Outcome;
import dev.cairn.paper.Printers.Sides;
import dev.cairn.paper.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Really prints: {@code mvn -Pprinting test}. The printers are those of {@code src/build/printing.sh}. */
@Tag("printing")
class PrintingTest {
    /** As the profile tells the commands of CUPS. */
    private static final Path FOLDER = Path.of(System.getenv("CUPS_SERVER")).getParent();

    private static final List<String> LINES =
            List.of("Monday 18:00–19:30", "☐ 3 Gradients by hand", "Ελληνικά Кириллица 📦 中文 שלום");
    private static final PagedDocument DOCUMENT = Proofs.document(LINES, List.of("page two"), List.of("page three"));

    private static @Nullable Process cups;

    private static Set<Path> there = Set.of();

    private final SystemPrinters printers = new SystemPrinters();

    @BeforeAll
    static void startCups() throws IOException {
        var started = new ProcessBuilder("bash", "src/build/printing.sh", FOLDER.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        cups = started;
        BufferedReader said = started.inputReader();
        assertThat(said.readLine()).isEqualTo("ready");
        there = arrived();
    }

    @AfterAll
    static void endCups() throws IOException, InterruptedException {
        // A job that goes wrong leaves a page that says so.
        for (Path file : arrived()) {
            if (!there.contains(file)) {
                Files.delete(file);
            }
        }
        var started = cups;
        if (started != null) {
            started.destroy();
            started.waitFor();
        }
    }

    private Outcome print(String printer, byte[] pdf, int from, int to) {
        return printers.print(pdf, order(printer, from, to), Progress.NONE);
    }

    private static Order order(String printer, int from, int to) {
        return new Order(printer, "-Week 48", 1, from, to, Sides.ONE, true, Proofs.SETUP);
    }

    @Test
    void thePrintersAreFoundTheUsualOneFirst() {
        assertThat(printers.find())
                .startsWith(new Found("Plain", "Takes PDF", true, true))
                .contains(new Found("PDF", "Makes PDF", false, true));
    }

    @Test
    void whatArrivesHasTheSameText() throws IOException {
        var pdf = Proofs.pdf(DOCUMENT);

        assertThat(print("Plain", pdf, 1, 3)).isEqualTo(new Outcome.Sent());
        assertThat(Proofs.text(Files.readAllBytes(FOLDER.resolve("plain.pdf")))).isEqualTo(Proofs.text(pdf));
    }

    @Test
    void onlyThePagesThatWereChosenArrive() throws IOException {
        assertThat(print("Plain", Proofs.pdf(DOCUMENT), 2, 2)).isEqualTo(new Outcome.Sent());
        assertThat(Proofs.text(Files.readAllBytes(FOLDER.resolve("plain.pdf")))).isEqualToIgnoringNewLines("page two");
    }

    /** Through PostScript letters become pictures, so the pages are compared as pictures. */
    @Test
    void aPrinterWithADriverPrintsTheSamePicture() throws IOException {
        var pdf = Proofs.pdf(DOCUMENT);
        var before = arrived();

        assertThat(print("PDF", pdf, 1, 3)).isEqualTo(new Outcome.Sent());

        var now = arrived();
        now.removeAll(before);
        assertThat(now).hasSize(1);
        var file = now.iterator().next();
        try (var sent = Proofs.press().proof(pdf);
                var printed = Proofs.press().proof(Files.readAllBytes(file))) {
            assertThat(printed.pages()).isEqualTo(3);
            for (int page = 0; page < 3; page++) {
                assertThat(ink(printed.page(page, 1).rgb()))
                        .as("page %d", page + 1)
                        .isCloseTo(ink(sent.page(page, 1).rgb()), withinPercentage(15));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static long ink(int[] rgb) {
        long ink = 0;
        for (int dot : rgb) {
            ink += 255 - (dot & 0xff);
        }
        return ink;
    }

    private static Set<Path> arrived() throws IOException {
        var folder = Files.createDirectories(Path.of(System.getProperty("user.home"), "PDF"));
        try (var files = Files.list(folder)) {
            return new HashSet<>(files.toList());
        }
    }

    @Test
    void aPrinterWithoutPaperSaysSoAndKeepsNothing() {
        assertThat(print("Stopped", Proofs.pdf(DOCUMENT), 1, 3))
                .isEqualTo(new Outcome.Failed("print.failed.stopped", "out of paper"));
        assertThat(FOLDER.resolve("never.pdf")).doesNotExist();
    }

    @Test
    void aJobThatWaitsIsTakenBackWhereTheLearnerEndsIt() throws IOException {
        Progress late = (done, of) -> {
            if (done == 1) {
                throw new CancellationException();
            }
        };

        assertThat(printers.print(Proofs.pdf(DOCUMENT), order("Stopped", 1, 3), late))
                .isEqualTo(new Outcome.Cancelled());
        assertThat(said("lpstat", "-W", "not-completed", "-o", "Stopped")).isBlank();
    }

    private static String said(String... command) throws IOException {
        try (var out = new ProcessBuilder(command).start().inputReader()) {
            return String.join("\n", out.lines().toList());
        }
    }

    @Test
    void aPrinterThatTakesNoJobsSaysSo() {
        assertThat(print("Refusing", Proofs.pdf(DOCUMENT), 1, 3))
                .isEqualTo(
                        new Outcome.Failed("print.failed.refused", "Destination \"Refusing\" is not accepting jobs."));
    }

    @Test
    void aJobThatCannotBePrintedIsFailedAndTakenBack() {
        assertThat(print("PDF", Proofs.pdf(DOCUMENT), 7, 9))
                .isEqualTo(new Outcome.Failed("print.failed.stopped", "Filter failed"));
    }

    @Test
    void aPrinterThatIsNotThereGetsNothing() {
        assertThat(print("Nowhere", Proofs.pdf(DOCUMENT), 1, 3))
                .isEqualTo(new Outcome.Failed("print.failed.gone", "Nowhere"));
    }

    @Test
    void whatTheLearnerEndsIsNotPrinted() throws IOException {
        Files.deleteIfExists(FOLDER.resolve("plain.pdf"));

        var outcome = printers.print(Proofs.pdf(DOCUMENT), order("Plain", 1, 3), (done, of) -> {
            throw new CancellationException();
        });

        assertThat(outcome).isEqualTo(new Outcome.Cancelled());
        assertThat(FOLDER.resolve("plain.pdf")).doesNotExist();
    }
}
