package dev.cairn.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import dev.cairn.recall.Grade;
import dev.cairn.recall.Placed;
import dev.cairn.recall.RecallChoices;
import dev.cairn.roadmap.Standing;
import dev.cairn.study.Edits;
import dev.cairn.ui.Evening;
import dev.cairn.ui.FilesIn;
import dev.cairn.ui.Page;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Reviews in the window, on a real store, by keys. */
@ExtendWith({ApplicationExtension.class, QuietLog.class})
class ReviewSessionTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private Opened opened;

    @Start
    void open(Stage window) {
        stage = window;
        opened = at(folder);
        opened.learned();
    }

    private Opened at(Path place) {
        return new Opened(stage, place, FilesIn.folder(folder, "cards"), Theme.LIGHT, 1280, 800);
    }

    @AfterEach
    void close() {
        opened.evening.desk.close();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    private static boolean shows(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    private List<Placed> queue() {
        return opened.known().queue().cards();
    }

    private void begin(FxRobot robot, RecallChoices choices) {
        robot.interact(() -> opened.choose(choices));
        robot.push(KeyCode.CONTROL, KeyCode.R);
    }

    private void begin(FxRobot robot, int fresh) {
        begin(robot, new RecallChoices(true, 90, fresh, 15));
    }

    @Test
    void nothingIsAskedUntilItIsWanted(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.R);
        assertThat(opened.evening.desk.library.deck().choices().wanted()).isFalse();
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(opened.evening.desk.library.deck().choices().wanted()).isTrue();
        assertThat(shows(robot, "#review-prompt")).isTrue();
        // The keys go on from there.
        robot.push(KeyCode.SPACE);
        assertThat(shows(robot, "#review-answer")).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(opened.evening.desk.library.deck().choices().wanted()).isFalse();
        assertThat(shows(robot, "#review-prompt")).isFalse();
    }

    @Test
    void threeCardsAreAskedAndGradedByKeysAndWhatWasForgottenComesAgainAtTheEnd(FxRobot robot) {
        begin(robot, 3);
        var three = queue();
        assertThat(three).hasSize(3);
        assertThat(text(robot, "#review-prompt")).isEqualTo(three.get(0).prompt());
        assertThat(text(robot, "#review-count")).isEqualTo("1 of 3");
        assertThat(shows(robot, "#review-answer")).isFalse();
        // A grade before the answer was seen is no grade.
        robot.push(KeyCode.DIGIT4);
        assertThat(text(robot, "#review-prompt")).isEqualTo(three.get(0).prompt());

        robot.push(KeyCode.SPACE);
        assertThat(shows(robot, "#review-answer")).isTrue();
        robot.push(KeyCode.DIGIT1);
        assertThat(text(robot, "#review-prompt")).isEqualTo(three.get(1).prompt());
        robot.push(KeyCode.ENTER).push(KeyCode.DIGIT3);
        assertThat(text(robot, "#review-prompt")).isEqualTo(three.get(2).prompt());
        assertThat(text(robot, "#review-count")).isEqualTo("2 of 3");
        robot.push(KeyCode.SPACE).push(KeyCode.DIGIT4);
        assertThat(text(robot, "#review-prompt")).isEqualTo(three.get(0).prompt());
        assertThat(text(robot, "#review-count")).isEqualTo("3 of 3");
        robot.push(KeyCode.SPACE).push(KeyCode.DIGIT2);

        assertThat(shows(robot, "#review-prompt")).isFalse();
        assertThat(robot.lookup(".state .semibold").<Labeled>query().getText()).startsWith("3 cards");
        var first = Objects.requireNonNull(opened.kept(three.get(0)).recollection());
        assertThat(first.grade()).isEqualTo(Grade.HARD);
        assertThat(first.reviews()).isEqualTo(2);
        assertThat(first.lapses()).isEqualTo(1);
        assertThat(opened.known().queue().cards()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(shows(robot, ".review")).isFalse();
    }

    @Test
    void undoBringsTheCardBackThatWasGradedLast(FxRobot robot) {
        begin(robot, 3);
        var three = queue();
        robot.push(KeyCode.SPACE).push(KeyCode.DIGIT3);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text(robot, "#review-prompt")).isEqualTo(three.get(0).prompt());
        assertThat(shows(robot, "#review-answer")).isFalse();
        assertThat(opened.evening.desk.library.deck().cards()).isEmpty();
        robot.push(KeyCode.SPACE).push(KeyCode.DIGIT1).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text(robot, "#review-prompt")).isEqualTo(three.get(0).prompt());
        assertThat(text(robot, "#review-count")).isEqualTo("1 of 3");
    }

    @Test
    void doneAgainWhatWasForgottenGoesToTheEndAgain(FxRobot robot) {
        begin(robot, 3);
        var three = queue();
        robot.push(KeyCode.SPACE).push(KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text(robot, "#review-prompt")).isEqualTo(three.get(0).prompt());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(text(robot, "#review-prompt")).isEqualTo(three.get(1).prompt());
        robot.push(KeyCode.SPACE);
        robot.interact(() -> opened.evening.desk.library.change(
                three.get(2).roadmap(), Edits.note(three.get(2).card().node(), "Meanwhile.")));
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(shows(robot, "#review-answer"))
                .as("what is undone of others hides no answer")
                .isTrue();
    }

    @Test
    void allThatWereGradedAreCountedAndNoSecondOfWhatWasTakenBack(FxRobot robot) {
        begin(robot, 4);
        for (var digit : List.of(KeyCode.DIGIT3, KeyCode.DIGIT1, KeyCode.DIGIT4)) {
            pass(robot, 50);
            robot.push(KeyCode.SPACE).push(digit);
        }
        robot.push(KeyCode.ESCAPE);
        assertThat(text(robot, "#running")).isEqualTo("3 cards reviewed. 2 are left for today.");
        robot.push(KeyCode.CONTROL, KeyCode.R);
        pass(robot, 50);
        robot.push(KeyCode.SPACE).push(KeyCode.DIGIT3).push(KeyCode.CONTROL, KeyCode.Z);
        for (int i = 0; i < 2; i++) {
            pass(robot, 20);
            robot.push(KeyCode.SPACE).push(KeyCode.DIGIT3);
        }
        assertThat(robot.lookup(".state .semibold").<Labeled>query().getText()).isEqualTo("2 cards, 1 min");
    }

    @Test
    void whatIsWrittenOnACardIsKeptWhereverTheLearnerGoes(FxRobot robot) {
        begin(robot, 3);
        var first = queue().getFirst();
        robot.push(KeyCode.E).push(KeyCode.ESCAPE);
        assertThat(shows(robot, "#review-edit-prompt")).isFalse();

        robot.push(KeyCode.E);
        robot.write("why so").push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(shows(robot, "#review-edit-prompt")).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.R);
        assertThat(robot.lookup("#review-edit-prompt").<TextArea>query().getText())
                .isEqualTo("why so");
        assertThat(shows(robot, "#review-edit-draft")).isTrue();

        robot.push(KeyCode.ESCAPE);
        assertThat(shows(robot, "#review-edit-prompt")).isFalse();
        assertThat(opened.evening.desk.library.deck().cards()).isEmpty();
        robot.push(KeyCode.E);
        assertThat(robot.lookup("#review-edit-prompt").<TextArea>query().getText())
                .isEqualTo("why so");
        robot.clickOn("#review-cards");
        assertThat(shows(robot, "#review-edit-prompt")).isFalse();
        robot.clickOn("#review-today");
        robot.interact(() -> opened.reviews.add(first.roadmap(), first.card().node()));
        waitForFxEvents();
        assertThat(robot.lookup("#review-edit-prompt").<TextArea>query().getText())
                .as("another card has words of its own")
                .isEmpty();
        robot.push(KeyCode.ESCAPE).push(KeyCode.E).push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(opened.kept(first).prompt()).isEqualTo("why so");

        robot.push(KeyCode.E).write("!");
        robot.clickOn("#review-edit-cancel").push(KeyCode.E);
        assertThat(robot.lookup("#review-edit-prompt").<TextArea>query().getText())
                .as("what was cancelled is gone")
                .isEqualTo("why so");
        assertThat(shows(robot, "#review-edit-draft")).isFalse();
    }

    @Test
    void theKeyOfTheReviewsWhereTheyStandLeavesWhatIsWrittenAndTheTimeAsTheyAre(FxRobot robot) {
        begin(robot, 3);
        var first = queue().getFirst();
        pass(robot, 10);
        robot.push(KeyCode.CONTROL, KeyCode.R);
        pass(robot, 5);
        robot.push(KeyCode.SPACE);
        assertThat(shows(robot, "#review-answer")).as("the first Space").isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.R);
        assertThat(shows(robot, "#review-answer")).isTrue();
        robot.push(KeyCode.E).write("why so");
        robot.push(KeyCode.CONTROL, KeyCode.R).write("3");
        assertThat(robot.lookup("#review-edit-prompt").<TextArea>query().getText())
                .contains("3");
        assertThat(shows(robot, "#review-edit-draft"))
                .as("it is the same form, not one opened again")
                .isFalse();
        robot.clickOn("#review-edit-cancel").push(KeyCode.DIGIT3);
        assertThat(seconds(first)).isEqualTo(15);
    }

    @Test
    void reviewsThatLieUnderAnotherPageComeUpAsTheyWere(FxRobot robot) {
        begin(robot, 3);
        var first = queue().getFirst();
        pass(robot, 10);
        robot.push(KeyCode.SPACE);
        robot.interact(() -> opened.shell.show(new Over()));
        robot.push(KeyCode.CONTROL, KeyCode.R);
        assertThat(shows(robot, "#review-answer")).isTrue();
        robot.push(KeyCode.DIGIT3);
        assertThat(seconds(first)).isEqualTo(10);
    }

    /** Any other page. */
    private static final class Over implements Page {
        private final StackPane root = new StackPane();

        @Override
        public String title() {
            return "Over";
        }

        @Override
        public String trail() {
            return "";
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public void focus() {
            root.requestFocus();
        }

        @Override
        public void leave() {}

        @Override
        public void abandon() {}
    }

    @Test
    void theArrowsChooseWhatIsShown(FxRobot robot) {
        begin(robot, 3);
        robot.clickOn("#review-cards").push(KeyCode.RIGHT);
        assertThat(shows(robot, "#review-minutes")).isTrue();
        robot.push(KeyCode.LEFT);
        assertThat(shows(robot, "#review-list")).isTrue();
    }

    @Test
    void reviewsAreAPlaceOfTheirOwnInTheNavigation(FxRobot robot) {
        assertThat(marked(robot)).isOne();
        begin(robot, 3);
        assertThat(marked(robot)).isZero();
        robot.push(KeyCode.ESCAPE);
        assertThat(marked(robot)).isOne();
    }

    private static long marked(FxRobot robot) {
        return robot.lookup(".nav-item").queryAllAs(ToggleButton.class).stream()
                .filter(ToggleButton::isSelected)
                .count();
    }

    @Test
    void aWindowClosedInTheMiddleLosesNothing(FxRobot robot) {
        begin(robot, 3);
        var three = queue();
        robot.push(KeyCode.SPACE).push(KeyCode.DIGIT3).push(KeyCode.SPACE).push(KeyCode.DIGIT1);
        var graded = opened.evening.desk.library.deck();
        robot.interact(() -> {
            opened.evening.desk.close();
            opened = at(folder);
            opened.evening.at(Evening.WEDNESDAY.atTime(21, 0));
        });
        assertThat(opened.evening.desk.library.deck()).isEqualTo(graded);
        robot.push(KeyCode.CONTROL, KeyCode.R);
        assertThat(queue())
                .extracting(Placed::name)
                .containsExactly(three.get(2).name(), three.get(1).name());
        assertThat(text(robot, "#review-prompt")).isEqualTo(three.get(2).prompt());
    }

    @Test
    void onlyTimeWithTheWindowInFrontCountsAndNeverMoreThanAMinute(FxRobot robot) {
        begin(robot, 3);
        var three = queue();
        pass(robot, 12);
        robot.push(KeyCode.SPACE).push(KeyCode.DIGIT3);
        pass(robot, 600);
        robot.push(KeyCode.SPACE).push(KeyCode.DIGIT3);
        assertThat(seconds(three.get(0))).isEqualTo(12);
        assertThat(seconds(three.get(1))).isEqualTo(60);
        var time = new AskTime(opened.evening.desk.clock);
        time.begin();
        pass(robot, 5);
        time.front(false);
        pass(robot, 30);
        time.front(true);
        pass(robot, 4);
        assertThat(time.seconds()).isEqualTo(9);
    }

    private long seconds(Placed it) {
        return Objects.requireNonNull(opened.kept(it).recollection()).seconds();
    }

    private void pass(FxRobot robot, int seconds) {
        robot.interact(() -> opened.evening.desk.clock.pass(Duration.ofSeconds(seconds)));
    }

    @Test
    void aCardThatIsPutToRestIsAskedNoMoreAndWokenInTheList(FxRobot robot) {
        begin(robot, 3);
        robot.push(KeyCode.SPACE).push(KeyCode.DIGIT3);
        var first = queue().getFirst();
        robot.push(KeyCode.S);
        assertThat(text(robot, "#review-count")).isEqualTo("2 of 2");
        assertThat(opened.kept(first).suspended()).isTrue();
        robot.clickOn("#review-cards").clickOn("#review-search").write(first.prompt());
        robot.push(KeyCode.DOWN).push(KeyCode.S);
        assertThat(opened.kept(first).suspended()).isFalse();
    }

    @Test
    void aCardGetsOtherWordsAndAnotherIsAddedAndThrownAway(FxRobot robot) {
        begin(robot, 3);
        var first = queue().getFirst();
        robot.push(KeyCode.E);
        robot.write("Why so?").push(KeyCode.TAB).write("Because e s 1.").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(opened.kept(first).prompt()).isEqualTo("Why so?");
        assertThat(opened.kept(first).answer()).isEqualTo("Because e s 1.");

        robot.interact(() -> opened.reviews.add(first.roadmap(), first.card().node()));
        waitForFxEvents();
        assertThat(robot.lookup("#review-edit-save").<Button>query().isDisabled())
                .isTrue();
        robot.write("Mine?").push(KeyCode.CONTROL, KeyCode.ENTER);
        var own = opened.known().cards().stream().filter(Placed::own).toList();
        assertThat(own).singleElement().matches(it -> it.prompt().equals("Mine?"));

        robot.clickOn("#review-cards")
                .clickOn("#review-search")
                .write("Mine")
                .push(KeyCode.DOWN)
                .push(KeyCode.E);
        robot.clickOn("#review-edit-delete");
        assertThat(opened.known().cards()).noneMatch(Placed::own);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(opened.known().cards()).anyMatch(Placed::own);
    }

    @Test
    void anUntickedModuleTakesItsCardsOutOfTheSessionAndGivesThemBack(FxRobot robot) {
        begin(robot, new RecallChoices(true, 90, 200, 240));
        var before = queue();
        var library = opened.evening.desk.library;
        var task = before.stream()
                .filter(it -> it.card().concept() == null)
                .findFirst()
                .orElseThrow();
        robot.push(KeyCode.SPACE).push(KeyCode.DIGIT3);
        robot.interact(() ->
                library.change(task.roadmap(), Edits.stand(Set.of(task.card().node()), Standing.OPEN)));
        waitForFxEvents();
        assertThat(queue().size()).isLessThan(before.size() - 1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(queue().size()).isEqualTo(before.size() - 1);
    }

    @Test
    void theListHoldsAllCardsAndTheFileForAnkiThoseThatTakePart(FxRobot robot) throws IOException {
        begin(robot, 3);
        robot.push(KeyCode.S);
        robot.clickOn("#review-cards");
        var all = opened.known().cards();
        assertThat(robot.lookup("#review-list").<ListView<Placed>>query().getItems())
                .hasSameSizeAs(all);
        robot.clickOn("#review-choices").clickOn("#review-anki");
        var lines = Files.readAllLines(folder.resolve("cards.txt"));
        assertThat(lines.stream().filter(it -> !it.startsWith("#"))).hasSize(all.size() - 1);
    }

    @Test
    void whatRipensBeforeTheLearnerComesIsAskedAndASessionLeftGoesOnWhereItWas(FxRobot robot) {
        robot.interact(() -> opened.choose(new RecallChoices(true, 90, 3, 15)).dueOnes(5));
        robot.push(KeyCode.CONTROL, KeyCode.R);
        assertThat(text(robot, "#review-count")).isEqualTo("1 of 8");
        robot.push(KeyCode.SPACE).push(KeyCode.DIGIT3).push(KeyCode.ESCAPE);
        assertThat(shows(robot, ".review")).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.R);
        assertThat(text(robot, "#review-count")).isEqualTo("1 of 7");
    }

    @Test
    void choicesAreKeptAsTheyAreMadeAndUndone(FxRobot robot) {
        begin(robot, 3);
        robot.clickOn("#review-choices").clickOn("#review-minutes-more");
        assertThat(robot.lookup("#review-minutes").<TextField>query().getText()).isEqualTo("20");
        assertThat(opened.evening.desk.library.deck().choices()).isEqualTo(new RecallChoices(true, 90, 3, 20));
        robot.interact(() -> opened.evening.desk.model.undo());
        assertThat(robot.lookup("#review-minutes").<TextField>query().getText()).isEqualTo("15");
        robot.clickOn("#review-off");
        assertThat(opened.evening.desk.library.deck().choices().wanted()).isFalse();
    }
}
