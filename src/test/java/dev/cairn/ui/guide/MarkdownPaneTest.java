package dev.cairn.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.QuietLog;
import dev.cairn.ui.Theme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, QuietLog.class})
class MarkdownPaneTest {
    private final List<URI> opened = new ArrayList<>();
    private MarkdownPane pane;

    @Start
    void open(Stage stage) {
        pane = new MarkdownPane(opened::add);
        var scene = new Scene(pane, 600, 500);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void show(FxRobot robot, String markdown) {
        robot.interact(() -> pane.show(markdown));
    }

    private static List<String> styled(FxRobot robot, String style) {
        return robot.lookup(".markdown ." + style).queryAllAs(Node.class).stream()
                .map(node -> node instanceof Text text ? text.getText() : ((Label) node).getText())
                .toList();
    }

    private static String words(FxRobot robot) {
        return robot.lookup(".markdown .plain").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .collect(Collectors.joining());
    }

    @Test
    void stylesSayWhatTheMarksMean(FxRobot robot) {
        show(robot, "A **bold** and *slanted* and ~~gone~~ and `code` word");

        assertThat(styled(robot, "strong")).containsExactly("bold");
        assertThat(styled(robot, "emphasis")).containsExactly("slanted");
        assertThat(styled(robot, "struck")).containsExactly("gone");
        assertThat(styled(robot, "code")).containsExactly("code");
    }

    @Test
    void tablesListsAndCodeKeepEveryWord(FxRobot robot) {
        show(robot, "| a | b |\n|---|---|\n| one | two |\n\n1. first\n2. second\n\n```\nint x;\n```\n\n> said\n");

        assertThat(styled(robot, "plain")).contains("a", "b", "one", "two", "first", "second", "said");
        assertThat(styled(robot, "marker")).containsExactly("1.", "2.");
        assertThat(styled(robot, "code-block")).containsExactly("int x;");
    }

    @Test
    void boxesAreShownNotTicked(FxRobot robot) {
        show(robot, "- [x] read\n- [ ] write\n");

        assertThat(styled(robot, "plain")).containsExactly("read", "write");
        assertThat(robot.lookup(".marker").queryAllAs(Label.class))
                .extracting(Label::getAccessibleText)
                .containsExactly("done", "open");
    }

    @Test
    void aLinkOpensByKeyAndByMouse(FxRobot robot) {
        show(robot, "See [the book](https://example.org/book).");
        robot.clickOn(".link");
        robot.interact(() -> robot.lookup(".link").query().requestFocus());
        robot.push(KeyCode.ENTER);

        assertThat(opened)
                .containsExactly(URI.create("https://example.org/book"), URI.create("https://example.org/book"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](file:///etc/passwd)",
                "<a href=\"https://example.org\">x</a>"
            })
    void otherAddressesAreText(String markdown, FxRobot robot) {
        show(robot, markdown);

        assertThat(robot.lookup(".link").tryQuery()).isEmpty();
        assertThat(words(robot)).contains("x");
    }

    @Test
    void picturesAmongTheLettersHaveTheirOwnTypeface(FxRobot robot) {
        show(robot, "\uD83C\uDFAF Aim → high \u2764\uFE0F\n\n- \u2705 done\n");
        assertThat(styled(robot, "emoji")).containsExactly("\uD83C\uDFAF", "\u2764");
        assertThat(styled(robot, "plain")).containsExactly("\uD83C\uDFAF", " Aim → high ", "\u2764", "done");
        assertThat(robot.lookup(".emoji").queryAllAs(Text.class))
                .allSatisfy(text -> assertThat(text.getFont().getFamily()).isEqualTo("Noto Emoji"));
    }

    @Test
    void anyDepthOfNestingIsShown(FxRobot robot) {
        show(robot, ">".repeat(2_000) + " deep");
        assertThat(words(robot)).contains("deep");

        show(robot, "*a **b ".repeat(500) + "deep" + " b** a*".repeat(500));
        assertThat(words(robot)).contains("deep");
    }
}
