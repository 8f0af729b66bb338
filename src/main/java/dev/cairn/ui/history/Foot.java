package dev.cairn.ui.history;

import dev.cairn.ui.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Below the list: how far a way has come or how it ended, and older steps. */
final class Foot extends HBox {
    private final Label said = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button older = button("older");
    private final Button halt = button("halt");
    private final Runnable back;

    /** @param back moves the keyboard focus to the list, from what goes away */
    Foot(HistoryViewModel model, Runnable back) {
        this.back = back;
        getStyleClass().add("history-foot");
        setAlignment(Pos.CENTER_LEFT);
        said.setId("history-said");
        said.setWrapText(true);
        said.setMinWidth(0);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        bar.setId("history-bar");
        older.setOnAction(event -> model.older());
        halt.setOnAction(event -> model.halt());
        getChildren().addAll(said, bar, older, halt);
    }

    private static Button button(String name) {
        var button = new Button(Messages.text("history." + name));
        button.setId("history-" + name);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    void show(HistoryState.Listed listed, Walk walk) {
        boolean going = walk instanceof Walk.Going;
        var walked = text(walk);
        said.setText(!listed.trouble().isEmpty() ? listed.trouble() : walked.isEmpty() ? begins(listed) : walked);
        bar.setProgress(walk instanceof Walk.Going it ? (double) it.done() / it.all() : 0);
        bar.setAccessibleText(walked);
        show(bar, going);
        show(halt, going);
        show(older, !going && listed.more());
    }

    private static String begins(HistoryState.Listed listed) {
        return listed.more() ? "" : Messages.text("history.begins");
    }

    private static String text(Walk walk) {
        var way = walk.back() ? "history.back." : "history.forth.";
        return switch (walk) {
            case Walk.Going it -> Messages.text(way + "going", it.done(), it.all());
            case Walk.Arrived it -> it.done() == 0 ? "" : Messages.text(way + "done", it.done());
            case Walk.Halted it -> Messages.text(way + "halted", it.done(), it.all());
            case Walk.Stuck it ->
                Messages.text(way + "halted", it.done(), it.all())
                        + " "
                        + switch (it.why()) {
                            case SETTLED -> Messages.text("history.stuck.settled", it.at());
                            case OVERTAKEN -> Messages.text("history.stuck.overtaken");
                            case UNREADABLE -> Messages.text("history.stuck.unreadable", it.at());
                        };
        };
    }

    private void show(Region part, boolean shown) {
        if (!shown && part.isFocused()) {
            back.run();
        }
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
