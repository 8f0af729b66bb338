package dev.cairn.paper;

import dev.cairn.drawing.Drawing;
import java.util.List;

/** Weeks on pages. */
public final class WeekPaper {
    private WeekPaper() {}

    /** @param progress told after each week */
    public static PagedDocument of(WeekMatter matter, WeekChoices choices, Style style, Progress progress) {
        return new PagedDocument(
                "Week",
                List.of(new Drawing("Week", style.setup().width(), style.setup().height(), List.of())));
    }
}
