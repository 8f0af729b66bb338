package dev.cairn.week;

import static dev.cairn.testing.Roadmaps.key;
import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static dev.cairn.week.Learner.evenings;
import static dev.cairn.week.Learner.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a calendar knows after it was told several times: it goes by names and sequences, as calendars do. */
class CalendarToldTest {
    private static final RoadmapId ID = new RoadmapId("my plan");
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 22);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);

    private static final Window EVENING = new Window(19 * 60, 20 * 60);

    private final Learner learner = new Learner(
            ID,
            ZoneOffset.UTC,
            roadmap(phase("P", module("M", task("A", 60), task("B", 60), task("C", 180), task("D", 60)))),
            EVENING);
    private final Map<String, CalendarMark> marks = new HashMap<>();
    private final Map<String, CalendarEvent> calendar = new TreeMap<>();
    private LocalDateTime now = MONDAY.atTime(8, 0);

    @Test
    void everySessionIsToldOnceWithItsPlace() {
        tell(all());
        assertThat(shown())
                .containsExactly(
                        "A 22T19:00-20:00",
                        "B 23T19:00-20:00",
                        "C 24T19:00-20:00",
                        "C 25T19:00-20:00",
                        "C 26T19:00-20:00",
                        "D 27T19:00-20:00");
        assertThat(calendar.values()).allSatisfy(it -> {
            assertThat(it.sequence()).isZero();
            assertThat(it.uid()).matches("[\\w.-]+@cairn");
        });
    }

    @Test
    void toldAgainNothingIsNew() {
        var first = tell(all());
        now = now.plusHours(2);
        assertThat(tell(all()).events()).isEqualTo(first.events());
    }

    @Test
    void aMovedSessionIsTheSameOneElsewhere() {
        tell(all());
        var before = Set.copyOf(calendar.keySet());
        now = now.plusHours(1);
        learner.planning = learner.planning.withChoices(
                ID, learner.planning.choices(ID).withPins(key("A"), List.of(new Pin(SUNDAY, 19 * 60, 60))));
        tell(all());
        assertThat(calendar.keySet()).isEqualTo(before);
        assertThat(shown()).contains("A 28T19:00-20:00").hasSize(6);
        assertThat(of("A")).allSatisfy(it -> {
            assertThat(it.sequence()).isOne();
            assertThat(it.changed()).isEqualTo(now.toInstant(ZoneOffset.UTC));
        });
    }

    @Test
    void whatChangedIsTheSequenceOfNothingElse() {
        tell(all());
        learner.rename("D", "D, at last");
        tell(all());
        assertThat(calendar.values().stream().filter(it -> it.sequence() > 0))
                .extracting(it -> it.said().words().title())
                .containsExactly("D, at last");
    }

    @Test
    void anotherAlarmIsAChangeOfWhatRings() {
        tell(all());
        learner.look(MONDAY);
        now = MONDAY.atTime(20, 0);
        learner.tick("A", now);
        tell(all());
        var quarter = new CalendarChoices(RoadmapId.ALL, MONDAY, null, true, false, 15);
        now = now.plusHours(1);
        tell(quarter);
        assertThat(calendar.values().stream().filter(CalendarEvent::rings))
                .hasSize(5)
                .allSatisfy(it -> {
                    assertThat(it.sequence()).isOne();
                    assertThat(it.changed()).isEqualTo(now.toInstant(ZoneOffset.UTC));
                });
        assertThat(of("✓ A")).extracting(CalendarEvent::sequence).containsExactly(1);
        var told = Map.copyOf(calendar);
        now = now.plusHours(1);
        tell(quarter);
        assertThat(calendar).isEqualTo(told);
        tell(new CalendarChoices(RoadmapId.ALL, MONDAY, null, true, false, null));
        assertThat(calendar.values().stream().filter(CalendarEvent::rings))
                .allSatisfy(it -> assertThat(it.sequence()).isEqualTo(2));
        assertThat(calendar.values().stream().filter(it -> it.said().kind() == CalendarEvent.Kind.TASK))
                .hasSize(4)
                .allSatisfy(it -> assertThat(it.sequence()).isZero());
    }

    @Test
    void theSameEveningInAnotherZoneIsAChange() {
        tell(all());
        var before = shown();
        learner.zone = ZoneId.of("America/New_York");
        tell(all());
        assertThat(shown()).isEqualTo(before);
        assertThat(calendar.values()).allSatisfy(it -> assertThat(it.sequence()).isOne());
    }

    @Test
    void whatIsNoMoreIsCalledOffAndStaysSo() {
        tell(all());
        learner.effort("C", 60);
        now = now.plusHours(1);
        tell(all());
        assertThat(shown()).filteredOn(it -> it.startsWith("C")).containsExactly("C 24T19:00-20:00");
        assertThat(of("C").stream().filter(it -> it.is(CalendarEvent.Standing.CANCELLED)))
                .hasSize(2)
                .allSatisfy(it -> {
                    assertThat(it.sequence()).isOne();
                    assertThat(it.said().words().title()).isEqualTo("off: C");
                });
        var again = tell(all());
        assertThat(again.marks()).noneMatch(CalendarMark::cancelled);
        assertThat(again.events().stream().filter(it -> it.is(CalendarEvent.Standing.CANCELLED)))
                .hasSize(2);

        learner.effort("C", 180);
        tell(all());
        assertThat(shown()).filteredOn(it -> it.startsWith("C")).hasSize(3);
        assertThat(of("C")).extracting(CalendarEvent::sequence).containsOnly(0, 2);
    }

    @Test
    void afterSomeWeeksNobodyHearsOfItAnyMore() {
        tell(all());
        learner.effort("C", 60);
        tell(all());
        now = now.plusWeeks(5);
        assertThat(tell(all()).events()).noneMatch(it -> it.is(CalendarEvent.Standing.CANCELLED));
    }

    @Test
    void whatWasDoneStaysWhereItWasDone() {
        tell(all());
        learner.look(now.toLocalDate());
        now = MONDAY.atTime(20, 0);
        learner.tick("A", now);
        tell(all());
        assertThat(shown()).first().isEqualTo("✓ A 22T19:00-20:00");
        var done = of("A").getFirst();
        now = MONDAY.plusDays(2).atTime(8, 0);
        tell(all());
        assertThat(of("A")).containsExactly(done);
        now = MONDAY.plusWeeks(30).atTime(8, 0);
        tell(all());
        assertThat(of("A")).containsExactly(done);
    }

    @Test
    void aTaskDoneEarlyIsNotExpectedLater() {
        tell(all());
        learner.look(now.toLocalDate());
        now = MONDAY.atTime(21, 0);
        learner.tick("C", now);
        tell(all());
        assertThat(shown())
                .filteredOn(it -> it.contains("C "))
                .hasSize(1)
                .allSatisfy(it -> assertThat(it).startsWith("✓ C 22T"));
        assertThat(of("C").stream().filter(it -> it.is(CalendarEvent.Standing.CANCELLED)))
                .hasSize(2);
    }

    @Test
    void takenBackItIsPlannedAgain() {
        tell(all());
        learner.look(now.toLocalDate());
        now = MONDAY.atTime(20, 0);
        learner.tick("A", now);
        tell(all());
        learner.stand("A", Standing.OPEN);
        tell(all());
        assertThat(shown()).filteredOn(it -> it.startsWith("A")).hasSize(1);
        assertThat(of("A")).extracting(CalendarEvent::sequence).containsExactly(2);
    }

    @Test
    void aWeekIsThatWeekAndWhatLeftIt() {
        tell(CalendarChoices.sessions(MONDAY, MONDAY.plusDays(1)));
        assertThat(shown()).containsExactly("A 22T19:00-20:00", "B 23T19:00-20:00");
        learner.planning = learner.planning.withChoices(
                ID, learner.planning.choices(ID).withPins(key("B"), List.of(new Pin(SUNDAY, 19 * 60, 60))));
        tell(CalendarChoices.sessions(MONDAY, MONDAY.plusDays(1)));
        assertThat(shown()).contains("B 28T19:00-20:00").doesNotContain("B 23T19:00-20:00");
        assertThat(of("D")).isEmpty();
    }

    @Test
    void aFileOfTheDayItLeftSaysSoToo() {
        var days = CalendarChoices.sessions(MONDAY, MONDAY.plusDays(1));
        tell(days);
        now = now.plusHours(1);
        learner.planning = learner.planning.withChoices(
                ID,
                learner.planning.choices(ID).withPins(key("B"), List.of(new Pin(SUNDAY.plusWeeks(2), 19 * 60, 60))));
        // Another file tells it first.
        tell(all());
        now = now.plusDays(1).minusHours(2);
        var uid = of("B").getFirst().uid();
        assertThat(tell(days).events())
                .filteredOn(it -> it.uid().equals(uid))
                .singleElement()
                .satisfies(it -> assertThat(it.said().begins().toLocalDate()).isEqualTo(SUNDAY.plusWeeks(2)));
        assertThat(tell(days).marks()).isEmpty();
        now = now.plusWeeks(5);
        assertThat(tell(days).events()).noneMatch(it -> it.uid().equals(uid));
    }

    @Test
    void aTaskOfWhichTheBeginningIsForgottenStaysAsItWasTold() {
        tell(all());
        for (int day = 2; day <= 4; day++) {
            learner.look(MONDAY.plusDays(day));
        }
        now = MONDAY.plusDays(4).atTime(20, 0);
        learner.tick("C", now);
        tell(all());
        var done = of("C");
        assertThat(done).isNotEmpty();
        for (int week = 1; week < 12; week++) {
            now = MONDAY.plusDays(3).plusWeeks(week).atTime(9, 0);
            tell(all());
            assertThat(of("C")).as("after %s weeks", week).isEqualTo(done);
        }
    }

    @Test
    void tasksHaveADueDateAndAreDone() {
        var choices = new CalendarChoices(RoadmapId.ALL, MONDAY, null, true, false, null);
        tell(choices);
        var tasks = calendar.values().stream().filter(it -> it.said().kind() == CalendarEvent.Kind.TASK);
        assertThat(tasks)
                .hasSize(4)
                .extracting(it -> it.said().ends().toString())
                .contains("2027-03-26T20:00");
        learner.look(now.toLocalDate());
        now = MONDAY.atTime(20, 0);
        learner.tick("A", now);
        tell(choices);
        assertThat(of("A").stream().filter(it -> it.said().kind() == CalendarEvent.Kind.TASK))
                .allSatisfy(it -> assertThat(it.is(CalendarEvent.Standing.DONE)).isTrue())
                .hasSize(1);
        // Whoever wants sessions alone hears nothing of tasks: neither that they are there, nor that they are gone.
        assertThat(tell(all()).events()).noneMatch(it -> it.said().kind() == CalendarEvent.Kind.TASK);
    }

    @Test
    void habitsBeginOnceAndKeepTheirBeginning() {
        var choices = new CalendarChoices(RoadmapId.ALL, MONDAY, SUNDAY, false, true, null);
        habits(new Block("Quiz: Sundays!", Set.of(DayOfWeek.SUNDAY), new Window(540, 570)));
        tell(choices);
        assertThat(of("Quiz: Sundays!"))
                .singleElement()
                .satisfies(it -> assertThat(it.said().begins()).isEqualTo(SUNDAY.atTime(9, 0)));
        now = now.plusWeeks(20);
        var later = new CalendarChoices(RoadmapId.ALL, now.toLocalDate(), null, false, true, null);
        tell(later);
        assertThat(of("Quiz: Sundays!"))
                .singleElement()
                .satisfies(it -> assertThat(it.sequence()).isZero());
        habits();
        tell(later);
        assertThat(calendar.values().stream().filter(it -> it.said().kind() == CalendarEvent.Kind.HABIT))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.is(CalendarEvent.Standing.CANCELLED)).isTrue());
    }

    @Test
    void oneRoadmapIsNoWordAboutAnother() {
        tell(all());
        var other = new CalendarChoices(new RoadmapId("my"), MONDAY, null, true, true, null);
        assertThat(tell(other).events()).isEmpty();
        assertThat(tell(other).marks()).isEmpty();
    }

    @Test
    void onlyAddressesOfTheWebAreGiven() {
        assertThat(url("javascript:alert(1)", "file:///etc/passwd", "https://a.example/x", "https://b.example"))
                .isEqualTo("https://a.example/x");
        assertThat(url("https://a b.example", "http://exa\nmple", "ftp://a.example", "https:", "#part"))
                .isEmpty();
    }

    private String url(String... urls) {
        var module = module("M", task("A", 60));
        var resources = new ArrayList<Resource>();
        for (String url : urls) {
            resources.add(new Resource("R", url, null, 1));
        }
        learner.roadmap = roadmap(phase(
                "P",
                new dev.cairn.roadmap.Module(
                        module.key(),
                        module.heading(),
                        null,
                        0,
                        null,
                        null,
                        List.of(),
                        module.tasks(),
                        resources,
                        "")));
        marks.clear();
        calendar.clear();
        return tell(all()).events().getFirst().said().words().url();
    }

    private static CalendarChoices all() {
        return CalendarChoices.sessions(MONDAY, null);
    }

    /** Tells, remembers, and brings the file into the calendar. */
    private CalendarTold tell(CalendarChoices choices) {
        var told = CalendarTold.of(
                CalendarMatter.of(learner.outlook(now), learner.diary()),
                choices,
                marks.values(),
                now.atZone(learner.zone),
                (key, gaps) -> switch (key) {
                    case "calendar.event.done" -> "✓ " + gaps[0];
                    case "calendar.event.off" -> "off: " + gaps[0];
                    default -> key;
                });
        told.marks().forEach(it -> marks.put(it.uid(), it));
        for (CalendarEvent event : told.events()) {
            var known = calendar.get(event.uid());
            if (known == null || event.sequence() > known.sequence()) {
                calendar.put(event.uid(), event);
            } else {
                // A calendar would not look at it: it must be what it has.
                assertThat(event.sequence()).isEqualTo(known.sequence());
                assertThat(event).isEqualTo(known);
            }
        }
        return told;
    }

    /** What the calendar shows, by time. */
    private List<String> shown() {
        return calendar.values().stream()
                .filter(it ->
                        it.said().kind() == CalendarEvent.Kind.SESSION && !it.is(CalendarEvent.Standing.CANCELLED))
                .sorted((a, b) -> a.said().begins().compareTo(b.said().begins()))
                .map(it -> it.said().words().title() + " "
                        + it.said().begins().toString().substring(8) + "-"
                        + it.said().ends().toLocalTime())
                .toList();
    }

    private void habits(Block... habits) {
        learner.planning = learner.planning.withAvailability(evenings(EVENING).withHabits(List.of(habits)));
    }

    private List<CalendarEvent> of(String title) {
        return calendar.values().stream()
                .filter(it -> it.said().words().title().endsWith(title))
                .toList();
    }
}
