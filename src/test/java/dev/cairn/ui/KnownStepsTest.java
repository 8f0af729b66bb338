package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.DoneStep;
import dev.cairn.study.Edits;
import dev.cairn.study.StorageException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownStepsTest {
    private static final RoadmapId ID = new RoadmapId("sample-3");

    @TempDir
    private Path folder;

    private final HeldBackground held = new HeldBackground();
    private final ArrayList<String> said = new ArrayList<>();

    @Test
    void whatWasMadeUntilTheLogCouldBeReadIsKnownOnce() {
        try (var desk = Desk.in(folder)) {
            var back = new TakingBack(desk.library, desk.store, held, () -> {}, said::add);
            desk.store.load(ID).ifPresent(it -> desk.library.put(ID, it));
            back.begin();
            held.fail(new StorageException("The disk did not answer."));
            assertThat(said).containsExactly("The disk did not answer.");
            assertThat(back.trouble()).isEqualTo("The disk did not answer.");
            assertThat(back.hasOlder()).isTrue();
            var note = desk.library
                    .change(ID, Edits.note(new Key("r2p0m0t0"), "a"))
                    .orElseThrow();
            back.older();
            assertThat(back.isReading()).isTrue();
            held.finishAll();
            assertThat(back.trouble()).isEmpty();
            assertThat(back.hasOlder()).isFalse();
            assertThat(desk.library.done())
                    .extracting(DoneStep::step)
                    .hasSize(2)
                    .first()
                    .isEqualTo(note);
        }
    }

    @Test
    void whoeverWaitsForAStepHearsThatItCouldNotBeTakenBack() {
        try (var desk = Desk.in(folder)) {
            desk.store.load(ID).ifPresent(it -> desk.library.put(ID, it));
            desk.library.change(ID, Edits.note(new Key("r2p0m0t0"), "a"));
        }
        try (var desk = Desk.in(folder)) {
            var back = new TakingBack(desk.library, desk.store, held, () -> {}, said::add);
            back.begin();
            held.finishAll();
            var heard = new ArrayList<Boolean>();
            back.undoOrNot(step -> heard.add(step.isPresent()));
            held.fail(new StorageException("The disk did not answer."));
            back.undoOrNot(step -> heard.add(step.isPresent()));
            held.finishAll();
            assertThat(heard).containsExactly(false, true);
            assertThat(said).containsExactly("The disk did not answer.");
        }
    }
}
