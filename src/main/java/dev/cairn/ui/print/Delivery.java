package dev.cairn.ui.print;

import dev.cairn.paper.Printers;
import dev.cairn.paper.Printers.Outcome;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Messages;
import dev.cairn.week.Sheet;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Brings pages to a printer or into a file; before they leave, the numbers on them are kept. Confined to the thread that paints. */
final class Delivery {
    private final Print.Parts parts;
    private final Consumer<Said> say;
    private final Consumer<Made> renumbered;

    /**
     * @param say told how it goes, last how it ended
     * @param renumbered told of the pages that are delivered in place of those given, where other numbers were kept meanwhile
     */
    Delivery(Print.Parts parts, Consumer<Said> say, Consumer<Made> renumbered) {
        this.parts = parts;
        this.say = say;
        this.renumbered = renumbered;
    }

    /**
     * Prints.
     *
     * @param job its range is within the pages
     * @param meter ended by the learner, it prints nothing, where it is not too late
     */
    void print(Made made, Job job, Printers.Found printer, Meter meter) {
        say.accept(Said.going(Messages.text("print.going", printer.label())));
        keep(made, meter, kept -> {
            var order = order(kept, job, printer);
            parts.background()
                    .files(
                            () -> parts.printers().print(kept.pdf().bytes(), order, meter),
                            outcome -> say.accept(printed(outcome, kept, order, printer)),
                            failure -> say.accept(new Said(
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

    /** Saves them as a PDF: whole, or not at all. */
    void save(Made made, Path file) {
        say.accept(Said.going(Messages.text("print.saving", name(file))));
        keep(
                made,
                new Meter(),
                kept -> parts.background()
                        .files(
                                () -> new PdfFile(file).write(kept.pdf().bytes()),
                                wrong -> say.accept(wrong.map(Said::failed)
                                        .orElseGet(() -> done(kept, Messages.text("print.saved", name(file))))),
                                failure -> say.accept(Said.failed(Failures.sentence(failure)))));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void keep(Made made, Meter meter, Consumer<Made> kept) {
        var sheets = made.matter().sheets();
        if (sheets.isEmpty()) {
            kept.accept(made);
            return;
        }
        parts.book().keep(sheets, now -> kept(made, now, meter, kept), this::notKept);
    }

    /** Somebody else kept numbers meanwhile: the pages are made again, with those. */
    private void kept(Made made, List<Sheet> now, Meter meter, Consumer<Made> kept) {
        if (now.equals(made.matter().sheets())) {
            kept.accept(made);
            return;
        }
        var matter = made.matter().numbered(now);
        var at = PageMaking.now(parts.clock());
        parts.background()
                .files(
                        () -> Made.of(matter, made.choices(), parts.press(), at, meter),
                        again -> {
                            renumbered.accept(again);
                            kept.accept(again);
                        },
                        this::notKept);
    }

    private void notKept(Throwable failure) {
        say.accept(
                failure instanceof CancellationException
                        ? Said.failed(Messages.text("print.cancelled"))
                        : Said.failed(Failures.sentence(failure)));
    }
}
