package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.recall.RecallChoices;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.ReviewTime;
import dev.cairn.study.CardEdits;
import dev.cairn.study.Outlook;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window asks today is what its plans keep time for, whichever roadmaps are in the week. */
class ReviewTimeTest {
    @TempDir
    private Path folder;

    private Evening evening;
    private ReviewBook book;

    @BeforeEach
    void begin() {
        evening = new Evening(folder).underWay();
        book = new ReviewBook(evening.desk.library, evening.desk.plan);
        choose(new RecallChoices(true, 90, 30, 15));
    }

    @AfterEach
    void close() {
        evening.desk.close();
    }

    private void choose(RecallChoices choices) {
        evening.desk.library.perform(CardEdits.choose(evening.desk.library.deck(), choices));
    }

    private int asked() {
        return ((ReviewsState.Known) book.state().get()).queue().minutes();
    }

    private static int kept(Outlook outlook) {
        return outlook.plan().reviews().stream()
                .filter(it -> it.date().equals(Evening.WEDNESDAY))
                .mapToInt(ReviewTime::minutes)
                .sum();
    }

    private int kept() {
        return kept(Objects.requireNonNull(evening.desk.plan.active().get()));
    }

    @Test
    void aRoadmapThatRestsIsAskedAndItsTimeKeptAllTheSame() {
        int all = asked();
        assertThat(all).isPositive();
        assertThat(kept()).isEqualTo(all);
        for (RoadmapId resting : new RoadmapId[] {Evening.CAREER, Evening.SIX_MONTH}) {
            evening.pause(resting);
            assertThat(asked()).as("asked while %s rests", resting).isEqualTo(all);
            assertThat(kept()).as("kept while %s rests", resting).isEqualTo(all);
            evening.desk.plan.view(resting);
            assertThat(kept(Objects.requireNonNull(evening.desk.plan.preview().get())))
                    .as("kept in the preview of %s", resting)
                    .isEqualTo(all);
        }
    }

    @Test
    void turnedOffWhileTheyAreReadTheyStayOff() {
        choose(RecallChoices.USUAL);
        book.refresh();
        assertThat(book.state().get()).isInstanceOf(ReviewsState.Off.class);
        assertThat(kept()).isZero();
    }
}
