package dev.cairn.ui.progress;

import static dev.cairn.ui.progress.Course.CAREER;
import static dev.cairn.ui.progress.Course.SIX_MONTH;
import static dev.cairn.ui.progress.Course.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.app.Terminal;
import dev.cairn.forecast.Because;
import dev.cairn.forecast.Because.Cause;
import dev.cairn.recall.Card;
import dev.cairn.recall.Grade;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices.Activity;
import dev.cairn.study.CardEdits;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.InBritain;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The window and the command line say the same of one library, and why. */
@ExtendWith(InBritain.class)
class SameOnTheCommandLineTest {
    @TempDir
    private Path folder;

    private Terminal at;
    private Course course;
    private ProgressViewModel model;

    @BeforeEach
    void open() {
        at = new Terminal(folder);
        course = Course.days(at.data(), 40);
        model = course.model();
        model.attach();
        model.show(RoadmapId.ALL);
    }

    @AfterEach
    void close() {
        course.close();
    }

    private Report report() {
        return model.report().orElseThrow();
    }

    private void setActivity(RoadmapId id, Activity activity) {
        var library = course.desk.library;
        library.perform(PlanEdits.activity(library.planning(), library.overviews(), id, activity));
    }

    private JsonNode told(String... command) {
        at.clock.set(LocalDateTime.ofInstant(course.desk.clock.instant(), ZoneOffset.UTC));
        assertThat(at.cairn(command)).isZero();
        return at.json();
    }

    private void assertTheSameOfAll() {
        assertTheSame(told("forecast", "--json"), told("progress", "--json"));
    }

    private void assertTheSame(JsonNode forecast, JsonNode progress) {
        var known = report().known().orElseThrow();
        assertThat(forecast.get("likely").stringValue())
                .isEqualTo(known.likely().toString());
        assertThat(forecast.get("safe").stringValue()).isEqualTo(known.safe().toString());
        assertThat(forecast.get("planned").stringValue()).isEqualTo(String.valueOf(known.planned()));
        assertThat(Terminal.stream(forecast.get("because"))
                        .map(it -> it.get("what").stringValue() + " "
                                + it.get("days").intValue()))
                .containsExactlyElementsOf(report().explained().because().stream()
                        .map(it -> it.what().name().toLowerCase(Locale.ROOT) + " " + it.days())
                        .toList());

        var tiles = report().figures().tiles();
        assertThat(progress.get("minutes").get("done").intValue()).isEqualTo(tiles.doneMinutes());
        assertThat(progress.get("minutes").get("estimated").intValue()).isEqualTo(tiles.totalMinutes());
        assertThat(progress.get("tasks").get("done").intValue())
                .isEqualTo(tiles.tasks().done());
        assertThat(progress.get("streak").get("current").intValue())
                .isEqualTo(tiles.streak().current());
        assertThat(progress.get("streak").get("longest").intValue())
                .isEqualTo(tiles.streak().longest());
    }

    @Test
    void ofOneRoadmap() {
        model.show(CAREER);
        assertTheSame(told("forecast", "career-transition", "--json"), told("progress", "career-transition", "--json"));
    }

    @Test
    void whenAnotherIsBegunItsWorkIsWhyTheDayMoves() {
        setActivity(SIX_MONTH, Activity.ACTIVE);

        assertThat(report().explained().because())
                .filteredOn(it -> it.what() == Cause.WORK)
                .singleElement()
                .satisfies(it -> assertThat(it.days()).isPositive());
        assertTheSameOfAll();
    }

    @Test
    void whenOneRestsItsWorkIsWhyTheDayMovesAndItsHoursStay() {
        course.desk.clock.set(TODAY.minusDays(20).atTime(9, 0));
        setActivity(SIX_MONTH, Activity.ACTIVE);
        course.desk.clock.set(TODAY.atTime(19, 30));
        assertThat(report().explained().because()).extracting(Because::what).doesNotContain(Cause.WORK);
        var worked = report().figures().tiles().streak();

        setActivity(SIX_MONTH, Activity.PAUSED);

        assertThat(report().outlook().roadmaps()).containsOnlyKeys(CAREER);
        assertThat(report().explained().because())
                .filteredOn(it -> it.what() == Cause.WORK)
                .singleElement()
                .satisfies(it -> assertThat(it.days()).isNegative());
        assertThat(worked.current()).isPositive();
        assertTheSameOfAll();
    }

    @Test
    void aCardOfARoadmapThatRestsMakesTheDayOneOfTheStreak() {
        var tomorrow = TODAY.plusDays(1);
        course.desk.clock.set(tomorrow.atTime(19, 30));
        var library = course.desk.library;
        var node = course.desk
                .store
                .load(SIX_MONTH)
                .orElseThrow()
                .allTasks()
                .findFirst()
                .orElseThrow()
                .key();
        var name = new UUID(5, 5);
        var card = Card.own(node, "Why?", "So.");
        library.perform(CardEdits.change(library.deck(), SIX_MONTH, name, card));
        int before = report().figures().tiles().streak().current();

        library.perform(CardEdits.change(library.deck(), SIX_MONTH, name, card.graded(Grade.GOOD, tomorrow, 0.9, 5)));
        assertThat(report().figures().tiles().streak().current()).isEqualTo(before + 1);
        assertTheSameOfAll();
    }

    @Test
    void aRoadmapThatRestsBreaksNoStreakOnEitherSide() {
        var worked = report().figures().tiles().streak();
        setActivity(SIX_MONTH, Activity.ACTIVE);
        setActivity(CAREER, Activity.PAUSED);

        assertThat(report().figures().tiles().streak()).isEqualTo(worked);
        assertThat(worked.longest()).isPositive();
        var progress = told("progress", "--json");
        assertThat(progress.get("streak").get("longest").intValue()).isEqualTo(worked.longest());
        assertThat(progress.get("minutes").get("estimated").intValue())
                .isEqualTo(report().figures().tiles().totalMinutes());
    }
}
