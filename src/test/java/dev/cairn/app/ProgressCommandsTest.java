package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.study.Edits;
import dev.cairn.study.PlanEdits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The timer, the time log, figures and the forecast on the command line, on a library of its own. A Monday morning. */
class ProgressCommandsTest {
    @TempDir
    private Path folder;

    private Terminal at;

    @BeforeEach
    void begin() throws IOException {
        at = new Terminal(folder);
        at.aSmallPlanAlone();
    }

    private static int days(JsonNode forecast) {
        return Terminal.stream(forecast.get("because"))
                .mapToInt(it -> it.get("days").intValue())
                .sum();
    }

    @Test
    void theTimerRunsOverSeveralCommandsAndItsTimeIsLoggedOnce() {
        assertThat(at.cairn("start", "read", "the", "book")).isZero();
        assertThat(at.printed()).startsWith("Started: Read the book");
        at.clock.pass(Duration.ofMinutes(25));
        assertThat(at.cairn("stop", "--pause")).isZero();
        assertThat(at.printed()).contains("25 min so far");
        at.clock.pass(Duration.ofMinutes(60));
        assertThat(at.cairn("start")).isZero();
        assertThat(at.printed()).startsWith("Going on: Read the book").contains("25 min");
        at.clock.pass(Duration.ofMinutes(5));
        assertThat(at.cairn("start", "paper")).isOne();
        assertThat(at.complaint()).contains("is on already").contains("cairn stop");
        assertThat(at.cairn("stop")).isZero();
        assertThat(at.printed()).startsWith("Logged 30 min: Read the book");
        assertThat(at.cairn("stop")).isOne();
        assertThat(at.complaint()).isEqualTo("cairn: No timer is on. Start one: cairn start TASK.\n");

        at.cairn("log", "read", "the", "book", "15");
        assertThat(at.printed()).contains("(45 min in all)");
    }

    @Test
    void withoutATaskItStartsWhatIsNextAndWhatIsThrownAwayIsNotLogged() {
        assertThat(at.cairn("start")).isZero();
        assertThat(at.printed()).startsWith("Started: Read the book");
        at.clock.pass(Duration.ofMinutes(5));
        assertThat(at.cairn("stop", "--discard")).isZero();
        assertThat(at.printed()).contains("nothing logged");
        at.cairn("log", "read", "the", "book", "15");
        assertThat(at.printed()).contains("(15 min in all)");
    }

    @Test
    void aTimerThatRanForThreeDaysLogsOneAndSaysSo() {
        at.cairn("start", "read", "the", "book");
        at.clock.pass(Duration.ofDays(3));
        assertThat(at.cairn("stop")).isZero();
        assertThat(at.printed())
                .contains("Logged 24 h")
                .contains("only 24 h were logged")
                .contains("Nobody was seen");
    }

