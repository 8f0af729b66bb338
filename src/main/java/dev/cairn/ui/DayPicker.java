package dev.cairn.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A day, typed as the locale writes it or as 2027-03-05, or chosen from a calendar. What is no date leaves the day as it was, and is told. */
public final class DayPicker extends DatePicker {
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");

    /**
     * @param name for screen readers
     * @param day null for none
     */
    public DayPicker(String name, @Nullable LocalDate day) {
        super(day);
        setAccessibleText(name);
        getEditor().setAccessibleText(name);
        setConverter(new Reading(getConverter()));
    }

    /** A sentence about what was typed; empty where it is a date. */
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    private final class Reading extends StringConverter<LocalDate> {
        private final StringConverter<LocalDate> asTheLocaleWrites;

        Reading(StringConverter<LocalDate> asTheLocaleWrites) {
            this.asTheLocaleWrites = asTheLocaleWrites;
        }

        @Override
        public String toString(@Nullable LocalDate day) {
            return asTheLocaleWrites.toString(day);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String typed) {
            told.set("");
            var text = typed == null ? "" : typed.strip();
            if (text.isEmpty()) {
                return null;
            }
            try {
                return text.matches("\\d{4}-.*")
                        ? LocalDate.parse(text)
                        : DayText.read(text).orElseGet(() -> asTheLocaleWrites.fromString(text));
            } catch (DateTimeException e) {
                told.set(Messages.text("day.wrong", text, toString(LocalDate.of(2027, 3, 5))));
                return getValue();
            }
        }
    }
}
