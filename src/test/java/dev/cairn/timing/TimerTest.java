package dev.cairn.timing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.TimeEntry;
import dev.cairn.progress.TimeLog;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimerTest {
    private static final RoadmapId ROADMAP = new RoadmapId("six-month");
    private static final Key TASK = new Key("t");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);
    private static final Instant START = Instant.parse("2027-03-10T19:00:00Z");

    private static Timer started(Rhythm rhythm) {
        return Timer.start(ROADMAP, TASK, rhythm, DAY, START);
    }

    private static Instant minute(long after) {
        return START.plus(Duration.ofMinutes(after));
    }

    private static Duration minutes(long count) {
        return Duration.ofMinutes(count);
    }

    @Test
    void pausesAreNoWork() {
        var timer = started(Rhythm.PLAIN).pause(minute(20)).resume(minute(50));

        assertThat(timer.worked(minute(55))).isEqualTo(minutes(25));
        assertThat(timer.stop(minute(55))).contains(new TimeEntry(TASK, DAY, 25 * 60, START));
    }

    @Test
    void whoWasNotSeenForLongWasAway() {
        var timer = started(Rhythm.PLAIN).seen(minute(4));

        assertThat(timer.away(minute(14))).isEmpty();
        assertThat(timer.away(minute(15))).contains(new Timer.Away(minute(4), minute(15)));
        assertThat(timer.pause(minute(5)).away(minute(90))).isEmpty();
    }

    @Test
    void timeAwayCanBeLeftOut() {
        var timer = started(Rhythm.PLAIN).seen(minute(4));
        var away = timer.away(minute(64)).orElseThrow();

        var without = timer.without(away);

        assertThat(without.worked(minute(70))).isEqualTo(minutes(10));
        assertThat(without.away(minute(70))).isEmpty();
    }

    @Test
    void anotherRhythmTakesNothingAwayThatWasWorked() {
        var timer = started(Rhythm.PLAIN).seen(minute(90)).with(Rhythm.POMODORO, minute(90));

        assertThat(timer.paced(minute(91)).worked(minute(91))).isEqualTo(minutes(91));
        assertThat(timer.stretchEnds()).contains(minute(100));
        assertThat(timer.pause(minute(95)).with(Rhythm.PLAIN, minute(300)).worked(minute(300)))
                .isEqualTo(minutes(95));
    }

    @Test
    void timeAwayThatCountsCountsBeyondTheEndOfAStretch() {
        var timer = started(Rhythm.POMODORO).seen(minute(20)).seen(minute(60)).paced(minute(60));

        assertThat(timer.running()).isFalse();
        assertThat(timer.worked(minute(90))).isEqualTo(minutes(60));
    }

    @Test
    void aClockSetBackLosesNothingThatWasSeen() {
        var timer = started(Rhythm.PLAIN).seen(minute(30));

        assertThat(timer.worked(minute(-30))).isEqualTo(minutes(30));

        var after = timer.seen(minute(-30));
        assertThat(after.worked(minute(-20))).isEqualTo(minutes(40));
    }

    @Test
    void aClockSetForwardIsTimeAway() {
        var timer = started(Rhythm.PLAIN).seen(minute(30));

        assertThat(timer.away(minute(30 + 24 * 60)).orElseThrow().length()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void neverMoreThanADay() {
        assertThat(started(Rhythm.PLAIN).stop(minute(3 * 24 * 60)).orElseThrow().seconds())
                .isEqualTo(24 * 60 * 60);
    }

    @Test
    void withoutARhythmNoStretchEnds() {
        var timer = started(Rhythm.PLAIN);

        assertThat(timer.stretchEnds()).isEmpty();
        assertThat(timer.paced(minute(500))).isSameAs(timer);
        assertThat(Turn.of(timer, minute(30))).isEqualTo(new Turn.Open());
    }

    @Test
    void aStretchEndsByItselfAndABreakFollows() {
        var timer = started(Rhythm.POMODORO).seen(minute(20));
        assertThat(Turn.of(timer, minute(20))).isEqualTo(new Turn.Work(1, minutes(5)));
        assertThat(timer.paced(minute(24))).isSameAs(timer);

        var resting = timer.paced(minute(27));

        assertThat(resting.running()).isFalse();
        assertThat(resting.worked(minute(99))).isEqualTo(minutes(25));
        assertThat(Turn.of(resting, minute(27))).isEqualTo(new Turn.Rest(false, minute(30), minutes(3)));
        assertThat(((Turn.Rest) Turn.of(resting, minute(31))).over()).isTrue();
    }

    @Test
    void aLongBreakFollowsTheLastStretchOfARound() {
        var timer = started(new Rhythm(25, 5, 15, 2));
        timer = timer.paced(minute(25));
        assertThat(timer.running()).as("nobody was seen for longer than that").isTrue();

        timer = timer.seen(minute(25)).paced(minute(25)).resume(minute(30));
        assertThat(Turn.of(timer, minute(30))).isEqualTo(new Turn.Work(2, minutes(25)));
        assertThat(timer.stretchEnds()).contains(minute(55));

        timer = timer.seen(minute(54)).paced(minute(55));
        assertThat(Turn.of(timer, minute(55))).isEqualTo(new Turn.Rest(true, minute(70), minutes(15)));

        timer = timer.resume(minute(80));
        assertThat(Turn.of(timer, minute(81))).isEqualTo(new Turn.Work(1, minutes(24)));
    }

    @Test
    void aStretchThatWasPausedEndsLater() {
        var timer = started(Rhythm.POMODORO).pause(minute(10)).resume(minute(40));

        assertThat(timer.stretchEnds()).contains(minute(55));
        assertThat(Turn.of(timer.pause(minute(45)), minute(50))).isEqualTo(new Turn.Work(1, minutes(10)));
    }

    @Test
    void aBreakIsNeverLongerThanItIsMeantToBe() {
        var resting = started(Rhythm.POMODORO).seen(minute(24)).paced(minute(25));

        assertThat(((Turn.Rest) Turn.of(resting, minute(-60))).left()).isEqualTo(minutes(5));
    }

    @Test
    void itKnowsItsOwnTimeInTheLog() {
        var timer = started(Rhythm.PLAIN);
        var entry = timer.stop(minute(9)).orElseThrow();
        var log = TimeLog.EMPTY.with(ROADMAP, entries -> entries.put(UUID.randomUUID(), entry.withSeconds(5)));

        assertThat(timer.isLogged(TimeLog.EMPTY)).isFalse();
        assertThat(timer.isLogged(log)).isTrue();
        assertThat(Timer.start(ROADMAP, TASK, Rhythm.PLAIN, DAY, minute(1)).isLogged(log))
                .isFalse();
    }
}
