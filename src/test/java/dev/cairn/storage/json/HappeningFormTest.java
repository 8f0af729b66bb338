package dev.cairn.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.progress.Happening;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.TimeEntry;
import dev.cairn.recall.Card;
import dev.cairn.recall.Grade;
import dev.cairn.recall.MemoryState;
import dev.cairn.recall.RecallChoices;
import dev.cairn.recall.Recollection;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Place;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.TaskId;
import dev.cairn.schedule.hours.WeekName;
import dev.cairn.testing.RandomRoadmap;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts here stand in learners' logs: they may be joined by others, but never be changed. */
class HappeningFormTest {
    private static final Key KEY = new Key("k1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final SourceFile FILE = new SourceFile("plan.md", true, new byte[] {1, 2, 3});
    private static final Place PLACE = new Place(new Key("m1"), 2);

    static Stream<Arguments> versionOne() {
        return Stream.of(
                Arguments.of(
                        "ticked",
                        new Happening.Ticked(KEY, Standing.OPEN, DAY),
                        "{\"before\":{\"status\":\"OPEN\"},\"on\":\"2026-03-01\"}"),
                Arguments.of(
                        "unticked",
                        new Happening.Unticked(KEY, Standing.done(DAY)),
                        "{\"before\":{\"status\":\"DONE\",\"since\":\"2026-03-01\"}}"),
                Arguments.of(
                        "skipped",
                        new Happening.Skipped(KEY, Standing.OPEN, DAY),
                        "{\"before\":{\"status\":\"OPEN\"},\"on\":\"2026-03-01\"}"),
                Arguments.of(
                        "noted",
                        new Happening.Noted(KEY, "", "a \"note\""),
                        "{\"before\":\"\",\"after\":\"a \\\"note\\\"\"}"),
                Arguments.of(
                        "renamed", new Happening.Renamed(KEY, "A", "Übung"), "{\"before\":\"A\",\"after\":\"Übung\"}"),
                Arguments.of(
                        "reestimated",
                        new Happening.Reestimated(KEY, null, Effort.own(90)),
                        "{\"after\":{\"origin\":\"OWN\",\"minutes\":[90,90]}}"),
                Arguments.of(
                        "added",
                        new Happening.Added(PLACE, Task.of(KEY, "T")),
                        "{\"place\":{\"index\":2,\"parent\":\"m1\"},\"added\":{\"key\":\"k1\",\"title\":\"T\",\"kind\":\"STUDY\","
                            + "\"box\":false,\"whole\":false,\"level\":\"task\"}}"),
                Arguments.of(
                        "deleted",
                        new Happening.Deleted(new Place(new Key("p1"), 0), Module.of(KEY, "M")),
                        "{\"place\":{\"index\":0,\"parent\":\"p1\"},\"deleted\":{\"key\":\"k1\",\"heading\":{\"title\":\"M\"},"
                            + "\"line\":0,\"level\":\"module\"}}"),
                Arguments.of(
                        "added",
                        new Happening.Added(new Place(null, 1), Phase.of(KEY, "P")),
                        "{\"place\":{\"index\":1},\"added\":{\"key\":\"k1\",\"heading\":{\"title\":\"P\"},\"kind\":\"STUDY\","
                            + "\"line\":0,\"ongoing\":false,\"level\":\"phase\"}}"),
                Arguments.of(
                        "moved",
                        new Happening.Moved(KEY, PLACE, new Place(new Key("m2"), 0), null, "Exercises"),
                        "{\"before\":{\"index\":2,\"parent\":\"m1\"},\"after\":{\"index\":0,\"parent\":\"m2\"},"
                                + "\"groupAfter\":\"Exercises\"}"),
                Arguments.of(
                        "time",
                        new Happening.TimeChanged(
                                new UUID(1, 2),
                                new TimeEntry(
                                        KEY, LocalDate.of(2027, 3, 9), 2700, Instant.parse("2027-03-09T18:00:00.5Z")),
                                new TimeEntry(KEY, LocalDate.of(2027, 3, 10), 3600, null)),
                        "{\"entry\":\"00000000-0000-0001-0000-000000000002\",\"before\":{\"task\":\"k1\",\"day\":\"2027-03-09\","
                            + "\"seconds\":2700,\"begin\":\"2027-03-09T18:00:00.500Z\"},\"after\":{\"task\":\"k1\","
                            + "\"day\":\"2027-03-10\",\"seconds\":3600}}"),
                Arguments.of(
                        "lent",
                        new Happening.StandingLent(KEY, null, Standing.done(DAY)),
                        "{\"after\":{\"status\":\"DONE\",\"since\":\"2026-03-01\"}}"),
                Arguments.of(
                        "card",
                        new Happening.CardChanged(
                                new UUID(1, 2),
                                Card.of(KEY, "gradients"),
                                new Card(
                                        KEY,
                                        null,
                                        "What is a gradient?",
                                        "",
                                        new Recollection(
                                                new MemoryState(3.25, 5.5),
                                                DAY.minusDays(1),
                                                DAY,
                                                DAY.plusDays(3),
                                                Grade.GOOD,
                                                2,
                                                1,
                                                40),
                                        true)),
                        "{\"card\":\"00000000-0000-0001-0000-000000000002\",\"before\":{\"node\":\"k1\","
                            + "\"concept\":\"gradients\",\"prompt\":\"\",\"answer\":\"\",\"suspended\":false},\"after\":{\"node\":\"k1\",\"prompt\":\"What"
                            + " is a gradient?\",\"answer\":\"\","
                            + "\"suspended\":true,\"recollection\":{\"stability\":3.25,\"difficulty\":5.5,"
                            + "\"first\":\"2026-02-28\",\"last\":\"2026-03-01\",\"due\":\"2026-03-04\",\"grade\":\"GOOD\",\"reviews\":2,"
                            + "\"lapses\":1,\"seconds\":40}}}"));
    }

    @ParameterizedTest
    @MethodSource("versionOne")
    void whatVersionOneWroteStaysAsItIs(String type, Happening what, String payload) {
        assertThat(HappeningForm.write(what)).isEqualTo(new HappeningForm.Written(type, 1, KEY, payload));
        assertThat(read(type, 1, KEY, payload)).isEqualTo(what);
    }

    @Test
    void whatVersionOneWroteOfWeeksStaysAsItIs() {
        var what = new Happening.WeekNoted(new WeekName(2026, 9), "", "Good.");
        var payload = "{\"week\":\"2026-W09\",\"before\":\"\",\"after\":\"Good.\"}";
        assertThat(HappeningForm.write(what)).isEqualTo(new HappeningForm.Written("weeknoted", 1, null, payload));
        assertThat(read("weeknoted", 1, null, payload)).isEqualTo(what);
        assertThatThrownBy(() -> read("weeknoted", 1, null, payload.replace("W09", "W54")))
                .isInstanceOf(Json.Unreadable.class)
                .hasMessageContaining("2026-W54");
    }

    @Test
    void whatVersionOneWroteOfRecallingAndOfPairsStaysAsItIs() {
        assertThat(payload(
                        "recall", new Happening.RecallChosen(RecallChoices.USUAL, new RecallChoices(true, 85, 5, 20))))
                .isEqualTo("{\"before\":{\"wanted\":false,\"retention\":90,\"freshADay\":10,\"minutesADay\":15},"
                        + "\"after\":{\"wanted\":true,\"retention\":85,\"freshADay\":5,\"minutesADay\":20}}");
        var one = new TaskId(new RoadmapId("a"), new Key("k1"));
        var other = new TaskId(new RoadmapId("b"), new Key("k2"));
        assertThat(payload("pair", new Happening.PairJudged(new Pair(other, one), Verdict.APART, Verdict.LINKED)))
                .isEqualTo("{\"pair\":[{\"roadmap\":\"a\",\"task\":\"k1\"},{\"roadmap\":\"b\",\"task\":\"k2\"}],"
                        + "\"before\":\"APART\",\"after\":\"LINKED\"}");
    }

    /** The written form of something that happened to no node, and has come back as it was. */
    private static String payload(String type, Happening what) {
        var written = HappeningForm.write(what);
        assertThat(written.type()).isEqualTo(type);
        assertThat(read(type, 1, null, written.payload())).isEqualTo(what);
        return written.payload();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aWholeRoadmapComesBackAsItWas(long seed) {
        var roadmap = new RandomRoadmap(new Random(seed)).roadmap();
        for (Happening what : List.of(new Happening.Imported(FILE, roadmap), new Happening.Removed(FILE, roadmap))) {
            var written = HappeningForm.write(what);
            assertThat(written.payload()).contains("\"digest\":\"" + FILE.digest() + "\"");
            assertThat(read(written.type(), 1, null, written.payload())).isEqualTo(what);
        }
    }

    @Test
    void whatCannotBeUnderstoodIsSaidSo() {
        assertUnreadable("ticked", 2, "{}", "later Cairn");
        assertUnreadable("danced", 1, "{}", "danced");
        assertUnreadable("ticked", 1, "{", "end-of-input");
        assertUnreadable("ticked", 1, "{}", "before");
        assertUnreadable("ticked", 1, "{\"before\":{\"status\":\"LOST\"}}", "no Status called LOST");
        assertUnreadable("noted", 1, "{\"after\":\"a\",\"after\":\"b\"}", "Duplicate");
        assertUnreadable("noted", 1, "[".repeat(2_000), "depth");
    }

    private static void assertUnreadable(String type, int version, String payload, String because) {
        assertThatThrownBy(() -> read(type, version, KEY, payload))
                .isInstanceOf(Json.Unreadable.class)
                .hasMessageContaining(because);
    }

    private static Happening read(String type, int version, @Nullable Key node, String payload) {
        return HappeningForm.read(new HappeningForm.Written(type, version, node, payload), digest -> FILE.bytes());
    }
}
