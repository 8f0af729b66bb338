package dev.cairn.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Closing the window: waits for what is not saved yet, and leaves it to the learner to give up on it. */
public final class Farewell {
    private final ShellView shell;
    private final SaveQueue saves;
    private final Runnable close;
    private ObservableValue<String> work = new SimpleStringProperty("");
    private Runnable endWork = () -> {};
    private Subscription watch = Subscription.EMPTY;

    /** @param close closes the window, whatever is left */
    public Farewell(ShellView shell, SaveQueue saves, Runnable close) {
        this.shell = shell;
        this.saves = saves;
        this.close = close;
    }

    /**
     * Other work that is waited for.
     *
     * @param what goes on, in a sentence; empty while nothing does
     * @param end asks for its end, where it is not too late
     */
    public void alsoWaitFor(ObservableValue<String> what, Runnable end) {
        work = what;
        endWork = end;
    }

    /** The learner wants to leave. Whether the window may close at once; otherwise it closes when all is saved. */
    public boolean begin() {
        // What is being typed is kept when its field loses the focus.
        shell.requestFocus();
        shell.remember();
        watch.unsubscribe();
        if (saves.unsaved() == 0) {
            if (work.getValue().isEmpty()) {
                return true;
            }
            waitForWork();
            return false;
        }
        watch = saves.state().subscribe(this::show);
        saves.retry();
        return false;
    }

    private void show(SaveState state) {
        switch (state) {
            case SaveState.Saved saved -> {
                watch.unsubscribe();
                waitForWork();
            }
            case SaveState.Saving saving -> shell.ask(waiting(saving));
            case SaveState.Failed failed -> shell.ask(failing(failed));
        }
    }

    /** Closes the window as soon as nothing goes on. */
    private void waitForWork() {
        watch = work.subscribe(what -> {
            if (what.isEmpty()) {
                watch.unsubscribe();
                close.run();
            } else {
                shell.ask(working(what));
            }
        });
    }

    private VBox working(String what) {
        var text = new Label(Messages.text("farewell.working", what));
        text.setWrapText(true);
        text.getStyleClass().addAll("t15", "semibold");
        var stop = new Button(Messages.text("farewell.stop"));
        stop.setId("stop-and-quit");
        stop.setOnAction(event -> {
            stop.setDisable(true);
            endWork.run();
        });
        var actions = new HBox(stop);
        actions.setAlignment(Pos.CENTER_RIGHT);
        var card = new VBox(12, text, actions);
        card.setId("farewell");
        card.setPrefWidth(440);
        return card;
    }

    private static VBox waiting(SaveState.Saving saving) {
        var text = new Label(Messages.text("farewell.saving", saving.steps()));
        text.getStyleClass().addAll("t15", "semibold");
        var card = new VBox(text);
        card.setId("farewell");
        return card;
    }

    private VBox failing(SaveState.Failed failed) {
        var title = new Label(Messages.text("farewell.failed", failed.steps()));
        title.getStyleClass().addAll("t15", "semibold");
        var why = new Label(failed.why());
        why.setWrapText(true);
        why.getStyleClass().add("mut");
        var stay = new Button(Messages.text("farewell.stay"));
        stay.getStyleClass().add("primary");
        stay.setOnAction(event -> {
            watch.unsubscribe();
            shell.stopAsking();
        });
        var quit = new Button(Messages.text("farewell.quit", failed.steps()));
        quit.setId("quit-anyway");
        quit.setOnAction(event -> {
            watch.unsubscribe();
            close.run();
        });
        var actions = new HBox(8, quit, stay);
        actions.setAlignment(Pos.CENTER_RIGHT);
        var card = new VBox(12, title, why, actions);
        card.setId("farewell");
        card.setPrefWidth(440);
        return card;
    }
}
