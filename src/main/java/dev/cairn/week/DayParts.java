package dev.cairn.week;

import dev.cairn.progress.Moment;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A study day as stretches of the two dates it lies on: it begins at four in the morning and ends with the night.
 *
 * @param day the study day
 */
record DayParts(LocalDate day) {
    private static final int START = Window.minute(Moment.DAY_STARTS);

    /** Before it, nobody is assumed to have studied unless there is nothing else to assume. */
    private static final int MORNING = 7 * 60;

    /** A stretch of a date. */
    record Part(LocalDate date, Window window) {}

    /** All of it, in order. */
    List<Part> all() {
        return List.of(new Part(day, new Window(START, Window.DAY)), new Part(next(), new Window(0, START)));
    }

    /** All of it, the likelier hours first. */
    List<Part> likeliestFirst() {
        return List.of(
                new Part(day, new Window(MORNING, Window.DAY)),
                new Part(day, new Window(START, MORNING)),
                new Part(next(), new Window(0, START)));
    }

    /** The hours a learner had on it, in order. */
    List<Part> hours(Availability availability) {
        return all().stream()
                .flatMap(part -> availability.free(part.date()).stream()
                        .flatMap(window -> shared(window, part.window()).stream())
                        .map(window -> new Part(part.date(), window)))
                .toList();
    }

    /** What of it had passed at a moment, the last first. */
    List<Part> before(LocalDateTime moment) {
        return all().stream()
                .flatMap(part -> passed(part, moment).stream())
                .sorted(Comparator.comparing(Part::date).reversed())
                .toList();
    }

    private static Optional<Part> passed(Part part, LocalDateTime moment) {
        if (part.date().isAfter(moment.toLocalDate())) {
            return Optional.empty();
        }
        int end = part.date().isBefore(moment.toLocalDate()) ? Window.DAY : Window.minute(moment.toLocalTime());
        return shared(part.window(), 0, end).map(window -> new Part(part.date(), window));
    }

    private static Optional<Window> shared(Window one, Window other) {
        return shared(one, other.from(), other.to());
    }

    private static Optional<Window> shared(Window window, int from, int to) {
        int begin = Math.max(window.from(), from);
        int end = Math.min(window.to(), to);
        return begin < end ? Optional.of(new Window(begin, end)) : Optional.empty();
    }

    /** The gaps of some parts. */
    static Stream<Part> gaps(List<Part> parts, Timetable timetable) {
        return parts.stream()
                .flatMap(part -> timetable.gaps(part.date(), part.window()).stream()
                        .map(window -> new Part(part.date(), window)));
    }

    private LocalDate next() {
        return day.plusDays(1);
    }
}
