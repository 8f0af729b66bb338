package dev.cairn.ui.print;

import dev.cairn.paper.PageSetup;
import dev.cairn.paper.Paper;
import dev.cairn.ui.Choice;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Stepper;
import javafx.scene.control.Label;

/** The page itself. */
final class PaperSection extends Section {
    private final Choice<Paper> paper;
    private final Choice<Boolean> landscape;
    private final Choice<Boolean> colour;
    private final Stepper margin;

    PaperSection(PrintViewModel model) {
        super(Messages.text("print.paper"));
        paper = new Choice<Paper>(Messages.text("print.paper"), it -> model.change(now -> now.with(it)))
                .option("print-a4", "A4", Paper.A4)
                .option("print-a5", "A5", Paper.A5)
                .option("print-letter", "Letter", Paper.LETTER);
        landscape = new Choice<Boolean>(
                        Messages.text("print.orientation"), it -> model.change(now -> now.landscape(it)))
                .option("print-portrait", Messages.text("print.portrait"), false)
                .option("print-landscape", Messages.text("print.landscape"), true);
        colour = new Choice<Boolean>(Messages.text("print.colours"), it -> model.change(now -> now.colour(it)))
                .option("print-colour", Messages.text("print.colour"), true)
                .option("print-grey", Messages.text("print.grey"), false);
        margin = new Stepper(
                "print-margin",
                Messages.text("print.margin.spoken"),
                new Stepper.Range(PageSetup.LEAST_MARGIN, PageSetup.MOST_MARGIN, 1, 1),
                millimetres -> model.change(now -> now.margin(millimetres)));
        rows(
                row(Messages.text("print.size.name"), paper),
                row(Messages.text("print.orientation"), landscape),
                row(Messages.text("print.margin"), margin, new Label(Messages.text("print.margin.unit"))),
                row(Messages.text("print.colours"), colour));
    }

    void show(Choices choices) {
        var setup = choices.setup();
        paper.show(setup.paper());
        landscape.show(setup.landscape());
        margin.show(setup.margin());
        colour.show(choices.colour());
    }
}
