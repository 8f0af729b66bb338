package dev.cairn.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.recall.Grade;
import dev.cairn.recall.Placed;
import dev.cairn.recall.RecallChoices;
import dev.cairn.recall.Recollection;
import dev.cairn.study.CardEdits;
import dev.cairn.ui.Evening;
import dev.cairn.ui.HeldBackground;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.ReviewBook;
import dev.cairn.ui.ReviewsState;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards graded faster than plans are made. */
class QuickGradesTest {
    @TempDir
    private Path folder;

    private final HeldBackground held = new HeldBackground();
    private Evening evening;
    private ReviewViewModel model;
    private List<Placed> queue;

    @BeforeEach
    void begin() {
        evening = new Evening(folder).underWay().at(Evening.WEDNESDAY.atTime(19, 24));
        var desk = evening.desk;
        desk.library.perform(CardEdits.choose(desk.library.deck(), new RecallChoices(true, 90, 4, 15)));
        var plan = new LivePlan(desk.library, desk.store, held, desk.background, desk.clock);
        var book = new ReviewBook(desk.library, plan);
        model = new ReviewViewModel(desk.library, book, desk.clock);
        model.open();
        held.finishAll();
        queue = ((ReviewsState.Known) book.state().get()).queue().cards();
        assertThat(queue).hasSize(4);
    }

    @AfterEach
    void close() {
        evening.desk.close();
    }

    private Shown.Asking asking() {
        return model.asking().orElseThrow();
    }

    private void grade(Grade grade) {
        model.reveal();
        model.grade(grade);
    }

    private Recollection kept(Placed card) {
        return Objects.requireNonNull(evening.desk
                .library
                .deck()
                .card(card.roadmap(), card.name())
                .orElseThrow()
                .recollection());
    }

    @Test
    void aPlanThatWasBegunBeforeTheLastGradeBringsNoOldCardBack() {
        grade(Grade.GOOD);
        grade(Grade.EASY);
        model.reveal();
        held.finish();
        assertThat(asking().card().name()).isEqualTo(queue.get(2).name());
        assertThat(asking().open()).as("the answer that shows goes on showing").isTrue();
        assertThat(asking().number()).isEqualTo(3);

        held.finishAll();
        assertThat(asking().card().name()).isEqualTo(queue.get(2).name());
        assertThat(asking().open()).isTrue();
        model.grade(Grade.GOOD);
        assertThat(kept(queue.get(1)).grade()).isEqualTo(Grade.EASY);
        assertThat(kept(queue.get(1)).reviews()).isOne();
        assertThat(kept(queue.get(2)).reviews()).isOne();
    }

    @Test
    void afterAPlanThatCouldNotBeMadeNoOldCardComesBackEither() {
        grade(Grade.GOOD);
        held.fail(new IllegalStateException("The disk is gone."));
        assertThat(model.shown().get()).isInstanceOf(Shown.Failed.class);
        model.retry();
        held.finishAll();
        assertThat(asking().card().name()).isEqualTo(queue.get(1).name());
        assertThat(asking().number()).isEqualTo(2);
    }

    @Test
    void aCardThatWasGradedElsewhereSinceItIsAskedKeepsThatGrade() {
        var library = evening.desk.library;
        var first = queue.getFirst();
        model.reveal();
        var graded = first.card().graded(Grade.EASY, Evening.WEDNESDAY, 0.9, 9);
        // As it comes from outside: without a step of this window.
        var deck = library.deck().with(first.roadmap(), cards -> cards.put(first.name(), graded));
        library.put(library.notebook().with(deck));
        model.grade(Grade.AGAIN);
        assertThat(kept(first).grade()).isEqualTo(Grade.EASY);
        assertThat(kept(first).reviews()).isOne();
        assertThat(asking().card().name()).isEqualTo(queue.get(1).name());
    }
}
