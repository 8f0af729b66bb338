package dev.cairn.roadmap;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One plan, from one Markdown document: as the file says it, or as it stands with the learner's changes.
 *
 * @param title its name, never blank
 * @param icon the emoji the document decorates its title with; empty where there is none
 * @param repairedFrom the encoding its text had been read as by mistake before it was saved ({@code "windows-1252"}, {@code
 *     "x-MacRoman"}); null where the text was sound
 * @param about what the document says of the whole
 * @param phases study phases and checklists, in the document's order
 * @param resources those outside any phase
 * @param guide prose worth reading
 * @param problems what the learner should know about the file
 */
public record Roadmap(
        String title,
        String icon,
        @Nullable String repairedFrom,
        About about,
        List<Phase> phases,
        List<Resource> resources,
        List<GuidePage> guide,
        List<Problem> problems) {
    public Roadmap {
        phases = List.copyOf(phases);
        resources = List.copyOf(resources);
        guide = List.copyOf(guide);
        problems = List.copyOf(problems);
    }

    public Roadmap withTitle(String newTitle) {
        return new Roadmap(newTitle, icon, repairedFrom, about, phases, resources, guide, problems);
    }

    public Roadmap withPhases(List<Phase> newPhases) {
        return new Roadmap(title, icon, repairedFrom, about, newPhases, resources, guide, problems);
    }

    /** The very same roadmap where the phases are the very same list. */
    @SuppressWarnings(
            "ReferenceEquality") // sameness is the question: comparing every task would cost what it is to save
    Roadmap withPhasesIfNew(List<Phase> newPhases) {
        return newPhases == phases ? this : withPhases(newPhases);
    }

    /** Every tickable item, sub-tasks and checklists included, in reading order. */
    public Stream<Task> allTasks() {
        return phases.stream().flatMap(Phase::allTasks);
    }

    /** The phases of the dated plan, without the checklists beside it. */
    public Stream<Phase> studyPhases() {
        return phases.stream().filter(phase -> phase.kind() == Phase.Kind.STUDY);
    }
}
