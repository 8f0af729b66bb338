package dev.cairn.paper;

import java.util.EnumSet;
import java.util.Set;

/** What of a week is printed, and how. */
public record WeekChoices(WeekForm form, Set<Part> parts) {
    /** The grid, with lines for notes. */
    public static final WeekChoices USUAL =
            new WeekChoices(WeekForm.GRID, EnumSet.of(Part.DETAILS, Part.NOTES, Part.HABITS, Part.REVIEWS, Part.DONE));

    public WeekChoices {
        parts = Set.copyOf(parts);
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }
}
