package dev.cairn.ui.palette;

import dev.cairn.ui.TimeEntering;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what is logged: {@code 45}, {@code 1.5 h}, {@code 45 yesterday}, {@code 2h mon}. A weekday is the last one of its name, today included. */
record LogReader(EntryWords words, LocalDate today) {
    private static final int A_WEEK = 7;

    /** Whatever is no length, or no day behind it, is said by whoever would log it. */
    Typed.Log read(String rest) {
        var typed = List.of(rest.split("\\s+"));
        for (int length = typed.size(); length > 0; length--) {
            var minutes = TimeEntering.minutes(String.join(" ", typed.subList(0, length)));
            var day = day(typed.subList(length, typed.size()));
            if (minutes.isPresent() && day.isPresent()) {
                return new Typed.Log(minutes.getAsInt(), day.get());
            }
        }
        return new Typed.Log(null, today);
    }

    private Optional<LocalDate> day(List<String> typed) {
        if (typed.isEmpty()) {
            return Optional.of(today);
        }
        var named = words.weekday(typed.getFirst());
        boolean weekday = typed.size() == 1 && named.isPresent();
        return new DayReader(words, today, false)
                .read(typed)
                .map(it -> weekday && it.isAfter(today) ? it.minusDays(A_WEEK) : it);
    }
}
