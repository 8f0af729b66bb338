package dev.cairn.recall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked on a study day. Pure: the same cards on the same day give the same queue.
 *
 * <p>First what is due, that least likely to be recalled first; then what was never asked, the learner's own before what grew, what was
 * finished last before the rest; at its end what was not recalled today. Never more than fits into the minutes of a day, less those
 * asked on it already.
 *
 * @param cards in the order they are asked
 * @param waiting how many more are due, for which the day has no minutes
 * @param seconds what one card is reckoned with
 * @param graded how many were asked on this day already
 * @param next the next later day on which something comes; null where nothing does
 */
public record DayQueue(
        List<Placed> cards,
        int waiting,
        int seconds,
        int graded,
        @Nullable LocalDate next) {
    /** Nothing to ask, now or later. */
    public static final DayQueue EMPTY = new DayQueue(List.of(), 0, CardTime.FIRST, 0, null);

    public DayQueue {
        cards = List.copyOf(cards);
    }

    /**
     * The queue of a day; empty where the learner does not want to be asked.
     *
     * @param cards all there are, of whatever roadmap: they share the minutes of the day
     */
    public static DayQueue of(RecallChoices choices, List<Placed> cards, LocalDate day) {
        return of(choices, cards, day, it -> true);
    }

    /**
     * What the queue of a day holds of some of the cards. The others have their part in the minutes of the day all the same.
     *
     * @param cards all there are, of whatever roadmap
     * @param part tells those it is about
     */
    public static DayQueue of(RecallChoices choices, List<Placed> cards, LocalDate day, Predicate<Placed> part) {
        if (!choices.wanted()) {
            return EMPTY;
        }
        int seconds = CardTime.seconds(cards);
        int graded = count(cards, it -> it.gradedOn(day));
        var again =
                cards.stream().filter(it -> it.isDue(day) && it.gradedOn(day)).toList();
        var due = byNeed(cards.stream().filter(it -> it.isDue(day) && !it.gradedOn(day)), day);
        var fresh = fresh(choices, cards, day);
        int room = Math.max(0, CardTime.cards(choices, seconds) - graded);
        var asked = new ArrayList<Placed>();
        Stream.concat(due.stream(), fresh.stream()).limit(room).forEach(asked::add);
        asked.addAll(again);
        var mine = cards.stream().filter(part).toList();
        var shown = asked.stream().filter(part).toList();
        int waiting = count(due.subList(Math.min(room, due.size()), due.size()), part);
        return new DayQueue(
                shown, waiting, seconds, count(mine, it -> it.gradedOn(day)), next(choices, mine, shown, day));
    }

    private static int count(List<Placed> cards, Predicate<Placed> which) {
        return (int) cards.stream().filter(which).count();
    }

    /** What it takes, in minutes, rounded up. */
    public int minutes() {
        return CardTime.minutes(cards.size(), seconds);
    }

    private static List<Placed> byNeed(Stream<Placed> due, LocalDate day) {
        record Weighed(Placed card, double retrievability) {}
        return due.map(it -> new Weighed(it, it.card().retrievability(day)))
                .sorted(Comparator.comparingDouble(Weighed::retrievability))
                .map(Weighed::card)
                .toList();
    }

    private static List<Placed> fresh(RecallChoices choices, List<Placed> cards, LocalDate day) {
        long met = cards.stream().filter(it -> it.metOn(day)).count();
        return inTurn(cards.stream().filter(Placed::isFresh))
                .limit(Math.max(0, choices.freshADay() - met))
                .toList();
    }

    /** Those never asked in the order of their turns. */
    static Stream<Placed> inTurn(Stream<Placed> fresh) {
        return fresh.sorted(Comparator.comparing((Placed it) -> !it.own())
                .thenComparing(DayQueue::finished, Comparator.reverseOrder()));
    }

    private static LocalDate finished(Placed it) {
        var origin = it.origin();
        return origin == null || origin.finished() == null ? LocalDate.MIN : origin.finished();
    }

    private static @Nullable LocalDate next(
            RecallChoices choices, List<Placed> cards, List<Placed> asked, LocalDate day) {
        var later = cards.stream()
                .filter(Placed::awake)
                .flatMap(it -> Optional.ofNullable(it.due()).stream())
                .filter(it -> it.isAfter(day))
                .min(LocalDate::compareTo);
        long due = cards.stream().filter(it -> it.isDue(day)).count();
        long fresh = cards.stream().filter(Placed::isFresh).count();
        boolean tomorrow = due + (choices.freshADay() > 0 ? fresh : 0) > asked.size();
        return tomorrow ? day.plusDays(1) : later.orElse(null);
    }
}
