package dev.cairn.ui.print;

import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the pages, and what became of it. */
final class PrintFoot extends HBox {
    private static final double PROGRESS = 120;

    private final Label words = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button stop = new Button(Messages.text("print.stop"));
    private final Button save = new Button(Messages.text("print.save"), Icons.of(Feather.DOWNLOAD));
    private final Button print = new Button(Messages.text("print.print"), Icons.of(Feather.PRINTER));
    private final boolean numbered;
    private final Runnable elsewhere;

    /**
     * @param numbered whether what is printed has numbers to tick by
     * @param elsewhere takes the keyboard focus where a button that has it can be pressed no longer
     */
    PrintFoot(PrintViewModel model, boolean numbered, Runnable doPrint, Runnable elsewhere) {
        super(8);
        this.numbered = numbered;
        this.elsewhere = elsewhere;
        getStyleClass().add("print-foot");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("print-said");
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        progress.setPrefWidth(PROGRESS);
        progress.setMinWidth(Region.USE_PREF_SIZE);
        progress.setAccessibleText(Messages.text("print.progress"));
        stop.setId("print-stop");
        stop.setOnAction(event -> model.cancelPrinting());
        save.setId("print-save");
        save.setOnAction(event -> model.save());
        print.setId("print-print");
        print.setOnAction(event -> doPrint.run());
        for (Button button : new Button[] {stop, save, print}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(words, progress, stop, save, print);
    }

    /**
     * Shows what can be done.
     *
     * @param pages whether there are pages, or will be
     * @param printer whether there is a printer, or may be
     */
    void show(Said said, boolean pages, boolean printer, boolean printing) {
        boolean going = said.isGoing();
        boolean toPdf = !printer || said.kind() == Said.Kind.PDF_HELPS;
        // With the focus nowhere, no key would be heard.
        if (going && (owns(print) || owns(save)) || !printing && owns(stop)) {
            elsewhere.run();
        }
        Section.present(progress, printing);
        Section.present(stop, printing);
        print.setDisable(!pages || !printer || going);
        save.setDisable(!pages || going);
        primary(print, !toPdf);
        primary(save, toPdf);
        switch (said.kind()) {
            case NOTHING -> say(numbered ? Messages.text("print.hint") : "", Feather.CORNER_DOWN_RIGHT, "t12", "mut");
            case GOING -> say(said.text(), Feather.CLOCK, "medium");
            case DONE -> say(said.text(), Feather.CHECK, "medium");
            case FAILED, PDF_HELPS -> say(said.text(), Feather.ALERT_TRIANGLE, "medium");
        }
        if (toPdf && owns(print)) {
            save.requestFocus();
        }
    }

    /** Whether it has the focus, or will have as soon as the window has it: a dialog of the system may just be closing. */
    private static boolean owns(Button button) {
        return button.getScene() != null && button.getScene().getFocusOwner() == button;
    }

    private void say(String text, Feather sign, String... styles) {
        words.setText(text);
        words.setGraphic(text.isEmpty() ? null : Icons.of(sign));
        words.getStyleClass().setAll("label");
        words.getStyleClass().addAll(styles);
    }

    private static void primary(Button button, boolean primary) {
        button.getStyleClass().remove("primary");
        if (primary) {
            button.getStyleClass().add("primary");
        }
    }

    /** How far printing has come, 0 to 1. */
    void progress(double part) {
        progress.setProgress(part);
    }

    /** Where a key press goes on: to what is most likely wanted. */
    void focusMain() {
        if (print.isDisabled() && !save.isDisabled()) {
            save.requestFocus();
        } else {
            print.requestFocus();
        }
    }
}
