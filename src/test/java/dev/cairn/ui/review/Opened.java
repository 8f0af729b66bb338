package dev.cairn.ui.review;

import dev.cairn.progress.Moment;
import dev.cairn.recall.Card;
import dev.cairn.recall.Grade;
import dev.cairn.recall.Placed;
import dev.cairn.recall.RecallChoices;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.CardEdits;
import dev.cairn.study.Edits;
import dev.cairn.ui.Background;
import dev.cairn.ui.Evening;
import dev.cairn.ui.FileChoice;
import dev.cairn.ui.FilesIn;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.ReviewBook;
import dev.cairn.ui.ReviewsState;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import dev.cairn.ui.guide.MarkdownPane;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.stage.Stage;

/** A learner under way whose window can show reviews. */
final class Opened {
    static final RoadmapId CAREER = Evening.CAREER;

    final Evening evening;
    ReviewBook book;
    Reviews reviews;
    final ShellView shell;

    Opened(Stage stage, Path folder, FileChoice files, Theme theme, int width, int height) {
        evening = new Evening(folder);
        var desk = evening.desk;
        book = new ReviewBook(desk.library, desk.plan);
        shell = desk.shell(List.of(new PlainView("today")));
        reviews = reviews(files);
        shell.onReviews(() -> reviews.open());
        Pictures.put(stage, shell, theme, width, height);
        shell.start();
    }

    private Reviews reviews(FileChoice files) {
        var desk = evening.desk;
        return new Reviews(
                shell,
                new Reviews.Parts(
                        desk.library,
                        book,
                        desk.background,
                        desk.clock,
                        evening.places,
                        files,
                        uri -> {},
                        text -> new MarkdownPane(uri -> {}).showing(text)));
    }

    /** With cards that are being read, and go on being so. */
    Opened reading() {
        var desk = evening.desk;
        book = new ReviewBook(
                desk.library, new LivePlan(desk.library, desk.store, new Standstill(), desk.background, desk.clock));
        reviews = reviews(FilesIn.nowhere());
        return this;
    }

    /** Nothing that is asked for comes. */
    private static final class Standstill implements Background {
        @Override
        public <T> void store(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {}

        @Override
        public <T> void files(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {}
    }

    /** With a disk that cannot be read any more. */
    Opened broken() {
        var library = evening.desk.library;
        var all = library.overviews();
        library.refresh(List.of());
        library.refresh(all);
        evening.desk.close();
        evening.desk.plan.refresh();
        return this;
    }

    /** Wednesday evening with some modules finished. */
    Opened learned() {
        evening.underWay().at(Evening.WEDNESDAY.atTime(19, 24));
        return this;
    }

    Opened wanted() {
        return choose(RecallChoices.USUAL.withWanted(true));
    }

    Opened choose(RecallChoices choices) {
        evening.desk.library.perform(CardEdits.choose(evening.desk.library.deck(), choices));
        return this;
    }

    ReviewsState.Known known() {
        return (ReviewsState.Known) book.state().get();
    }

    /** The card as the library keeps it. */
    Card kept(Placed it) {
        return evening.desk.library.deck().card(it.roadmap(), it.name()).orElseThrow();
    }

    /** Notes on the first card that grew of a task, and words for the first concept. */
    Opened noted() {
        var library = evening.desk.library;
        for (Placed it : known().queue().cards()) {
            if (it.card().concept() == null) {
                library.change(
                        it.roadmap(),
                        Edits.note(
                                it.card().node(),
                                "Worked it through with **pen and paper**:\n\n"
                                        + "- the chain rule is only bookkeeping\n"
                                        + "- `loss.backward()` does the rest\n\n"
                                        + "Worth going over again."));
            }
        }
        return this;
    }

    /** So many cards of the learner's own, graded well some weeks ago. */
    Opened dueOnes(int count) {
        var node = known().cards().getFirst().card().node();
        var day = Moment.now(evening.desk.clock).studyDay().minusDays(40);
        evening.desk.library.perform(IntStream.range(0, count)
                .boxed()
                .flatMap(i -> CardEdits.change(
                        evening.desk.library.deck(),
                        CAREER,
                        new UUID(3, i),
                        Card.own(node, "What does step " + i + " of backpropagation do?", "It *passes the error on*.")
                                .graded(Grade.GOOD, day.plusDays(i % 20), 0.9, 12))
                        .stream())
                .toList());
        return this;
    }
}
