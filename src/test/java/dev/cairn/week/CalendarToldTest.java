package dev.cairn.week;

import static dev.cairn.testing.Roadmaps.key;
import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Agenda;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.Outlook;
import dev.cairn.testing.Roadmaps;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a calendar knows after it was told several times: it goes by names and sequences, as calendars do. */
class CalendarToldTest {
    private static final RoadmapId ID = new RoadmapId("my plan");
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 22);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);

    private Availability hours = evenings();
    private Planning planning = Planning.NONE;
    private Roadmap roadmap =
            roadmap(phase("P", module("M", task("A", 60), task("B", 60), task("C", 180), task("D", 60))));
    private final List<Agenda> agendas = new ArrayList<>();
    private final List<Tick> ticks = new ArrayList<>();
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
        planning = planning.withChoices(
                ID, planning.choices(ID).withPins(key("A"), List.of(new Pin(SUNDAY, 19 * 60, 60))));
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
        rename("D", "D, at last");
        tell(all());
        assertThat(calendar.values().stream().filter(it -> it.sequence() > 0))
                .extracting(it -> it.said().words().title())
                .containsExactly("D, at last");
    }

    @Test
    void whatIsNoMoreIsCalledOffAndStaysSo() {
        tell(all());
        effort("C", 60);
        now = now.plusHours(1);
        tell(all());
        assertThat(shown()).filteredOn(it -> it.startsWith("C")).containsExactly("C 24T19:00-20:00");
        assertThat(of("C").stream().filter(it -> it.is(CalendarEvent.Standing.CANCELLED)))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.sequence()).isOne());
        var again = tell(all());
        assertThat(again.marks()).noneMatch(CalendarMark::cancelled);
        assertThat(again.events().stream().filter(it -> it.is(CalendarEvent.Standing.CANCELLED)))
                .hasSize(2);

        effort("C", 180);
        tell(all());
        assertThat(shown()).filteredOn(it -> it.startsWith("C")).hasSize(3);
        assertThat(of("C")).extracting(CalendarEvent::sequence).containsOnly(0, 2);
    }

    @Test
    void afterSomeWeeksNobodyHearsOfItAnyMore() {
        tell(all());
        effort("C", 60);
        tell(all());
        now = now.plusWeeks(5);
        assertThat(tell(all()).events()).noneMatch(it -> it.is(CalendarEvent.Standing.CANCELLED));
    }

    @Test
    void whatWasDoneStaysWhereItWasDone() {
        tell(all());
        look();
        now = MONDAY.atTime(20, 0);
        tick("A");
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
        look();
        now = MONDAY.atTime(21, 0);
        tick("C");
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
        look();
        now = MONDAY.atTime(20, 0);
        tick("A");
        tell(all());
        stand("A", Standing.OPEN);
        tell(all());
        assertThat(shown()).filteredOn(it -> it.startsWith("A")).hasSize(1);
        assertThat(of("A")).extracting(CalendarEvent::sequence).containsExactly(2);
    }

    @Test
    void aWeekIsThatWeekAndWhatLeftIt() {
        tell(CalendarChoices.sessions(MONDAY, MONDAY.plusDays(1)));
        assertThat(shown()).containsExactly("A 22T19:00-20:00", "B 23T19:00-20:00");
        planning = planning.withChoices(
                ID, planning.choices(ID).withPins(key("B"), List.of(new Pin(SUNDAY, 19 * 60, 60))));
        tell(CalendarChoices.sessions(MONDAY, MONDAY.plusDays(1)));
        assertThat(shown()).contains("B 28T19:00-20:00").doesNotContain("B 23T19:00-20:00");
        assertThat(of("D")).isEmpty();
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
        look();
        now = MONDAY.atTime(20, 0);
        tick("A");
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
        hours = hours.withHabits(List.of(new Block("Quiz: Sundays!", Set.of(DayOfWeek.SUNDAY), new Window(540, 570))));
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
        hours = hours.withHabits(List.of());
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
        roadmap = roadmap(phase(
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
        var diary = new Diary(agendas, ticks);
        var told = CalendarTold.of(
                CalendarMatter.of(outlook(), diary),
                choices,
                marks.values(),
                now.toInstant(ZoneOffset.UTC),
                (key, gaps) -> key.equals("calendar.event.done") ? "✓ " + gaps[0] : key);
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

    private List<CalendarEvent> of(String title) {
        return calendar.values().stream()
                .filter(it -> it.said().words().title().endsWith(title))
                .toList();
    }

    private Outlook outlook() {
        var moment = new Moment(now.toInstant(ZoneOffset.UTC), ZoneOffset.UTC, Moment.dayOf(now));
        return Outlook.of(moment, planning.withAvailability(hours), Map.of(ID, roadmap), false);
    }

    /** The day begins with what is planned for it. */
    private void look() {
        outlook().agenda().ifPresent(agendas::add);
    }

    private void tick(String title) {
        stand(title, Standing.done(Moment.dayOf(now)));
        ticks.add(new Tick(ID, key(title), now, Moment.dayOf(now)));
    }

    private void stand(String title, Standing standing) {
        update(title, task -> task.withState(task.state().withStanding(standing)));
    }

    private void rename(String title, String name) {
        update(title, task -> task.withTitle(name));
    }

    private void effort(String title, int minutes) {
        update(title, task -> task.withEffort(Effort.own(minutes)));
    }

    private void update(String title, UnaryOperator<Task> change) {
        UnaryOperator<Node> update = node -> node instanceof Task task ? change.apply(task) : node;
        roadmap = Tree.update(roadmap, Map.of(key(title), update));
    }

    private static Task task(String title, int minutes) {
        return Roadmaps.task(title).withEffort(Effort.own(minutes));
    }

    private static Availability evenings() {
        var days = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, List.of(new Window(19 * 60, 20 * 60)));
        }
        return Availability.of(new WeekPattern(days));
    }
}
