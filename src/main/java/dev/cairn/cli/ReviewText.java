package dev.cairn.cli;

import dev.cairn.recall.Placed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How cards are told. */
final class ReviewText {
    private ReviewText() {}

    /** due, later, new, or rests. */
    static String state(Placed card, LocalDate today) {
        if (!card.awake()) {
            return "rests";
        }
        return card.isFresh() ? "new" : card.isDue(today) ? "due" : "later";
    }

    static String next(@Nullable LocalDate next, LocalDate today) {
        if (next == null) {
            return "Cards come with each module you finish.";
        }
        return "The next come " + (next.equals(today.plusDays(1)) ? "tomorrow" : "on " + DateWords.whole(next)) + ".";
    }

    /** "wait", after how many do. */
    static String waits(int count) {
        return count == 1 ? "waits" : "wait";
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** What should have come to mind, line by line. */
    static List<String> answer(Placed card) {
        var lines = new ArrayList<String>();
        if (!card.card().answer().isBlank()) {
            card.card().answer().strip().lines().forEach(lines::add);
        }
        var origin = card.origin();
        if (origin != null) {
            if (!origin.note().isBlank()) {
                lines.add("Your note:");
                origin.note().strip().lines().forEach(it -> lines.add("  " + it));
            }
            var concepts = origin.module().concepts().stream()
                    .filter(it -> !it.equals(card.card().concept()))
                    .toList();
            if (!concepts.isEmpty()) {
                lines.add("Taught with it: " + String.join(", ", concepts));
            }
            origin.module()
                    .resources()
                    .forEach(it ->
                            lines.add("To read again: " + it.title() + (it.url() == null ? "" : ", " + it.url())));
        }
        return lines.isEmpty() ? List.of("There is no note and no answer yet.") : lines;
    }
}
