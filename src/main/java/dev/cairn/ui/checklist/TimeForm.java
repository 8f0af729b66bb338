package dev.cairn.ui.checklist;

import dev.cairn.ui.DayPicker;
import dev.cairn.ui.Messages;
import java.time.LocalDate;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A length and a day to type. What cannot be logged is said below, and stays to be corrected. */
final class TimeForm extends VBox {
    private final TextField length = new TextField();
    private final DayPicker day;
    private final Label why = Section.text("", "att");
    private final BiFunction<String, LocalDate, String> keep;
    private final Runnable leave;

    /**
     * @param keep keeps what was typed, or says in a sentence why not
     * @param leave takes the form away
     */
    TimeForm(String typed, LocalDate on, BiFunction<String, LocalDate, String> keep, Runnable leave) {
        super(6);
        this.keep = keep;
        this.leave = leave;
        getStyleClass().add("time-form");
        setId("time-form");
        length.setText(typed);
        length.setId("time-length");
        length.setPromptText(Messages.text("checklist.time.prompt"));
        length.setAccessibleText(Messages.text("checklist.time.length"));
        length.setPrefColumnCount(7);
        length.setOnAction(event -> take());
        day = new DayPicker(Messages.text("checklist.time.day"), on);
        day.setId("time-day");
        day.setPrefWidth(132);
        day.told().subscribe(this::tell);
        var done = new Button(Messages.text("checklist.time.keep"));
        done.setId("time-keep");
        done.getStyleClass().add("small");
        done.setMinWidth(USE_PREF_SIZE);
        done.setOnAction(event -> take());
        why.setId("time-why");
        why.setAccessibleRole(AccessibleRole.TEXT);
        tell("");
        var row = new HBox(8, length, day, done);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, why);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !day.isShowing()) {
                event.consume();
                leave.run();
            }
        });
    }

    void begin() {
        length.requestFocus();
        length.selectAll();
    }

    private void take() {
        // What was typed but not left yet counts, too.
        day.setValue(day.getConverter().fromString(day.getEditor().getText()));
        var on = day.getValue();
        if (!day.told().get().isEmpty()) {
            tell(day.told().get());
        } else if (on == null) {
            tell(Messages.text("checklist.time.noDay"));
        } else {
            var refused = keep.apply(length.getText(), on);
            tell(refused);
            if (refused.isEmpty()) {
                leave.run();
            }
        }
    }

    private void tell(String sentence) {
        why.setText(sentence);
        why.setVisible(!sentence.isEmpty());
        why.setManaged(!sentence.isEmpty());
    }
}
