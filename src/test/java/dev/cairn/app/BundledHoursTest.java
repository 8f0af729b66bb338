package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Task;
import dev.cairn.study.Reading;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the five bundled roadmaps come to where they state weeks, and how many hours they mean a week to have. */
class BundledHoursTest {
    @ParameterizedTest
    @CsvSource({
        "career-transition, 20, 20",
        "condensed, 10, 15",
        "distinguished-52-week, 25, 25",
        "next-steps, 15, 20",
        "six-month, 9, 11",
    })
    void theWeekEachOfThemMeans(String name, int min, int max) {
        assertThat(read(name).about().assumedWeek())
                .hasValueSatisfying(week -> assertThat(week.minutes()).isEqualTo(MinuteRange.ofHours(min, max)));
    }

    @Test
    void aYearOfWeeksIsAYearOfHours() {
        var roadmap = read("distinguished-52-week");
        assertThat(phases(roadmap)).containsExactly(25 * 60, 325 * 60, 325 * 60, 325 * 60, 325 * 60);
        assertThat(origins(roadmap)).containsExactly(Effort.Origin.ASSUMED);
        assertThat(module(roadmap, "Neural Networks from Scratch")).isEqualTo(MinuteRange.ofHours(75, 75));
    }

    @Test
    void phasesOfSomeWeeksComeToTheirHours() {
        var roadmap = read("condensed");
        var estimates = Estimates.of(roadmap);
        var phases = roadmap.studyPhases()
                .map(phase -> estimates.sum(phase.modules().stream()
                        .flatMap(module -> module.tasks().stream())
                        .toList()))
                .toList();
        assertThat(phases.subList(0, 3))
                .containsExactly(MinuteRange.ofHours(10, 30), MinuteRange.ofHours(30, 75), MinuteRange.ofHours(40, 90));
        assertThat(origins(roadmap)).containsExactlyInAnyOrder(Effort.Origin.ASSUMED, Effort.Origin.GUESSED);
    }

    @Test
    void statedHoursStayAsTheyAre() {
        assertThat(origins(read("six-month"))).containsExactly(Effort.Origin.SHARED);
        var career = read("career-transition");
        assertThat(module(career, "Logistic Regression")).isEqualTo(MinuteRange.ofHours(8, 10));
    }

    @Test
    void aProjectWithoutHoursGetsWhatItsWeekHasLeft() {
        var career = read("career-transition");
        // Week 8 has 20 hours; the three modules of weeks 7 and 8 take 22 to 28 over both.
        assertThat(module(career, "Titanic Survival Prediction")).isEqualTo(MinuteRange.ofHours(9, 9));
    }

    private static Roadmap read(String name) {
        return ((Reading.Read) Adapters.workshop().reader().read(Bundled.source(name))).roadmap();
    }

    private static List<Integer> phases(Roadmap roadmap) {
        var estimates = Estimates.of(roadmap);
        return roadmap.studyPhases()
                .map(phase -> phase.allTasks()
                        .mapToInt(task -> estimates.of(task).minutes().middle())
                        .sum())
                .toList();
    }

    private static MinuteRange module(Roadmap roadmap, String title) {
        return roadmap.studyPhases()
                .flatMap(phase -> phase.modules().stream())
                .filter(module -> module.title().equals(title))
                .map(Module::tasks)
                .map(Estimates.of(roadmap)::sum)
                .findFirst()
                .orElseThrow();
    }

    private static Set<Effort.Origin> origins(Roadmap roadmap) {
        var estimates = Estimates.of(roadmap);
        return roadmap.studyPhases()
                .flatMap(Phase::allTasks)
                .filter(task -> task.subtasks().isEmpty())
                .map((Task task) -> estimates.of(task).origin())
                .collect(Collectors.toSet());
    }
}
