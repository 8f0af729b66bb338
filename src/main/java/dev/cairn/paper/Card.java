package dev.cairn.paper;

import dev.cairn.drawing.Area;
import dev.cairn.drawing.Sketch;
import java.util.Optional;

/** What lies in a column of the grid. */
sealed interface Card permits TaskCard, HabitCard {
    /** Pixels between two things in a row. */
    double SPACE = 6;

    double RADIUS = 2.5;

    /** Pixels between two cards, one below the other. */
    double GAP = 3.5;

    /** Pixels it needs. */
    double height();

    void draw(Sketch sketch, Area area);

    /** What found no room on it. */
    Optional<Rest> rest();

    /**
     * Texts that go on elsewhere.
     *
     * @param title what is left of the title; may be empty
     * @param note what is left of the note; may be empty
     */
    record Rest(Item item, String title, String note) {}

    static Card of(Item item, Edges edges, Ready ready, CardType type, double width, double highest) {
        return item.isHabit()
                ? new HabitCard(item, ready, type, width, highest)
                : new TaskCard(item, edges, ready, type, width, highest);
    }

    /** How many lines fit, at least one. */
    static int lines(double height, double line) {
        return Math.max(1, (int) (height / line));
    }
}
