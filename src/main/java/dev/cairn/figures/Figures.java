package dev.cairn.figures;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.TaskKind;
import java.util.List;

/**
 * All figures of one or several roadmaps, for one range.
 *
 * @param range which those parts keep to that are about a stretch of time: hours by phase and by kind, trend, accuracy
 * @param year 53 whole weeks, beginning with the one in which the roadmaps were begun, or so late that today is in them
 * @param phases minutes worked, by phase, or by roadmap where there are several, in the order of the document
 * @param kinds minutes worked, by kind, most first
 * @param gone minutes worked on tasks that are gone, which are in neither
 * @param accuracies in the order of the document
 * @param ahead week by week to the end of the plan
 * @param milestones those done by their days, then those planned by theirs, then the rest in the order of the document
 */
public record Figures(
        Range range,
        Tiles tiles,
        BurnUp burnUp,
        List<DayFigures> year,
        List<Share<Heading>> phases,
        List<Share<TaskKind>> kinds,
        int gone,
        List<Accuracy> accuracies,
        Trend trend,
        List<WeekAhead> ahead,
        List<Milestone> milestones) {
    public Figures {
        year = List.copyOf(year);
        phases = List.copyOf(phases);
        kinds = List.copyOf(kinds);
        accuracies = List.copyOf(accuracies);
        ahead = List.copyOf(ahead);
        milestones = List.copyOf(milestones);
    }

    /**
     * Makes them. Takes one walk through the roadmaps, or two where some of them rest; safe on any thread.
     *
     * <p>What is done of how much, and what lies ahead, is about the roadmaps that the plan holds. What was worked when is also about those
     * that rest: hours are hours, and to rest a roadmap breaks no streak.
     */
    public static Figures of(Matter matter, Range range) {
        var worked = new FigureMaking(matter).figures(range);
        return matter.allPlanned()
                ? worked
                : new FigureMaking(matter.planned()).figures(range).with(worked);
    }

    /** These with the work of others. */
    private Figures with(Figures worked) {
        return new Figures(
                range,
                tiles.with(worked.tiles),
                burnUp,
                worked.year,
                worked.phases,
                worked.kinds,
                worked.gone,
                worked.accuracies,
                worked.trend,
                ahead,
                milestones);
    }
}
