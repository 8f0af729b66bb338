package dev.cairn.recall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A session of reviews under way: the cards of a day's queue, each asked until it is recalled. Immutable.
 *
 * @param day the study day its cards are asked on
 * @param cards those asked and those to be asked, as they stand now
 */
public record Sitting(LocalDate day, List<Placed> cards) {
    public Sitting {
        cards = List.copyOf(cards);
    }

    /** The card that is asked now; empty at the end. */
    public Optional<Placed> current() {
        return cards.stream().filter(this::isOpen).findFirst();
    }

    /** Whether a card is still to be asked, or to be asked again. */
    public boolean isOpen(UUID name) {
        return cards.stream().anyMatch(it -> it.name().equals(name) && isOpen(it));
    }

    /**
     * A card as it stands now, where it can be graded: it is still to be asked, and was not graded since it is.
     *
     * @param asked how it was when it was asked
     */
    public Optional<Placed> gradable(Placed asked) {
        return cards.stream()
                .filter(it -> it.name().equals(asked.name()) && isOpen(it))
                .filter(it ->
                        Objects.equals(it.card().recollection(), asked.card().recollection()))
                .findFirst();
    }

    private boolean isOpen(Placed it) {
        return it.isFresh() || it.isDue(day);
    }

    /** How many were asked and recalled. */
    public int done() {
        return (int) cards.stream().filter(it -> it.awake() && !isOpen(it)).count();
    }

    /** How many there are in all, without those that were put to rest meanwhile. */
    public int size() {
        return (int) cards.stream().filter(Placed::awake).count();
    }

    /** The same with the cards as they are kept now; what was thrown away is no longer among them. */
    public Sitting with(Deck deck) {
        return with(it -> {
            var kept = deck.card(it.roadmap(), it.name());
            if (kept.isEmpty() && it.own()) {
                return Optional.empty();
            }
            var card = kept.orElseGet(() -> Card.of(it.card().node(), it.card().concept()));
            return Optional.of(new Placed(it.roadmap(), it.name(), card, it.origin(), it.ripe()));
        });
    }

    /** The same with the cards where they stand now; what is nowhere any more is not among them. */
    public Sitting with(List<Placed> present) {
        Map<UUID, Placed> byName = present.stream().collect(Collectors.toMap(Placed::name, it -> it, (a, b) -> a));
        return with(it -> Optional.ofNullable(byName.get(it.name())));
    }

    private Sitting with(Function<Placed, Optional<Placed>> change) {
        return new Sitting(
                day, cards.stream().flatMap(it -> change.apply(it).stream()).toList());
    }

    /** The same with a card at its end: it was not recalled. */
    public Sitting last(UUID name) {
        return moved(name, true);
    }

    /** The same with a card before all others: what became of it was taken back. */
    public Sitting first(UUID name) {
        return moved(name, false);
    }

    private Sitting moved(UUID name, boolean last) {
        var others = new ArrayList<>(cards);
        var moved = others.stream().filter(it -> it.name().equals(name)).findFirst();
        moved.ifPresent(it -> {
            others.remove(it);
            others.add(last ? others.size() : 0, it);
        });
        return new Sitting(day, others);
    }
}
