package dev.cairn.ui.checklist;

import java.time.LocalDate;
import javafx.scene.control.DateCell;
import org.jspecify.annotations.Nullable;

/** A day of the calendar that can be chosen unless it has passed. */
final class DayFromToday extends DateCell {
    private final LocalDate today;

    DayFromToday(LocalDate today) {
        this.today = today;
    }

    @Override
    public void updateItem(@Nullable LocalDate day, boolean empty) {
        super.updateItem(day, empty);
        setDisable(empty || day == null || day.isBefore(today));
    }
}
