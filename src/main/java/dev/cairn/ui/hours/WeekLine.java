package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.AvailabilityText;
import dev.cairn.schedule.hours.HoursReading;
import dev.cairn.ui.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The usual week as one line of text. What is typed shows on the grid at once; Enter or leaving the field keeps it, Escape does not. */
final class WeekLine extends VBox {
    private final WeekModel model;
    private final TextField field = new TextField();
    private final Label sentence = new Label();
    private boolean typing;

    WeekLine(WeekModel model) {
        super(6);
        this.model = model;
        getStyleClass().add("week-line");
        field.setId("hours-line");
        field.setAccessibleText(Messages.text("hours.line"));
        field.setPromptText(Messages.text("hours.line.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var name = new Label(Messages.text("hours.line"));
        name.getStyleClass().add("mut");
        name.setLabelFor(field);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(12, name, field);
        row.setAlignment(Pos.CENTER_LEFT);
        sentence.setId("hours-line-told");
        sentence.getStyleClass().addAll("t12", "mut");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(row, sentence);
        field.textProperty().subscribe((before, now) -> typed());
        field.setOnAction(event -> keep());
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                keep();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.kept().subscribe(week -> {
            if (!typing) {
                show();
            }
        });
        tell("");
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && typing) {
            typing = false;
            model.cancel();
            show();
            tell("");
            event.consume();
        }
    }

    private void show() {
        var week = model.kept().get();
        var text = week.isEmpty() ? "" : AvailabilityText.write(week);
        if (!field.getText().equals(text)) {
            typing = false;
            field.setText(text);
            typing = false;
        }
    }

    private HoursReading read() {
        return AvailabilityText.read(field.getText(), model.kept().get());
    }

    private void typed() {
        if (!field.isFocused()) {
            return;
        }
        typing = true;
        switch (read()) {
            case HoursReading.Read it -> {
                model.preview(it.week());
                tell(ReadingText.of(it.notices()));
            }
            // Half of a word is no mistake: it is told when the field is left.
            case HoursReading.Refused it -> tell("");
        }
    }

    private void keep() {
        if (!typing) {
            return;
        }
        switch (read()) {
            case HoursReading.Read it -> {
                typing = false;
                model.keep(it.week());
                show();
                tell(ReadingText.of(it.notices()));
            }
            case HoursReading.Refused it -> {
                model.cancel();
                tell(ReadingText.of(it));
                sentence.getStyleClass().add("att");
            }
        }
    }

    private void tell(String text) {
        sentence.getStyleClass().remove("att");
        sentence.setText(text.isEmpty() ? Messages.text("hours.line.hint") : text);
    }
}