    /** As a window leaves it that saw the learner for so many minutes, and then nobody. */
    private void seenFor(int minutes) {
        at.clock.pass(Duration.ofMinutes(minutes));
        try (var studio = Studio.open(at.data(), Adapters.workshop(), at.clock)) {
            var timer = studio.timers().timer().orElseThrow();
            studio.timers().keep(timer.seen(Moment.now(at.clock).instant()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--pause"})
    void whoWasSeenToLeaveSaysWhatBecomesOfTheTimeSince(String pause) {
        var stop = pause.isEmpty() ? List.of("stop") : List.of("stop", pause);
        at.cairn("start", "read", "the", "book");
        seenFor(20);
        at.clock.pass(Duration.ofMinutes(40));

        assertThat(at.cairn(stop.toArray(String[]::new))).isOne();
        assertThat(at.complaint())
                .contains("for the last 40 min")
                .contains("--count")
                .contains("--leave-out");
        assertThat(at.cairn("stop", "--count", "--leave-out")).isEqualTo(2);

        assertThat(at.cairn(with(stop, "--leave-out"))).isZero();
        assertThat(at.printed()).contains("20 min").doesNotContain("Nobody");
        assertThat(at.cairn("stop", "--discard")).isEqualTo(pause.isEmpty() ? 1 : 0);

        at.cairn("start", "read", "the", "book");
        seenFor(20);
        at.clock.pass(Duration.ofMinutes(40));
        assertThat(at.cairn(with(stop, "--count"))).isZero();
        assertThat(at.printed()).contains("1 h").doesNotContain("Nobody");
    }

    private static String[] with(List<String> words, String option) {
        return Stream.concat(words.stream(), Stream.of(option)).toArray(String[]::new);
    }

    @Test
    void withoutAWindowNobodyCanBeSeenSoTheTimeCountsUnlessItIsLeftOut() {
        at.cairn("start", "read", "the", "book");
        at.clock.pass(Duration.ofMinutes(40));
        assertThat(at.cairn("stop", "--pause")).isZero();
        assertThat(at.printed())
                .contains("40 min so far")
                .contains("Nobody was seen")
                .contains("--leave-out");
        at.cairn("start");
        at.clock.pass(Duration.ofMinutes(30));
        assertThat(at.cairn("stop", "--leave-out")).isZero();
        assertThat(at.printed()).contains("Logged 40 min").doesNotContain("Nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "1441", "ten", "1.5", "99999999999"})
    void whatIsNoNumberOfMinutesIsRefused(String minutes) {
        assertThat(at.cairn("log", "read", "the", "book", minutes)).isEqualTo(2);
        assertThat(at.complaint()).contains(minutes);
        at.cairn("log", "read", "the", "book", "1");
        assertThat(at.printed()).contains("(1 min in all)");
    }

    @Test
    void timeIsLoggedOnDaysThatWereAndNoDayHasMoreThanTwentyFourHours() {
        assertThat(at.cairn("log", "read", "the", "book", "30", "--date", "2026-12-05"))
                .isZero();
        assertThat(at.printed()).contains("Saturday 5 December 2026");
        assertThat(at.cairn("log", "read", "the", "book", "30", "--date", "2026-12-08"))
                .isOne();
        assertThat(at.complaint()).contains("2026-12-08 is still to come");
        assertThat(at.cairn("log", "read", "the", "book", "1440", "--date", "2026-12-05"))
                .isOne();
        assertThat(at.complaint()).contains("more than 24 h").contains("30 min");
        assertThat(at.cairn("log", "no such thing", "30")).isOne();
        assertThat(at.complaint()).contains("No task fits");
        assertThat(at.cairn("log", "read", "30")).isOne();
        assertThat(at.complaint()).contains("tasks fit \"read\"").contains("--roadmap");
    }

    @Test
    void progressIsToldInWordsAndForPrograms() {
        at.cairn("tick", "my-plan", "read the book");
        assertThat(at.cairn("progress")).isZero();
        assertThat(at.printed()).contains("of the hours").contains("Streak").contains("2 of 4 tasks");
        assertThat(at.cairn("progress", "my-plan", "--json")).isZero();
        var json = at.json();
        assertThat(json.get("tasks").get("done").intValue()).isEqualTo(2);
        assertThat(json.get("tasks").get("total").intValue()).isEqualTo(4);
        assertThat(json.get("minutes").get("estimated").intValue()).isEqualTo(480);
        assertThat(json.get("minutes").get("done").intValue()
                        + json.get("minutes").get("open").intValue())
                .isEqualTo(480);
        assertThat(json.get("streak").get("current").intValue()).isEqualTo(1);
        assertThat(json.get("phases").get(0).get("title").stringValue()).contains("Übung");
    }

    @Test
    void aForecastComesWithTwoWeeksOfHistoryAndItsPartsAddUp() {
        assertThat(at.cairn("forecast")).isZero();
        assertThat(at.printed()).contains("Planned").contains("two whole weeks");
        assertThat(at.cairn("forecast", "--json")).isZero();
        assertThat(at.json().get("likely").isNull()).isTrue();
        assertThat(at.json().get("planned").stringValue()).startsWith("2026-12");

        at.cairn("plan", "career-transition");
        at.decide((library, planning) -> library.perform(PlanEdits.choose(
                planning, new RoadmapId("my-plan"), it -> it.withActivity(PlanChoices.Activity.PAUSED))));
        at.decide((library, planning) -> library.perform(PlanEdits.choose(
                planning, new RoadmapId("career-transition"), it -> it.withActivity(PlanChoices.Activity.ACTIVE))));
        JsonNode before = null;
        for (int week = 0; week < 5; week++) {
            at.clock.pass(Duration.ofHours(1));
            for (int day = 0; day < 7; day++) {
                tickNext(day < 5 ? 2 + week % 2 : 0);
                at.clock.pass(Duration.ofDays(1));
            }
            at.clock.pass(Duration.ofHours(-1));
            at.cairn("forecast", "career-transition", "--json");
            var now = at.json();
            if (before != null && !before.get("safe").isNull()) {
                var moved = ChronoUnit.DAYS.between(
                        LocalDate.parse(before.get("safe").stringValue()),
                        LocalDate.parse(now.get("safe").stringValue()));
                assertThat((long) days(now)).as("since last week").isEqualTo(moved);
            }
            before = now;
        }
        assertThat(before).isNotNull();
        assertThat(before.get("likely").stringValue())
                .isLessThanOrEqualTo(before.get("safe").stringValue());
        assertThat(at.cairn("forecast", "career-transition")).isZero();
        assertThat(at.printed()).contains("Likely").contains("Safe").contains("85 of 100");
    }

    private void tickNext(int count) {
        at.cairn("today", "--json");
        at.decide((library, planning) -> {
            var id = new RoadmapId("career-transition");
            try (var store =
                    Studio.open(at.data(), Adapters.workshop(), at.clock).store()) {
                library.put(id, store.load(id).orElseThrow());
            }
            var keys = library.standing(id)
                    .orElseThrow()
                    .studyPhases()
                    .flatMap(phase -> phase.modules().stream())
                    .flatMap(module -> module.tasks().stream())
                    .flatMap(task -> task.leaves())
                    .filter(task -> task.status() == Status.OPEN)
                    .limit(count)
                    .map(task -> task.key())
                    .toList();
            var today = Moment.now(at.clock).studyDay();
            library.change(id, Edits.stand(keys, Standing.done(today)));
        });
    }
}
