package dev.cairn.study;

import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Moment;
import dev.cairn.progress.Notebook;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.testing.Roadmaps;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks that are put forward or back, a day that never was, and a leap day. */
class ClockChangesTest {
    private static final int DAYS = 20;

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,2027-03-20",
        "Europe/Berlin,2027-10-20",
        "America/New_York,2027-03-05",
        "America/New_York,2027-11-01",
        "America/New_York,2028-02-20",
        "Pacific/Apia,2011-12-20",
        "Pacific/Apia,2028-02-20"
    })
    void eachNightHasItsSessionAtItsTime(ZoneId zone, LocalDate from) {
        var sessions = sessions(zone, from.atTime(23, 30));
        assertThat(sessions.stream().map(Session::date))
                .containsExactlyElementsOf(
                        from.plusDays(1).datesUntil(from.plusDays(1 + DAYS)).toList());
        assertThat(sessions).allSatisfy(it -> assertThat(it.window()).isEqualTo(new Window(90, 210)));
    }

    private static List<Session> sessions(ZoneId zone, LocalDateTime now) {
        var nights = new HashMap<DayOfWeek, List<Window>>();
        for (DayOfWeek day : DayOfWeek.values()) {
            nights.put(day, List.of(new Window(90, 210)));
        }
        var planning = Planning.NONE.withAvailability(Availability.of(new WeekPattern(nights)));
        var tasks = IntStream.range(0, 2 * DAYS)
                .mapToObj(i -> Roadmaps.task("T" + i))
                .toArray(Task[]::new);
        var moment = new Moment(now.atZone(zone).toInstant(), zone, now.toLocalDate());
        var plan = Outlook.of(
                        moment,
                        Notebook.NOTHING.with(planning),
                        Map.of(new RoadmapId("r"), roadmap(phase("P", module("M", tasks)))),
                        false)
                .plan();
        return plan.sessions().stream().collect(Collectors.groupingBy(Session::date)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> {
                    var first = it.getValue().getFirst();
                    int minutes =
                            it.getValue().stream().mapToInt(Session::minutes).sum();
                    return new Session(
                            first.roadmap(),
                            first.phase(),
                            first.module(),
                            first.task(),
                            first.date(),
                            first.start(),
                            minutes,
                            false);
                })
                .toList();
    }
}
