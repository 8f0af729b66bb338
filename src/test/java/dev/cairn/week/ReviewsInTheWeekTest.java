package dev.cairn.week;

import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static dev.cairn.week.Learner.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.recall.Deck;
import dev.cairn.recall.RecallChoices;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.schedule.hours.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What comes back for review has its place inside the weekly hours, and is off until wanted. */
class ReviewsInTheWeekTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 22);
    private static final LocalDateTime NOW = MONDAY.atTime(8, 0);
    private static final Window EVENING = new Window(19 * 60, 20 * 60);

    private final Learner learner = new Learner(
            new RoadmapId("r"),
            ZoneOffset.UTC,
            roadmap(phase(
                    "P",
                    module("M", Learner.task("A", 60), Learner.task("B", 60)),
                    module("N", Learner.task("C", 120)))),
            EVENING);

    private Week week() {
        return Week.of(new WeekSpan(MONDAY), learner.outlook(NOW), learner.diary(), RoadmapId.ALL);
    }

    @Test
    void untilTheyAreWantedNoTimeIsKept() {
        learner.tick("A", NOW.minusDays(3));
        learner.tick("B", NOW.minusDays(3));
        assertThat(week().days()).allMatch(it -> it.reviews().isEmpty());
        assertThat(lines(week())).contains("c 03-22 19:00 60 OPEN");
    }

    @Test
    void onceTheyAreTheEndOfADayIsKeptAndCountsNoMoreAsTimeForSessions() {
        learner.tick("A", NOW.minusDays(3));
        learner.tick("B", NOW.minusDays(3));
        learner.deck = Deck.EMPTY.withChoices(RecallChoices.USUAL.withWanted(true));

        var monday = week().days().getFirst();
        assertThat(monday.reviews()).hasSize(1);
        var kept = monday.reviews().getFirst();
        assertThat(kept.to()).isEqualTo(EVENING.to());
        assertThat(monday.available()).isEqualTo(EVENING.minutes() - kept.minutes());
        assertThat(monday.over()).isZero();
        assertThat(monday.entries()).allMatch(it -> it.session().window().to() <= kept.from());
        assertThat(learner.outlook(NOW).plan().minutes(MONDAY, MONDAY.plusDays(6), null))
                .as("nothing of the work is lost")
                .isEqualTo(120);
    }
}
