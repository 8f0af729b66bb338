package dev.cairn.ui.print;

import dev.cairn.paper.Printers.Found;
import dev.cairn.paper.Printers.Sides;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Stepper;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The printer and what it shall do: only what it can is asked. */
final class PrinterSection extends Section {
    private final PrintViewModel model;
    private final Label waiting = sentence(Messages.text("print.printer.asking"));
    private final Label none = sentence(Messages.text("print.printer.none"));
    private final Button look = new Button(Messages.text("print.printer.look"), Icons.of(Feather.ROTATE_CW));
    private final ComboBox<Found> printer = new ComboBox<>();
    private final Stepper copies;
    private final TextField pages = new TextField();
    private final Label wrongPages = sentence(Messages.text("print.pages.wrong"));
    private final ComboBox<Sides> sides = new ComboBox<>();
    private final Node sidesRow;
    private final CheckBox ink = new CheckBox(Messages.text("print.ink"));
    private final VBox there = new VBox(8);
    private boolean showing;

    PrinterSection(PrintViewModel model) {
        super(Messages.text("print.printer"));
        this.model = model;
        look.setId("print-look");
        look.getStyleClass().add("small");
        look.setOnAction(event -> model.askForPrinters());
        printer.setId("print-printer");
        printer.setAccessibleText(Messages.text("print.printer"));
        printer.setConverter(new Words<>(Found::label));
        printer.valueProperty().subscribe(this::choosePrinter);
        copies = new Stepper(
                "print-copies",
                Messages.text("print.copies.spoken"),
                new Stepper.Range(1, Job.MOST, 1, 1),
                many -> model.order(it -> it.copies(many)));
        pages.setId("print-pages");
        pages.setAccessibleText(Messages.text("print.pages.spoken"));
        pages.setPromptText(Messages.text("print.pages.all"));
        pages.textProperty().subscribe((before, typed) -> typePages(typed));
        wrongPages.getStyleClass().setAll("label", "t12", "att");
        wrongPages.setId("print-pages-wrong");
        present(wrongPages, false);
        sides.setId("print-sides");
        sides.setAccessibleText(Messages.text("print.sides"));
        sides.setConverter(new Words<>(PrinterSection::name));
        sides.getItems().setAll(Sides.values());
        sides.valueProperty().subscribe(this::chooseSides);
        sidesRow = row(Messages.text("print.sides"), sides);
        ink.setId("print-ink");
        ink.setOnAction(event -> model.order(it -> it.ink(ink.isSelected())));
        there.getChildren()
                .addAll(
                        row(Messages.text("print.printer.name"), printer),
                        row(Messages.text("print.copies"), copies),
                        row(Messages.text("print.pages"), pages),
                        wrongPages,
                        sidesRow,
                        ink);
        rows(waiting, none, look, there);
    }

    private static String name(Sides sides) {
        return switch (sides) {
            case ONE -> Messages.text("print.sides.one");
            case LONG_EDGE -> Messages.text("print.sides.long");
            case SHORT_EDGE -> Messages.text("print.sides.short");
        };
    }

    private void choosePrinter(@Nullable Found found) {
        if (!showing && found != null) {
            model.order(it -> it.on(found.name()));
        }
    }

    private void chooseSides(@Nullable Sides chosen) {
        if (!showing && chosen != null) {
            model.order(it -> it.sides(chosen));
        }
    }

    private void typePages(String typed) {
        var range = PageRange.read(typed);
        present(wrongPages, range.isEmpty());
        range.ifPresent(it -> model.order(job -> job.pages(it)));
    }

    /** Whether what is typed as pages can be read. */
    boolean isRead() {
        return !wrongPages.isVisible();
    }

    void focusPages() {
        pages.requestFocus();
    }

    void show(@Nullable List<Found> all, Job job, boolean colour) {
        showing = true;
        boolean some = all != null && !all.isEmpty();
        present(waiting, all == null);
        present(none, all != null && !some);
        present(look, all != null && !some);
        present(there, some);
        if (some && !printer.getItems().equals(all)) {
            printer.getItems().setAll(all);
        }
        model.printer().ifPresent(it -> {
            printer.setValue(it);
            present(sidesRow, it.duplex());
            present(ink, it.colour() && colour);
        });
        copies.show(job.copies());
        sides.setValue(job.sides());
        ink.setSelected(job.ink());
        showing = false;
    }
}
