package dev.cairn.paper;

import dev.cairn.schedule.hours.Window;
import java.util.ArrayList;
import java.util.List;

/** Parts the time of some days so that what begins in each part fits on a page; where there is a choice, between two stretches. */
final class PageParts {
    /** Pixels a minute has at least: less, and hours cannot be told apart. */
    private static final double LEAST_SCALE = 0.08;
    /** How full a page is to be before it may end early. */
    private static final double FULL = 0.5;

    private final List<Window> stretches;
    private final List<Column.Placed> cards;
    private final double height;
    private final List<Double> begins;

    /**
     * @param stretches of the days that are shown
     * @param cards of all the days, in any order
     * @param height of the room on a page
     */
    PageParts(List<Window> stretches, List<Column.Placed> cards, double height) {
        this.stretches = stretches;
        this.cards = cards;
        this.height = height;
        begins = cards.stream().map(it -> it.time().from()).distinct().sorted().toList();
    }

    List<PagePart> parts() {
        var parts = new ArrayList<PagePart>();
        int first = 0;
        do {
            int next = next(first);
            parts.add(part(first, next));
            first = next;
        } while (first < begins.size());
        return parts;
    }

    private PagePart part(int first, int next) {
        return new PagePart(first == 0 ? 0 : begins.get(first), next < begins.size() ? begins.get(next) : Window.DAY);
    }

    /** The first beginning that is no longer on the page that begins with another. */
    private int next(int first) {
        if (begins.isEmpty() || fits(first, begins.size())) {
            return begins.size();
        }
        int fits = first + 1;
        int tooMany = begins.size();
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) >>> 1;
            if (fits(first, middle)) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        for (int early = fits; early > first + 1 && height(first, early) > FULL * height; early--) {
            if (foldedBefore(early)) {
                return early;
            }
        }
        return fits;
    }

    private boolean foldedBefore(int begin) {
        return stretches.stream().anyMatch(it -> it.from() > begins.get(begin - 1) && it.from() <= begins.get(begin));
    }

    private boolean fits(int first, int next) {
        return height(first, next) <= height;
    }

    private double height(int first, int next) {
        var part = part(first, next);
        var slots = cards.stream()
                .filter(it -> part.contains(it.time().from()))
                .map(it -> it.slot(part.to()))
                .toList();
        return HourScale.height(part.of(stretches), slots, LEAST_SCALE);
    }
}
