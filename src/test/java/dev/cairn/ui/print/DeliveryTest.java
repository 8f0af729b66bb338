package dev.cairn.ui.print;

import static dev.cairn.ui.print.Printing.made;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.paper.Paper;
import dev.cairn.paper.Printers.Outcome;
import dev.cairn.paper.Printers.Sides;
import dev.cairn.paper.WeekForm;
import dev.cairn.roadmap.Key;
import dev.cairn.ui.Evening;
import dev.cairn.ui.FilesIn;
import dev.cairn.ui.HeldBackground;
import dev.cairn.week.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path target;

    private Printing printing;

    @BeforeEach
    void begin() {
        printing = new Printing(folder).underWay();
    }

    @AfterEach
    void close() {
        printing.evening.desk.close();
    }

    @Test
    void whatPrintsKeepsItsNumbersAndSaysHowToTickThem() {
        var tray = Tray.of(Tray.HOME, Tray.OFFICE);
        printing.printers = tray;
        var model = printing.model(Printing.week());
        model.order(it -> it.on("office").copies(2).sides(Sides.SHORT_EDGE));
        model.print();

        assertThat(printing.kept()).isEqualTo(made(model).matter().sheets());
        assertThat(tray.documents).containsExactly(made(model).pdf().bytes());
        assertThat(tray.orders).singleElement().satisfies(order -> {
            assertThat(order.printer()).isEqualTo("office");
            assertThat(order.title()).isEqualTo("Cairn 2027-W10");
            assertThat(order.copies()).isEqualTo(2);
            assertThat(order.sides()).isEqualTo(Sides.SHORT_EDGE);
            assertThat(order.colour()).isTrue();
            assertThat(order.from()).isEqualTo(1);
            assertThat(order.to()).isEqualTo(made(model).pages());
        });
        assertThat(model.said().get().kind()).isEqualTo(Said.Kind.DONE);
        assertThat(model.said().get().text()).contains("Office, second floor").contains("tick 3 7 12");
    }

    @Test
    void aPrinterIsNotAskedForWhatItCannotDo() {
        var tray = Tray.of(Tray.HOME);
        printing.printers = tray;
        var model = printing.model(Printing.week());
        model.order(it -> it.sides(Sides.LONG_EDGE));
        model.print();

        assertThat(tray.orders).singleElement().satisfies(order -> {
            assertThat(order.sides()).isEqualTo(Sides.ONE);
            assertThat(order.colour()).isFalse();
        });
    }

    @Test
    void numbersKeptMeanwhileByAnotherAreThoseOnThePaper() {
        var tray = Tray.of(Tray.OFFICE);
        printing.printers = tray;
        var model = printing.model(Printing.week());
        var before = made(model);
        var other = new Sheet.Line(Evening.CAREER, new Key("somewhere-else"));
        printing.evening.desk.weeks.keep(new Sheet(Printing.WEEK.name(), List.of(other)));
        model.print();

        var sheet = made(model).matter().sheets().getFirst();
        assertThat(sheet.line(1)).contains(other);
        assertThat(sheet.lines())
                .hasSize(before.matter().sheets().getFirst().lines().size() + 1);
        assertThat(printing.kept()).containsExactly(sheet);
        assertThat(tray.documents).containsExactly(made(model).pdf().bytes());
        assertThat(made(model)).isNotSameAs(before);
    }

    @Test
    void aJobThatFailsSaysWhyOffersAPdfAndKeepsTheChoices() {
        var tray = Tray.of(Tray.OFFICE);
        tray.outcome = new Outcome.Failed("print.notPrinted", "The printer is out of paper.");
        printing.printers = tray;
        var model = printing.model(Printing.week());
        var choices = model.choices().get();
        model.print();

        assertThat(model.said().get())
                .isEqualTo(new Said(Said.Kind.PDF_HELPS, "Nothing was printed. The printer is out of paper."));
        assertThat(model.choices().get()).isEqualTo(choices);
    }

    @Test
    void pagesThatAreNotThereAreNotPrintedAndThatIsSaid() {
        var tray = Tray.of(Tray.OFFICE);
        printing.printers = tray;
        var model = printing.model(Printing.week());
        model.order(it -> it.pages(new PageRange(90, 91)));
        model.print();

        assertThat(tray.orders).isEmpty();
        assertThat(printing.kept()).isEmpty();
        assertThat(model.said().get().kind()).isEqualTo(Said.Kind.FAILED);
    }

    @Test
    void whatIsSavedIsThePdfThatIsSeenAndItsNumbersAreKept() throws IOException {
        printing.files = FilesIn.folder(target, "week");
        var model = printing.model(Printing.week());
        model.save();

        assertThat(target.resolve("week.pdf"))
                .hasBinaryContent(made(model).pdf().bytes());
        assertThat(printing.kept()).isEqualTo(made(model).matter().sheets());
        assertThat(model.said().get().text()).startsWith("Saved as week.pdf.").contains("tick 3 7 12");
        try (var left = Files.list(target)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void aFolderOfThatNameIsSaidInASentenceAndStays() throws IOException {
        Files.createDirectory(target.resolve("week.pdf"));
        printing.files = FilesIn.folder(target, "week");
        var model = printing.model(Printing.week());
        model.save();

        assertThat(model.said().get().kind()).isEqualTo(Said.Kind.FAILED);
        assertThat(model.said().get().text()).contains("is a folder");
        assertThat(target.resolve("week.pdf")).isEmptyDirectory();
    }

    @Test
    void whoThinksBetterOfItKeepsNothing() {
        var model = printing.model(Printing.week());
        model.save();

        assertThat(printing.kept()).isEmpty();
        assertThat(model.said().get()).isEqualTo(Said.NOTHING);
    }

    @Test
    void printedWhileThePagesAreOnTheirWayTheNewOnesArePrinted() {
        var held = new HeldBackground();
        var tray = Tray.of(Tray.OFFICE);
        printing.printers = tray;
        var model = printing.at(held);
        model.start();
        held.finishAll();
        model.change(it -> it.with(Paper.A5));
        model.print();
        assertThat(tray.orders).isEmpty();
        held.finishAll();

        assertThat(tray.orders)
                .singleElement()
                .satisfies(order -> assertThat(order.setup().paper()).isEqualTo(Paper.A5));
    }

    @Test
    void printedWhileThePrintersAreAskedForItIsPrintedOnceTheyAreKnown() {
        var held = new HeldBackground();
        var tray = Tray.of(Tray.OFFICE);
        printing.printers = tray;
        var model = printing.at(held);
        model.start();
        held.finishAll();
        model.askForPrinters();
        model.print();
        assertThat(tray.orders).isEmpty();
        held.finishAll();

        assertThat(tray.orders).hasSize(1);
        model.askForPrinters();
        held.finishAll();
        assertThat(tray.orders).hasSize(1);
    }

    @Test
    void whatIsChosenWhileNumbersAreKeptIsSeenWithThoseNumbers() {
        var held = new HeldBackground();
        printing.printers = Tray.of(Tray.OFFICE);
        var model = printing.at(held);
        model.start();
        held.finishAll();
        var other = new Sheet.Line(Evening.CAREER, new Key("somewhere-else"));
        printing.evening.desk.weeks.keep(new Sheet(Printing.WEEK.name(), List.of(other)));
        model.print();
        model.form(WeekForm.LIST);
        held.finishAll();

        assertThat(made(model).choices()).isEqualTo(model.choices().get());
        assertThat(made(model).choices().week().form()).isEqualTo(WeekForm.LIST);
        assertThat(made(model).matter().sheets().getFirst().line(1)).contains(other);
    }

    @Test
    void aJobIsSeenAndStoppedFromWhateverPageIsOpenedNext() {
        var held = new HeldBackground();
        var tray = Tray.of(Tray.OFFICE);
        printing.printers = tray;
        var parts = printing.parts(held);
        var delivery = new Delivery(parts);
        var first = new PrintViewModel(What.of(Printing.week()), parts, delivery);
        first.start();
        held.finishAll();
        first.print();
        first.stop();

        var next = new PrintViewModel(What.of(Printing.week()), parts, delivery);
        next.start();
        assertThat(next.said().get().isGoing()).isTrue();
        next.cancelPrinting();
        held.finishAll();

        assertThat(tray.orders).isEmpty();
        assertThat(next.said().get().text()).startsWith("You stopped it");
        assertThat(new PrintViewModel(What.of(Printing.week()), parts, delivery)
                        .said()
                        .get())
                .isEqualTo(Said.NOTHING);
    }

    @Test
    void stoppedInTimeNothingIsPrinted() {
        var held = new HeldBackground();
        var tray = Tray.of(Tray.OFFICE);
        printing.printers = tray;
        var model = printing.at(held);
        model.start();
        held.finishAll();
        model.print();
        model.cancelPrinting();
        held.finishAll();

        assertThat(tray.orders).isEmpty();
        assertThat(model.said().get().text()).startsWith("You stopped it");
    }
}
