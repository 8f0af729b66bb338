package dev.cairn.schedule.repair;

import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Time beside the hours there are, so that work that was left does not push back what comes after it.
 *
 * @param window what comes on top on that date
 */
public record ExtraTime(LocalDate date, Window window) {
    private static final int EARLIEST = 6 * 60;
    private static final int LATEST = 22 * 60 + 30;
    private static final int STEP = 5;

    /**
     * Room for some minutes behind the last window of a day, not past 22:30, or else before its first, not before 6:00. The next day is
     * preferred, then those after it; today comes last. Days without hours stay free.
     *
     * @param now nothing is found before
     * @param to the last day that will do
     * @param minutes at least 1; rounded up to five
     */
    public static Optional<ExtraTime> find(Availability availability, LocalDateTime now, LocalDate to, int minutes) {
        int wanted = (minutes + STEP - 1) / STEP * STEP;
        var today = now.toLocalDate();
        if (to.isBefore(today)) {
            return Optional.empty();
        }
        return Stream.concat(
                        today.plusDays(1).datesUntil(to.isAfter(today) ? to.plusDays(1) : today.plusDays(1)),
                        Stream.of(today))
                .flatMap(date -> on(date, availability, now, wanted).stream())
                .findFirst();
    }

    private static Optional<ExtraTime> on(LocalDate date, Availability availability, LocalDateTime now, int minutes) {
        var windows = availability.windows(date);
        if (windows.isEmpty()) {
            return Optional.empty();
        }
        int earliest = date.equals(now.toLocalDate())
                ? Math.max(EARLIEST, (Window.minute(now.toLocalTime()) + STEP) / STEP * STEP)
                : EARLIEST;
        var gaps = gaps(date, availability, earliest).stream()
                .filter(gap -> gap.minutes() >= minutes)
                .toList();
        return behind(gaps, windows.getLast().to(), minutes)
                .or(() -> before(gaps, windows.getFirst().from(), minutes))
                .map(window -> new ExtraTime(date, window));
    }

    private static List<Window> gaps(LocalDate date, Availability availability, int earliest) {
        if (earliest >= LATEST) {
            return List.of();
        }
        var taken = new ArrayList<>(availability.windows(date));
        availability.habits().stream()
                .filter(habit -> habit.days().contains(date.getDayOfWeek()))
                .forEach(habit -> taken.add(habit.window()));
        return Window.without(List.of(new Window(earliest, LATEST)), taken);
    }

    private static Optional<Window> behind(List<Window> gaps, int last, int minutes) {
        return gaps.stream()
                .filter(gap -> gap.from() >= last)
                .findFirst()
                .map(gap -> new Window(gap.from(), gap.from() + minutes));
    }

    private static Optional<Window> before(List<Window> gaps, int first, int minutes) {
        return gaps.reversed().stream()
                .filter(gap -> gap.to() <= first)
                .findFirst()
                .map(gap -> new Window(gap.to() - minutes, gap.to()));
    }

    /** The hours with this time on top: what else holds on its date stays as it is. */
    public Availability addedTo(Availability availability) {
        var windows = new ArrayList<>(availability.windows(date));
        windows.add(window);
        var label = availability.spell(date).map(Spell::label).orElse("");
        var pattern = new WeekPattern(Map.of(date.getDayOfWeek(), windows));
        var spells = new ArrayList<>(availability.spells());
        // A spell of this one date would be covered by the new one for ever.
        spells.removeIf(spell -> spell.from().equals(date) && spell.to().equals(date));
        spells.add(new Spell(date, date, pattern, label));
        return availability.withSpells(spells);
    }

    /** Whether some hours hold this time. */
    public boolean isIn(Availability availability) {
        return availability.windows(date).stream().anyMatch(it -> it.contains(window.from(), window.minutes()));
    }
}
