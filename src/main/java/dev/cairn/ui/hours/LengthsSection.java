package dev.cairn.ui.hours;

import dev.cairn.schedule.SessionLengths;
import dev.cairn.ui.Messages;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** How long a session may be, with the limits of that. */
final class LengthsSection extends Section {
    private final HoursViewModel model;
    private final TextField shortest = field("length-shortest", "hours.lengths.shortest");
    private final TextField longest = field("length-longest", "hours.lengths.longest");
    private final Label told = told("");
    private SessionLengths shown = SessionLengths.USUAL;

    LengthsSection(HoursViewModel model) {
        super(Messages.text("hours.lengths"));
        this.model = model;
        told.setId("lengths-told");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        var row = new HBox(
                8,
                hint(Messages.text("hours.lengths.from")),
                shortest,
                hint(Messages.text("hours.lengths.to")),
                longest,
                hint(Messages.text("hours.lengths.minutes")));
        row.setAlignment(Pos.CENTER_LEFT);
        fill(List.of(row, told));
    }

    private TextField field(String id, String name) {
        var field = new TextField();
        field.setId(id);
        field.setMinWidth(52);
        field.setMaxWidth(52);
        field.setAccessibleText(Messages.text(name));
        field.setOnAction(event -> keep());
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                keep();
            }
        });
        return field;
    }

    void show(SessionLengths lengths) {
        shown = lengths;
        shortest.setText(Integer.toString(lengths.shortest()));
        longest.setText(Integer.toString(lengths.longest()));
        told.setText("");
    }

    private void keep() {
        var low = number(shortest);
        var high = number(longest);
        var wrong = Lengths.wrong(low, high);
        told.setText(wrong);
        if (wrong.isEmpty()) {
            var wanted = new SessionLengths(low.orElseThrow(), high.orElseThrow());
            if (!wanted.equals(shown)) {
                model.lengths(wanted);
            }
        }
    }

    private static OptionalInt number(TextField field) {
        var text = field.getText().strip();
        return text.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
