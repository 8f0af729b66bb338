package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.AvailabilityText;
import dev.cairn.schedule.hours.HoursReading;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.ui.Choice;
import dev.cairn.ui.DayPicker;
import dev.cairn.ui.Messages;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Asks for days off, or days with other hours. */
final class SpellForm extends VBox {
    private final HoursViewModel model;
    private final Runnable close;
    private final DayPicker from = new DayPicker(Messages.text("hours.spell.from"), null);
    private final DayPicker to = new DayPicker(Messages.text("hours.spell.to"), null);
    private final TextField label = new TextField();
    private final TextField hours = new TextField();
    private final Label told = Section.told("");
    private boolean off = true;

    SpellForm(HoursViewModel model, Runnable close) {
        super(8);
        this.model = model;
        this.close = close;
        getStyleClass().add("hours-form");
        from.setId("spell-from");
        to.setId("spell-to");
        label.setId("spell-label");
        hours.setId("spell-hours");
        told.setId("spell-told");
        from.told().subscribe(told::setText);
        to.told().subscribe(told::setText);
        from.setPromptText(Messages.text("hours.spell.from"));
        name(label, "hours.spell.label");
        name(hours, "hours.spell.hours");
        to.setPromptText(Messages.text("hours.spell.to"));
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        hours.setVisible(false);
        hours.managedProperty().bind(hours.visibleProperty());
        var kind = new Choice<Boolean>(Messages.text("hours.spells"), this::choose)
                .option("spell-off", Messages.text("hours.spell.off"), true)
                .option("spell-other", Messages.text("hours.spell.other"), false)
                .show(true);
        var keep = Section.button("spell-keep", Messages.text("hours.spell.keep"), this::keep);
        keep.getStyleClass().add("primary");
        var cancel = Section.button("spell-cancel", Messages.text("hours.cancel"), close);
        var dates = new HBox(8, from, to);
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox.setHgrow(to, Priority.ALWAYS);
        getChildren().addAll(dates, label, kind, hours, told, new HBox(8, keep, cancel));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                keep();
                event.consume();
            }
        });
    }

    private static void name(TextField field, String key) {
        field.setAccessibleText(Messages.text(key));
        field.setPromptText(Messages.text(key));
    }

    private void choose(boolean noHours) {
        off = noHours;
        hours.setVisible(!noHours);
    }

    /** Begins with a day, and nothing else said. */
    void begin(LocalDate today) {
        from.setValue(today);
        to.setValue(null);
        label.clear();
        told.setText("");
        from.requestFocus();
    }

    private void keep() {
        from.commitValue();
        to.commitValue();
        if (!from.told().get().isEmpty() || !to.told().get().isEmpty()) {
            return;
        }
        var first = from.getValue();
        var last = to.getValue() == null ? first : to.getValue();
        if (first == null) {
            told.setText(Messages.text("hours.spell.noDate"));
        } else if (last.isBefore(first)) {
            told.setText(Messages.text("hours.spell.reversed"));
        } else if (off) {
            add(new Spell(first, last, WeekPattern.NONE, label.getText().strip()));
        } else {
            switch (AvailabilityText.read(hours.getText())) {
                case HoursReading.Read it ->
                    add(new Spell(first, last, it.week(), label.getText().strip()));
                case HoursReading.Refused it -> told.setText(ReadingText.of(it));
            }
        }
    }

    private void add(Spell spell) {
        model.addSpell(spell);
        close.run();
    }
}
