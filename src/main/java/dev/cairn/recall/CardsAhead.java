package dev.cairn.recall;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.Collectors;

/**
 * The cards of the days to come, a day at a time, were all that is asked recalled well. What a day has no minutes for waits for the next.
 */
public final class CardsAhead {
    private final RecallChoices choices;
    private final int seconds;
    private final PriorityQueue<Card> due = new PriorityQueue<>(
            Comparator.comparing(it -> Objects.requireNonNull(it.recollection()).due()));
    private final Deque<Card> fresh = new ArrayDeque<>();
    private LocalDate day;

    /**
     * @param cards all there are, of whatever roadmap
     * @param queue what is asked of them today, which is recalled first
     */
    public CardsAhead(RecallChoices choices, List<Placed> cards, DayQueue queue, LocalDate today) {
        this.choices = choices;
        day = today;
        seconds = queue.seconds();
        var asked = queue.cards().stream().map(Placed::name).collect(Collectors.toSet());
        var left = cards.stream().filter(it -> !asked.contains(it.name())).toList();
        left.stream().filter(it -> it.awake() && it.due() != null).forEach(it -> due.add(it.card()));
        DayQueue.inTurn(left.stream().filter(Placed::isFresh)).forEach(it -> fresh.add(it.card()));
        queue.cards().forEach(it -> ask(it.card()));
    }

    /** The minutes of the next day, rounded up; the first time those of tomorrow. */
    public int nextDay() {
        day = day.plusDays(1);
        int room = CardTime.cards(choices, seconds);
        int asked = 0;
        while (asked < room && !due.isEmpty() && due.peek().isDue(day)) {
            ask(due.remove());
            asked++;
        }
        for (int i = 0; i < choices.freshADay() && asked < room && !fresh.isEmpty(); i++) {
            ask(fresh.remove());
            asked++;
        }
        return CardTime.minutes(asked, seconds);
    }

    private void ask(Card card) {
        due.add(card.graded(Grade.GOOD, day, choices.retention() / 100.0, seconds));
    }
}
