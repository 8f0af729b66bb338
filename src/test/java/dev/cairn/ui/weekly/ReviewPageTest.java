package dev.cairn.ui.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.Evening;
import dev.cairn.ui.FilesIn;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, QuietLog.class})
class ReviewPageTest {
    @TempDir
    private Path folder;

    private Opened opened;

    @Start
    void open(Stage stage) {
        opened = new Opened(stage, folder, FilesIn.folder(folder, "last-week"), Theme.DARK, 960, 600);
        opened.evening.underWay();
        opened.noted(Evening.CAREER);
        opened.weekly.review(Opened.THIS);
    }

    @AfterEach
    void close() {
        opened.evening.desk.close();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    /** What is read in a part of the page. */
    private static String read(Node part) {
        return part.lookupAll(".plain").stream()
                .map(Text.class::cast)
                .map(Text::getText)
                .collect(Collectors.joining());
    }

    private static TextArea words(FxRobot robot) {
        return robot.lookup("#weekly-words").queryAs(TextArea.class);
    }

    @Test
    void whatWasDoneIsThereWithHoursAndNotes(FxRobot robot) {
        assertThat(text(robot, "#weekly-counts")).startsWith("4 tasks done");
        assertThat(text(robot, "#weekly-done")).matches("[\\d.]+ of [\\d.]+ h done");
        assertThat(robot.lookup(".review-note").queryAllAs(Node.class))
                .hasSize(2)
                .allSatisfy(
                        it -> assertThat(read(it)).isEqualTo("Worked through it with pen and paper first.Worth it."));
    }

    @Test
    void theWeekIsExportedWithTheLearnersWords(FxRobot robot) throws IOException {
        robot.interact(() -> words(robot).requestFocus());
        robot.write("slower than hoped");
        robot.push(KeyCode.CONTROL, KeyCode.S);

        assertThat(Files.readString(folder.resolve("last-week.md")))
                .startsWith("# Week 10, 8–14 March 2027\n")
                .contains("- [x] ", "  > Worked through it with **pen and paper** first.")
                .endsWith("## In my own words\n\nslower than hoped\n");
    }

    @Test
    void aFolderInItsPlaceIsSaidAndNothingIsWritten(FxRobot robot) throws IOException {
        Files.createDirectory(folder.resolve("last-week.md"));
        robot.clickOn("#weekly-export");

        assertThat(robot.lookup("#running").queryAs(Labeled.class).getText()).contains("is a folder");
        assertThat(folder.resolve("last-week.md")).isEmptyDirectory();
    }

    @Test
    void theLearnerCanWriteAtOnce(FxRobot robot) {
        assertThat(words(robot).isFocused()).isTrue();
        robot.write("a good one");
        assertThat(words(robot).getText()).isEqualTo("a good one");
    }

    @Test
    void theWordsAreKeptAndUndoTakesThemBack(FxRobot robot) {
        robot.interact(() -> words(robot).requestFocus());
        robot.write("a good one");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> opened.weekly.review(Opened.THIS));
        assertThat(words(robot).getText()).isEqualTo("a good one");

        robot.interact(() -> opened.evening.desk.library.undo());
        assertThat(words(robot).getText()).isEmpty();
    }

    @Test
    void theWeekBeforeIsOneKeyAway(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(text(robot, "#weekly-dates")).isEqualTo("1–7 Mar");

        robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(robot.lookup("A quiet week").tryQuery()).isPresent();
    }

    @Test
    void aTaskIsOneClickFromItsChecklist(FxRobot robot) {
        robot.clickOn(".review-link");
        assertThat(opened.evening.places.places).anyMatch(it -> it.startsWith("node "));
    }

    @Test
    void theWeekIsCopied(FxRobot robot) {
        robot.clickOn("#weekly-copy");

        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("# Week 10"));
    }
}
