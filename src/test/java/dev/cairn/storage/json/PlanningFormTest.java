package dev.cairn.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.progress.Happening;
import dev.cairn.roadmap.Key;
import dev.cairn.schedule.Baseline;
import dev.cairn.schedule.Pace;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Reckoning;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.Share;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Dates;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.testing.RandomPlanning;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts here stand in learners' logs: they may be joined by others, but never be changed. */
class PlanningFormTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    static Stream<Arguments> versionOne() {
        return Stream.of(
                Arguments.of(
                        "availability",
                        new Happening.AvailabilityChanged(null, hours()),
                        "{\"after\":{\"usual\":{\"MONDAY\":[[540,600],[1140,1440]],\"SATURDAY\":[[0,60]]},"
                                + "\"spells\":[{\"from\":\"2026-03-01\",\"to\":\"2026-03-02\",\"windows\":{},"
                                + "\"label\":\"skiing\"}],\"habits\":[{\"title\":\"Quiz\",\"days\":[\"MONDAY\","
                                + "\"SUNDAY\"],\"window\":[600,630]}]}}"),
                Arguments.of(
                        "availability",
                        new Happening.AvailabilityChanged(Availability.NONE, null),
                        "{\"before\":{\"usual\":{}}}"),
                Arguments.of(
                        "lengths",
                        new Happening.SessionLengthsChanged(SessionLengths.USUAL, new SessionLengths(30, 90)),
                        "{\"before\":{\"shortest\":25,\"longest\":120},\"after\":{\"shortest\":30,\"longest\":90}}"),
                Arguments.of(
                        "plan",
                        new Happening.PlanChanged(PlanChoices.NONE, choices()),
                        "{\"before\":{},\"after\":{\"activity\":\"ACTIVE\",\"start\":\"2026-03-01\","
                            + "\"share\":{\"amount\":50,\"unit\":\"PERCENT\"},\"pace\":\"WEEKS\",\"reckoning\":\"HIGH\","
                            + "\"pins\":{\"m1\":[{\"date\":\"2026-03-01\"}],"
                            + "\"t1\":[{\"date\":\"2026-03-01\",\"at\":540,\"minutes\":60}]},"
                            + "\"limits\":{\"m1\":300},\"waits\":{\"m2\":[\"m0\",\"m1\"]},\"beside\":[\"m3\",\"m4\"]}}"),
                Arguments.of(
                        "baseline",
                        new Happening.BaselineChanged(null, baseline()),
                        "{\"after\":{\"setOn\":\"2026-03-01\",\"modules\":{\"m1\":[\"2026-03-02\",\"2026-03-04\"],"
                                + "\"m2\":[\"2026-03-04\",\"2026-03-04\"]},"
                                + "\"days\":{\"2026-03-02\":120,\"2026-03-04\":60}}}"),
                Arguments.of(
                        "baseline",
                        new Happening.BaselineChanged(
                                null, new Baseline(DAY, Map.of(), new TreeMap<>(Map.of(DAY, 60)), DAY.plusDays(9))),
                        "{\"after\":{\"setOn\":\"2026-03-01\",\"days\":{\"2026-03-01\":60},\"end\":\"2026-03-10\"}}"));
    }

    private static Availability hours() {
        var week = WeekPattern.NONE
                .with(DayOfWeek.SATURDAY, List.of(new Window(0, 60)))
                .with(DayOfWeek.MONDAY, List.of(new Window(1140, 1440), new Window(540, 600)));
        return new Availability(
                week,
                List.of(Spell.off(DAY, DAY.plusDays(1), "skiing")),
                List.of(new Block("Quiz", Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), new Window(600, 630))));
    }

    private static PlanChoices choices() {
        return new PlanChoices(
                PlanChoices.Activity.ACTIVE,
                DAY,
                Share.percent(50),
                Pace.WEEKS,
                Reckoning.HIGH,
                Map.of(key("t1"), List.of(new Pin(DAY, 540, 60)), key("m1"), List.of(Pin.on(DAY))),
                Map.of(key("m1"), 300),
                Map.of(key("m2"), Set.of(key("m1"), key("m0"))),
                Set.of(key("m4"), key("m3")));
    }

    private static Baseline baseline() {
        return new Baseline(
                DAY,
                Map.of(key("m2"), Dates.of(DAY.plusDays(3)), key("m1"), new Dates(DAY.plusDays(1), DAY.plusDays(3))),
                new TreeMap<>(Map.of(DAY.plusDays(3), 60, DAY.plusDays(1), 120)));
    }

    private static Key key(String value) {
        return new Key(value);
    }

    @ParameterizedTest
    @MethodSource("versionOne")
    void whatVersionOneWroteStaysAsItIs(String type, Happening what, String payload) {
        var written = new HappeningForm.Written(type, 1, null, payload);
        assertThat(HappeningForm.write(what)).isEqualTo(written);
        assertThat(read(written)).isEqualTo(what);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverIsDecidedComesBackAsItWas(long seed) {
        var random = new RandomPlanning(new Random(seed));
        for (Happening what : List.of(
                new Happening.AvailabilityChanged(random.availability(), random.availability()),
                new Happening.SessionLengthsChanged(random.lengths(), random.lengths()),
                new Happening.PlanChanged(random.choices(), random.choices()),
                new Happening.BaselineChanged(random.baseline(), random.baseline()))) {
            assertThat(read(HappeningForm.write(what))).isEqualTo(what);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void equalChoicesHaveEqualTexts(long seed) {
        var choices = new RandomPlanning(new Random(seed)).choices();
        var built = PlanChoices.NONE
                .withActivity(choices.activity())
                .withStart(choices.start())
                .withShare(choices.share())
                .withPace(choices.pace())
                .withReckoning(choices.reckoning());
        for (Map.Entry<Key, List<Pin>> pins : backwards(choices.pins()).entrySet()) {
            built = built.withPins(pins.getKey(), pins.getValue());
        }
        for (Map.Entry<Key, Integer> limit : backwards(choices.limits()).entrySet()) {
            built = built.withLimit(limit.getKey(), limit.getValue());
        }
        for (Map.Entry<Key, Set<Key>> waits : backwards(choices.waits()).entrySet()) {
            built = built.withWaits(waits.getKey(), waits.getValue());
        }
        for (Key beside : choices.beside()) {
            built = built.withBeside(beside, true);
        }
        assertThat(built).isEqualTo(choices);
        assertThat(PlanningForm.choices(built)).hasToString(Json.text(PlanningForm.choices(choices)));
    }

    private static <T> Map<Key, T> backwards(Map<Key, T> some) {
        var reversed = new LinkedHashMap<Key, T>();
        List.copyOf(some.entrySet()).reversed().forEach(it -> reversed.put(it.getKey(), it.getValue()));
        return reversed;
    }

    @Test
    void whatCannotBeUnderstoodIsSaidSo() {
        assertUnreadable("plan", "{\"before\":{}}", "after");
        assertUnreadable("plan", "{\"before\":{},\"after\":{\"pace\":\"GALLOP\"}}", "no Pace called GALLOP");
        assertUnreadable("availability", "{\"after\":{\"usual\":{\"NODAY\":[]}}}", "no DayOfWeek called NODAY");
    }

    private static void assertUnreadable(String type, String payload, String because) {
        assertThatThrownBy(() -> read(new HappeningForm.Written(type, 1, null, payload)))
                .isInstanceOf(Json.Unreadable.class)
                .hasMessageContaining(because);
    }

    private static Happening read(HappeningForm.Written written) {
        return HappeningForm.read(written, digest -> new byte[0]);
    }
}
