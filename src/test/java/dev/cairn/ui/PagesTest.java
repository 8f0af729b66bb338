package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PagesTest {
    @TempDir
    private Path folder;

    private Desk desk;
    private ShellView shell;

    @Start
    void open(Stage stage) {
        desk = Desk.in(folder);
        shell = desk.shell(List.of(new PlainView("checklist"), new PlainView("guide")));
        var scene = new Scene(shell, 960, 600);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        shell.start();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPageIsThereAgainWhenTheOneOverItIsLeft(FxRobot robot) {
        var below = new PlainPage(shell, "Below");
        var above = new PlainPage(shell, "Above") {};
        robot.interact(() -> {
            shell.show(below);
            shell.show(above);
        });
        assertThat(title(robot)).isEqualTo("Above");
        assertThat(below.isAbandoned()).isFalse();

        robot.push(KeyCode.ESCAPE);
        assertThat(title(robot)).isEqualTo("Below");
        assertThat(below.root().isFocused()).isTrue();

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#page").tryQuery()).isEmpty();
    }

    @Test
    void whoGoesElsewhereEndsAllPages(FxRobot robot) {
        var below = new PlainPage(shell, "Below");
        var above = new PlainPage(shell, "Above") {};
        robot.interact(() -> {
            shell.show(below);
            shell.show(above);
        });
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);

        assertThat(below.isAbandoned()).isTrue();
        assertThat(above.isAbandoned()).isTrue();
        assertThat(robot.lookup("#page").tryQuery()).isEmpty();
    }

    @Test
    void aPageOfTheSameKindTakesThePlaceOfTheOneBefore(FxRobot robot) {
        var first = new PlainPage(shell, "First");
        robot.interact(() -> {
            shell.show(first);
            shell.show(new PlainPage(shell, "Over it") {});
            shell.show(new PlainPage(shell, "Second"));
        });
        assertThat(first.isAbandoned()).isTrue();
        assertThat(title(robot)).isEqualTo("Second");

        robot.push(KeyCode.ESCAPE);
        assertThat(title(robot)).isEqualTo("Over it");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#page").tryQuery()).isEmpty();
    }

    @Test
    void aPageThatGoesOnFromAnotherStaysWhereThatWas(FxRobot robot) {
        var first = new PlainPage(shell, "First");
        robot.interact(() -> {
            shell.show(first);
            shell.show(new PlainPage(shell, "Over it") {});
            shell.follow(first, new PlainPage(shell, "Second") {});
        });
        assertThat(title(robot)).isEqualTo("Over it");
        assertThat(first.isAbandoned()).isFalse();

        robot.push(KeyCode.ESCAPE);
        assertThat(title(robot)).isEqualTo("Second");
    }

    @Test
    void aPageThatIsNamedAnewIsCalledSoAtOnceAndIsWhatIsPrinted(FxRobot robot) {
        var page = new PlainPage(shell, "Week 10");
        var printed = new ArrayList<Optional<Printable>>();
        robot.interact(() -> {
            shell.onPrint(printed::add);
            shell.show(page);
            page.rename("Week 11");
        });
        assertThat(title(robot)).isEqualTo("Week 11");

        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        assertThat(printed).containsExactly(page.printable());
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#title").queryAs(Label.class).getText();
    }
}
