package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.StorageException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SaveQueueTest {
    private final DirectBackground background = new DirectBackground();
    private final List<Step> kept = new ArrayList<>();
    private boolean broken;
    private final SaveQueue queue = new SaveQueue(this::keep, background, background, Samples.CLOCK);

    private void keep(Step step) {
        if (broken) {
            throw new StorageException("The disk is full.");
        }
        kept.add(step);
    }

    private static Step step(String note) {
        var what = new Happening.Noted(new Key("k"), "", note);
        return new Step(
                UUID.randomUUID(),
                null,
                List.of(new Event(UUID.randomUUID(), Moment.now(Samples.CLOCK), new RoadmapId("r"), what)));
    }

    @Test
    void saysWhenTheLastStepWasWritten() {
        assertThat(queue.state().get()).isEqualTo(new SaveState.Saved(null));

        queue.append(step("a"));

        assertThat(queue.state().get()).isEqualTo(new SaveState.Saved(Samples.CLOCK.instant()));
    }

    @Test
    void aFailureLosesNothingAndKeepsTheOrder() {
        var steps = List.of(step("a"), step("b"), step("c"));
        broken = true;
        steps.forEach(queue::append);

        assertThat(queue.unsaved()).isEqualTo(3);
        assertThat(queue.state().get()).isEqualTo(new SaveState.Failed(3, "The disk is full.", Duration.ofSeconds(1)));

        broken = false;
        background.passTime();

        assertThat(kept).isEqualTo(steps);
        assertThat(queue.state().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void waitsLongerEachTimeUpToHalfAMinuteAndStartsOverAfterwards() {
        broken = true;
        queue.append(step("a"));
        var delays = new ArrayList<Long>();
        for (int i = 0; i < 7; i++) {
            delays.add(background.lastDelay().toSeconds());
            background.passTime();
        }
        assertThat(delays).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);

        broken = false;
        background.passTime();
        broken = true;
        queue.append(step("b"));

        assertThat(background.lastDelay()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void anAttemptAskedForTakesThePlaceOfTheOneThatWaits() {
        broken = true;
        queue.append(step("a"));
        broken = false;
        queue.retry();
        queue.append(step("b"));

        background.passTime();

        assertThat(kept).hasSize(2);
    }

    @Test
    void whoeverWaitsForAllToBeSavedIsTold() {
        var told = new ArrayList<String>();
        queue.whenSaved(() -> told.add("at once"));
        broken = true;
        queue.append(step("a"));
        queue.whenSaved(() -> told.add("later"));
        assertThat(told).containsExactly("at once");

        broken = false;
        background.passTime();

        assertThat(told).containsExactly("at once", "later");
    }
}
