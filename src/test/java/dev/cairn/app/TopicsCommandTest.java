package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Shared topics at a command line, on the bundled roadmaps. */
class TopicsCommandTest {
    @TempDir
    private Path folder;

    private Terminal terminal;
    private JsonNode offer;

    @BeforeEach
    void ask() {
        terminal = new Terminal(folder);
        assertThat(terminal.cairn("topics", "--json")).isZero();
        offer = terminal.json().required("offers").required(0);
    }

    private String name(String side) {
        var task = offer.required(side);
        return task.required("roadmap").stringValue() + ":"
                + task.required("task").stringValue();
    }

    private String roadmap(String side) {
        return offer.required(side).required("roadmap").stringValue();
    }

    private String key(String side) {
        return offer.required(side).required("task").stringValue();
    }

    @Test
    void whatIsLinkedIsTickedTogetherWhereverTheTickComesFrom() {
        assertThat(terminal.cairn("topics", "--link", name("one"), name("other")))
                .isZero();
        assertThat(terminal.cairn("tick", roadmap("one"), key("one"))).isZero();
        assertThat(terminal.printed()).contains("(linked, in " + roadmap("other") + ")");
        terminal.cairn("topics", "--json");
        var link = terminal.json().required("links").required(0);
        assertThat(link.required("other").required("status").stringValue()).isEqualTo("done");
        assertThat(terminal.cairn("topics", "--unlink", name("one"), name("other")))
                .isZero();
        terminal.cairn("topics", "--json");
        assertThat(terminal.json().required("links")).isEmpty();
        var again = Terminal.stream(terminal.json().required("offers"))
                .filter(it ->
                        it.required("other").required("task").stringValue().equals(key("other")))
                .findFirst()
                .orElseThrow();
        assertThat(again.required("one").required("status").stringValue()).isEqualTo("done");
        assertThat(again.required("other").required("status").stringValue()).isEqualTo("open");
    }

    @Test
    void whatIsToldApartIsNotOfferedAgain() {
        assertThat(terminal.cairn("topics", "--apart", name("one"), name("other")))
                .isZero();
        terminal.cairn("topics");
        assertThat(terminal.printed())
                .doesNotContain(name("one") + ") seems to be")
                .isNotEmpty();
        terminal.cairn("topics", "--apart", name("one"), name("other"));
        assertThat(terminal.printed()).contains("That was so already");
    }

    @Test
    void whatWasToldApartIsOfferedAgain() {
        terminal.cairn("topics", "--apart", name("one"), name("other"));
        assertThat(terminal.cairn("topics", "--unlink", name("one"), name("other")))
                .isZero();
        assertThat(terminal.printed()).contains("No longer told apart").doesNotContain("Unlinked");
    }

    @Test
    void aTaskWithSubTasksIsNotLinked() throws IOException {
        var file = Files.writeString(folder.resolve("small.md"), """
            # Small

            ## Phase 1: All

            ### Week 1

            - [ ] The whole of it
                - [ ] One half
                - [ ] The other half
            """);
        assertThat(terminal.cairn("import", file.toString())).isZero();
        terminal.cairn("inspect", "--json", file.toString());
        var whole = terminal.json().findParents("subtasks").stream()
                .filter(it -> it.required("title").stringValue().equals("The whole of it"))
                .findFirst()
                .orElseThrow()
                .required("key")
                .stringValue();
        assertThat(terminal.cairn("topics", "--link", name("one"), "small:" + whole))
                .isEqualTo(1);
        assertThat(terminal.complaint()).contains("\"The whole of it\" has sub-tasks");
    }

    @Test
    void whatCannotBeLinkedIsSaid() {
        assertThat(terminal.cairn("topics", "--link", name("one"), name("one"))).isEqualTo(1);
        assertThat(terminal.complaint()).contains("only tasks of two roadmaps");
        assertThat(terminal.cairn("topics", "--link", name("one"), "no colon")).isEqualTo(1);
        assertThat(terminal.complaint()).contains("named by its roadmap and its key");
        assertThat(terminal.cairn("topics", "--link", name("one"), roadmap("other") + ":nothing"))
                .isEqualTo(1);
        assertThat(terminal.complaint()).contains("There is no task nothing");
    }
}
