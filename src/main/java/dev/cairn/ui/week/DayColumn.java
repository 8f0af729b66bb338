package dev.cairn.ui.week;

import dev.cairn.week.WeekDay;
import java.time.LocalDate;
import java.util.List;

/**
 * One day of a week as it is painted.
 *
 * @param day its hours and habits
 * @param cards by time
 */
record DayColumn(WeekDay day, List<Card> cards) {
    DayColumn {
        cards = List.copyOf(cards);
    }

    LocalDate date() {
        return day.date();
    }

    /** Minutes of what was done and of what is planned. */
    int planned() {
        return cards.stream()
                .filter(it -> !it.isGhost())
                .mapToInt(Card::minutes)
                .sum();
    }

    int available() {
        return day.available();
    }

    /** Minutes by which there is more than there is time for; 0 where there is not. */
    int over() {
        return Math.max(0, planned() - available());
    }

    /** Whether there is neither time nor anything in it. */
    boolean isOff() {
        return available() == 0 && planned() == 0;
    }
}
