package dev.cairn.ui.print;

import dev.cairn.paper.Printers;
import dev.cairn.paper.Printers.Outcome;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Messages;
import dev.cairn.ui.OwnFile;
import dev.cairn.week.Sheet;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Brings pages to a printer or into a file, one job at a time, whatever becomes of the page it was asked for on; before they leave, the
 * numbers on them are kept. Confined to the thread that paints.
 */
final class Delivery {
    private final Print.Parts parts;
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Meter> printing = new ReadOnlyObjectWrapper<>();

    Delivery(Print.Parts parts) {
        this.parts = parts;
    }

    /** What became of printing or saving. */
    ReadOnlyObjectProperty<Said> said() {
        return said.getReadOnlyProperty();
    }

    /** How far printing has come; null while nothing is being printed. */
    ReadOnlyObjectProperty<@Nullable Meter> printing() {
        return printing.getReadOnlyProperty();
    }

    boolean isGoing() {
        return said.get().isGoing();
    }

    /** What was said of other pages is not true of these. */
    void forget() {
        if (!isGoing()) {
            said.set(Said.NOTHING);
        }
    }

    /** Ends what is being printed, where it is not too late. */
    void cancel() {
        var meter = printing.get();
        if (meter != null) {
            meter.end();
        }
    }

    private void say(Said words) {
        if (!words.isGoing()) {
            printing.set(null);
        }
        said.set(words);
    }

    /** Says why nothing was delivered. */
    void refuse(String why) {
        say(Said.failed(why));
    }

    /**
     * Prints.
     *
     * @param job its range is within the pages
     * @param renumbered told of the pages that are delivered in place of those given, where other numbers were kept meanwhile
     */
    void print(Made made, Job job, Printers.Found printer, Consumer<Made> renumbered) {
        var meter = new Meter();
        printing.set(meter);
        say(Said.going(Messages.text("print.going", printer.label())));
        keep(made, meter, renumbered, kept -> {
            var order = order(kept, job, printer);
            parts.background()
                    .files(
                            () -> parts.printers().print(kept.pdf().bytes(), order, meter),
                            outcome -> say(printed(outcome, kept, order, printer)),
                            failure -> say(new Said(
                                    Said.Kind.PDF_HELPS,
                                    Messages.text("print.notPrinted", Failures.sentence(failure)))));
        });
    }

    private static Printers.Order order(Made made, Job job, Printers.Found printer) {
        var pages = job.pages().within(made.pages()).orElse(new PageRange(1, made.pages()));
        return new Printers.Order(
                printer.name(),
                FileName.of(made.choices().what(), made.document()),
                job.copies(),
                pages.from(),
                pages.to(),
                printer.duplex() ? job.sides() : Printers.Sides.ONE,
                printer.colour() && job.ink() && made.choices().colour(),
                made.choices().setup());
    }

    private static Said printed(Outcome outcome, Made made, Printers.Order order, Printers.Found printer) {
        int pages = order.to() - order.from() + 1;
        return switch (outcome) {
            case Outcome.Sent sent -> done(made, Messages.text("print.sent", printer.label(), pages));
            case Outcome.Cancelled cancelled -> Said.failed(Messages.text("print.cancelled"));
            case Outcome.Failed failed ->
                new Said(Said.Kind.PDF_HELPS, Messages.text(failed.key(), failed.said(), printer.label()));
        };
    }

    /** With the way to tick from paper, where there are numbers on it. */
    private static Said done(Made made, String sentence) {
        return Said.done(
                made.matter().sheets().isEmpty()
                        ? sentence
                        : Messages.text("print.then", sentence, Messages.text("print.hint")));
    }

    /**
     * Saves them as a PDF: whole, or not at all.
     *
     * @param renumbered as for printing
     */
    void save(Made made, Path file, Consumer<Made> renumbered) {
        say(Said.going(Messages.text("print.saving", name(file))));
        keep(
                made,
                new Meter(),
                renumbered,
                kept -> parts.background()
                        .files(
                                () -> new OwnFile(file).write(kept.pdf().bytes()),
                                wrong -> say(wrong.map(Said::failed)
                                        .orElseGet(() -> done(kept, Messages.text("print.saved", name(file))))),
                                failure -> say(Said.failed(Failures.sentence(failure)))));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void keep(Made made, Meter meter, Consumer<Made> renumbered, Consumer<Made> kept) {
        var sheets = made.matter().sheets();
        if (sheets.isEmpty()) {
            kept.accept(made);
            return;
        }
        parts.book()
                .keep(
                        sheets,
                        now -> {
                            if (now.equals(sheets)) {
                                kept.accept(made);
                            } else {
                                makeAgain(made, now, meter, again -> {
                                    renumbered.accept(again);
                                    kept.accept(again);
                                });
                            }
                        },
                        this::notKept);
    }

    /** Somebody else kept numbers meanwhile: the pages are made again, with those. */
    private void makeAgain(Made made, List<Sheet> now, Meter meter, Consumer<Made> kept) {
        var matter = made.matter().numbered(now);
        var at = PageMaking.now(parts.clock());
        parts.background().files(() -> Made.of(matter, made.choices(), parts.press(), at, meter), kept, this::notKept);
    }

    private void notKept(Throwable failure) {
        say(
                failure instanceof CancellationException
                        ? Said.failed(Messages.text("print.cancelled"))
                        : Said.failed(Failures.sentence(failure)));
    }
}
