package dev.cairn.ui.intake;

import dev.cairn.ui.Messages;
import dev.cairn.ui.Page;
import dev.cairn.ui.StateCard;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** A file is being read, and it takes a while. */
final class ReadingPage implements Page {
    private final String name;
    private final Runnable stop;
    private final Button cancel = new Button(Messages.text("intake.stop"));
    private final StateCard card;

    ReadingPage(String name, Runnable stop) {
        this.name = name;
        this.stop = stop;
        cancel.setOnAction(event -> stop.run());
        card = new StateCard(
                Feather.FILE_TEXT, Messages.text("intake.reading", name), Messages.text("intake.nothingKept"), cancel);
    }

    @Override
    public String title() {
        return Messages.text("roadmap.add");
    }

    @Override
    public String trail() {
        return name;
    }

    @Override
    public Parent root() {
        return card;
    }

    @Override
    public void focus() {
        cancel.requestFocus();
    }

    @Override
    public void leave() {
        stop.run();
    }

    @Override
    public void abandon() {
        stop.run();
    }
}
