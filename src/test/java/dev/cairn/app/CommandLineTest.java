package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.cli.CairnCommand;
import dev.cairn.cli.Desk;
import dev.cairn.cli.Output;
import dev.cairn.ui.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command, as it is typed, on a library of its own. */
class CommandLineTest {
    private static final String PLAN = """
        # My plan

        ## Phase 1: Übung

        ### Module 1.1: Basics (2-3 hours)
        - [ ] Read the book 📚
        - [x] Install \"everything\"
        - [ ] Read the paper
        """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<@Nullable Path> windows = new ArrayList<>();

    @Test
    void aNewLibraryHoldsTheFive() {
        assertThat(cairn("list")).isZero();
        assertThat(printed().lines().map(line -> line.split(" ", 2)[0]))
                .containsExactly("career-transition", "six-month", "distinguished-52-week", "condensed", "next-steps");
    }

    @Test
    void whatIsImportedIsListedShownAndTicked() throws IOException {
        assertThat(cairn("import", plan().toString())).isZero();
        assertThat(printed()).contains("my-plan: My plan", "1 phase · 1 module · 3 tasks");

        assertThat(cairn("tick", "my-plan", "BOOK", "install")).isZero();
        assertThat(printed()).isEqualTo("""
            [x] Read the book 📚
            [x] Install "everything" (it was already)
            my-plan: 2 of 3 tasks done
            """);

        assertThat(cairn("show", "My-Plan")).isZero();
        assertThat(printed())
                .startsWith("My plan\nmy-plan · 2 of 3 tasks done · ")
                .contains("Phase 1: Übung · 2/3", "  Module 1.1: Basics · 2–3 h · 2/3")
                .containsPattern("    \\[x] \\w+  Read the book 📚\n")
                .containsPattern("    \\[ ] \\w+  Read the paper\n");

        assertThat(cairn("untick", "my-plan", "everything")).isZero();
        assertThat(cairn("status", "my-plan", "--json")).isZero();
        assertThat(printed())
                .isEqualTo("[{\"roadmap\": \"my-plan\", \"title\": \"My plan\", \"done\": 1, \"skipped\": 0, \"total\":"
                        + " 3}]\n");
    }

    @Test
    void anExportIsTheFileWithOtherBoxes() throws IOException {
        var plan = plan();
        cairn("import", plan.toString());
        cairn("tick", "my-plan", "book");
        assertThat(cairn("export", "my-plan", "--markdown", "-")).isZero();
        assertThat(printed()).isEqualTo(PLAN.replace("[ ] Read the book", "[x] Read the book"));
    }

    @Test
    void anExportWritesOverTheSamePlanAndOverNothingElse() throws IOException {
        var plan = plan();
        cairn("import", plan.toString());
        cairn("tick", "my-plan", "book");
        assertThat(cairn("export", "my-plan", "--markdown", plan.toString())).isZero();
        assertThat(plan).hasContent(PLAN.replace("[ ] Read the book", "[x] Read the book"));

        var edited = PLAN + "- [ ] A line of my own\n";
        Files.writeString(plan, edited);
        assertThat(cairn("export", "my-plan", "--markdown", plan.toString())).isOne();
        assertThat(complaint()).contains("holds something else", "--replace");
        assertThat(plan).hasContent(edited);
        assertThat(cairn("export", "my-plan", "--markdown", plan.toString(), "--replace"))
                .isZero();
        assertThat(plan).hasContent(PLAN.replace("[ ] Read the book", "[x] Read the book"));

        assertThat(cairn("export", "my-plan", "--markdown", folder.toString())).isOne();
        assertThat(complaint()).contains("is a folder");
        assertThat(cairn(
                        "export",
                        "my-plan",
                        "--markdown",
                        folder.resolve("no/such/x.md").toString()))
                .isOne();
        assertThat(complaint()).contains("could not be written");
    }

    @Test
    void anExportTakesNoTickAwayThatWasMadeByHand() throws IOException {
        var plan = plan();
        cairn("import", plan.toString());
        var byHand = PLAN.replace("[ ] Read the book", "[x] Read the book");
        Files.writeString(plan, byHand);
        assertThat(cairn("export", "my-plan", "--markdown", plan.toString())).isOne();
        assertThat(complaint()).contains("ticks that it has not", "--replace");
        assertThat(plan).hasContent(byHand);
        cairn("tick", "my-plan", "book");
        assertThat(cairn("export", "my-plan", "--markdown", plan.toString())).isZero();
        assertThat(cairn("export", "my-plan", "--markdown", plan.toString(), "--replace"))
                .isZero();
    }

