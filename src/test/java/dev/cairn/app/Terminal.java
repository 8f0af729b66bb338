package dev.cairn.app;

import dev.cairn.cli.CairnCommand;
import dev.cairn.cli.Desk;
import dev.cairn.cli.Output;
import dev.cairn.paper.Press;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Planning;
import dev.cairn.study.Library;
import dev.cairn.study.PlanEdits;
import dev.cairn.testing.MovableClock;
import dev.cairn.ui.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a command line, with a library of their own, on a Monday morning. */
public final class Terminal {
    static final String EVENINGS = "Mon-Fri 19:00-20:30; Sat 09:00-13:00";
    private static final String PLAN = """
        # My plan

        ## Phase 1: Übung "macht" \\ Meister

        ### Module 1.1: Basics (6 hours)
        - [ ] Read the book 📚
        - [x] Install \"everything\"
        - [ ] Read the paper

        ### Module 1.2: More (2 hours)
        - [ ] Build it
        """;

    public final MovableClock clock = new MovableClock(Instant.parse("2026-12-07T08:00:00Z"), ZoneOffset.UTC);
    Press press = Adapters.press();

    /** What is typed at the command that asks, and then no more. */
    String typed = "";

    /** Whether a backup is made on each day, as by the program. */
    boolean daily;

    /** What happens elsewhere, once, before a line is typed; by its number from 0. */
    Map<Integer, Runnable> meanwhile = Map.of();

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** @param folder for the library and the files beside it */
    public Terminal(Path folder) {
        this.folder = folder;
    }

    /** Where the library is. */
    public Path data() {
        return folder.resolve("data");
    }

    /** Runs a command; what the ones before it printed is forgotten. */
    public int cairn(String... arguments) {
        out.reset();
        err.reset();
        var workshop = Adapters.workshop();
        var desk = new Desk(
                workshop,
                new Libraries(asked -> data(), workshop, clock, daily),
                press,
                Adapters.calendars(),
                Messages::text,
                asked -> 0,
                clock,
                new Typing(typed, () -> meanwhile));
        return CairnCommand.run(desk, new Output(out, err), arguments);
    }

    /** Makes a small plan the only active one, with hours of one's own. */
    void aSmallPlanAlone() throws IOException {
        cairn("import", Files.writeString(folder.resolve("my-plan.md"), PLAN).toString());
        cairn("availability", "set", EVENINGS);
        decide((library, planning) -> library.perform(PlanEdits.choose(
                planning, new RoadmapId("my-plan"), it -> it.withActivity(PlanChoices.Activity.ACTIVE))));
    }

    /** A decision that has no command. */
    @FunctionalInterface
    interface Decision {
        void take(Library library, Planning planning);
    }

    void decide(Decision decision) {
        try (var store = Studio.open(data(), Adapters.workshop(), clock).store()) {
            var library = new Library(store.overviews(), store, clock);
            library.put(store.notebook());
            decision.take(library, library.planning());
        }
    }

    /** What the last command printed. */
    public JsonNode json() {
        return JsonMapper.builder().build().readTree(out.toByteArray());
    }

    public static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    String printed() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
