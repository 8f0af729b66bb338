package dev.cairn.recall;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;

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
    private int left;
    private int leftFresh;

    /** @param today the first day; what was asked on it already takes of its minutes */
    public CardsAhead(RecallChoices choices, List<Placed> cards, LocalDate today) {
        this.choices = choices;
        day = today;
        seconds = CardTime.seconds(cards);
        cards.stream().filter(it -> it.awake() && it.due() != null).forEach(it -> due.add(it.card()));
        DayQueue.inTurn(cards.stream().filter(Placed::isFresh)).forEach(it -> fresh.add(it.card()));
        // What was not recalled today has its minutes already, and comes again within them.
        long settled = cards.stream()
                .filter(it -> it.gradedOn(today) && !it.isDue(today))
                .count();
        left = (int) Math.max(0, CardTime.cards(choices, seconds) - settled);
        leftFresh = (int) Math.max(
                0,
                choices.freshADay()
                        - cards.stream().filter(it -> it.metOn(today)).count());
    }

    /** The minutes of the next day, rounded up; the first time those of today. */
    public int nextDay() {
        int asked = 0;
        while (asked < left && !due.isEmpty() && due.peek().isDue(day)) {
            ask(due.remove());
            asked++;
        }
        for (int i = 0; i < leftFresh && asked < left && !fresh.isEmpty(); i++) {
            ask(fresh.remove());
            asked++;
        }
        day = day.plusDays(1);
        left = CardTime.cards(choices, seconds);
        leftFresh = choices.freshADay();
        return Math.min(choices.minutesADay(), CardTime.minutes(asked, seconds));
    }

    private void ask(Card card) {
        due.add(card.graded(Grade.GOOD, day, choices.retention() / 100.0, seconds));
    }
}