    @Test
    void wordsThatFitSeveralTasksOrNoneChangeNothing() throws IOException {
        cairn("import", plan().toString());
        assertThat(cairn("tick", "my-plan", "book", "read the")).isOne();
        assertThat(complaint())
                .startsWith("cairn: 2 tasks fit \"read the\": Read the book 📚 (")
                .contains("Read the paper");
        assertThat(cairn("tick", "my-plan", "book", "quantum")).isOne();
        assertThat(complaint()).isEqualTo("cairn: No task fits \"quantum\". Nothing was changed.\n");
        cairn("status", "my-plan", "--json");
        assertThat(printed()).endsWith("\"done\": 1, \"skipped\": 0, \"total\": 3}]\n");
    }

    @Test
    void aFileThatCannotComeInDoesNotKeepTheOthersOut() throws IOException {
        assertThat(cairn("import", folder.resolve("missing.md").toString(), plan().toString(), plan().toString()))
                .isOne();
        assertThat(complaint().lines()).hasSize(2);
        assertThat(complaint())
                .contains("missing.md", "my-plan.md is already in your library as my-plan. Nothing was changed.");
        assertThat(printed()).contains("my-plan: My plan");
    }

    @Test
    void anUnknownRoadmapIsAnsweredWithThoseThereAre() {
        assertThat(cairn("show", "seven-month")).isOne();
        assertThat(complaint())
                .isEqualTo("cairn: There is no roadmap called seven-month. There are: career-transition, six-month,"
                        + " distinguished-52-week, condensed, next-steps.\n");
    }

    @Test
    void inspectingNeedsNoLibrary() throws IOException {
        assertThat(cairn("inspect", plan().toString())).isZero();
        assertThat(printed()).startsWith("My plan\n1 phase · 1 module · 3 tasks · 2–3 h\n");
        assertThat(cairn("inspect", plan().toString(), "--coverage")).isZero();
        assertThat(cairn("inspect", plan().toString(), "--json")).isZero();
        assertThat(printed()).contains("\"title\"");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void wrongUsageIsTwoAndOneSentence() {
        for (String[] wrong : new String[][] {
            {"tick"},
            {"tick", "six-month"},
            {"shwo", "x"},
            {"inspect"},
            {"inspect", "x", "--json", "--coverage"},
            {"export", "x"}
        }) {
            assertThat(cairn(wrong)).isEqualTo(2);
            assertThat(complaint()).startsWith("cairn: ").endsWith("--help.\n");
            assertThat(complaint().lines()).hasSize(1);
            assertThat(printed()).isEmpty();
        }
        cairn("shwo");
        assertThat(complaint()).contains("Did you mean").contains("show");
    }

    @Test
    void everyCommandHelps() {
        for (String command : List.of(
                "import",
                "list",
                "show",
                "inspect",
                "tick",
                "untick",
                "status",
                "export",
                "availability",
                "today",
                "plan")) {
            assertThat(cairn(command, "--help")).isZero();
            assertThat(printed()).startsWith("Usage: cairn " + command).contains("--data=DIR");
        }
        for (String command : List.of("list", "export")) {
            assertThat(cairn("help", command)).isZero();
            assertThat(printed()).startsWith("Usage: cairn " + command);
        }
        assertThat(cairn("help", "dance")).isEqualTo(2);
        assertThat(complaint()).startsWith("cairn: There is no command called dance.");
        assertThat(cairn("--help")).isZero();
        assertThat(printed()).contains("Commands:").doesNotContain("\u001b");
    }

    @Test
    void aFolderThatCannotBeUsedIsOneSentence() throws IOException {
        var file = Files.writeString(folder.resolve("taken"), "mine");
        assertThat(cairn("list", "--data", file.toString())).isOne();
        assertThat(complaint()).startsWith("cairn: " + file + " is a file, and Cairn needs a folder of this name.");
        assertThat(complaint().lines()).hasSize(1);
    }

    @Test
    void withoutACommandTheWindowOpensOnTheFolderAskedFor() {
        assertThat(cairn("--data", "elsewhere")).isZero();
        assertThat(windows).containsExactly(Path.of("elsewhere"));
    }

    /** Runs a command; what the ones before it printed is forgotten. */
    private int cairn(String... arguments) {
        out.reset();
        err.reset();
        var clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
        var workshop = Adapters.workshop();
        var desk = new Desk(
                workshop,
                new Libraries(asked -> asked == null ? folder.resolve("data") : asked, workshop, clock, false),
                Adapters.press(),
                Adapters.calendars(),
                Messages::text,
                asked -> {
                    windows.add(asked);
                    return 0;
                },
                clock,
                InputStream.nullInputStream());
        return CairnCommand.run(desk, new Output(out, err), arguments);
    }

    private Path plan() throws IOException {
        return Files.writeString(folder.resolve("my-plan.md"), PLAN);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
