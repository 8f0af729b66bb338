package dev.cairn.week;

import static dev.cairn.testing.Roadmaps.key;

import dev.cairn.progress.Moment;
import dev.cairn.progress.Notebook;
import dev.cairn.progress.TimeEntry;
import dev.cairn.progress.TimeLog;
import dev.cairn.recall.Deck;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Agenda;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.Outlook;
import dev.cairn.study.ReviewDay;
import dev.cairn.testing.Roadmaps;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Someone with one roadmap and the same hours every evening, of whom is remembered how days began and what was ticked when. */
final class Learner {
    final RoadmapId id;
    ZoneId zone;
    Roadmap roadmap;
    Planning planning;
    Deck deck = Deck.EMPTY;
    TimeLog time = TimeLog.EMPTY;
    private final List<Agenda> agendas = new ArrayList<>();
    private final List<Tick> ticks = new ArrayList<>();

    Learner(RoadmapId id, ZoneId zone, Roadmap roadmap, Window... windows) {
        this.id = id;
        this.zone = zone;
        this.roadmap = roadmap;
        planning = Planning.NONE.withAvailability(evenings(windows));
    }

    static Task task(String title, int minutes) {
        return Roadmaps.task(title).withEffort(Effort.own(minutes));
    }

    static Availability evenings(Window... windows) {
        var days = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, List.of(windows));
        }
        return Availability.of(new WeekPattern(days));
    }

    Outlook outlook(LocalDateTime now) {
        var moment = new Moment(now.atZone(zone).toInstant(), zone, Moment.dayOf(now));
        var all = Map.of(id, roadmap);
        var reviews = ReviewDay.of(deck, all, moment.studyDay()).load();
        return Outlook.of(moment, Notebook.NOTHING.with(planning).with(deck).with(time), all, false, reviews);
    }

    Diary diary() {
        return new Diary(agendas, ticks);
    }

    /** The day begins with what is planned for it. */
    void look(LocalDate day) {
        outlook(day.atTime(8, 0)).agenda().ifPresent(agendas::add);
    }

    /** Ticks a task and saves it. */
    void tick(String title, LocalDateTime at) {
        stand(title, Standing.done(Moment.dayOf(at)));
        ticks.add(new Tick(id, key(title), at, Moment.dayOf(at)));
    }

    /** Logs time on a task. */
    void log(String title, LocalDate day, int minutes) {
        time = time.with(id, all -> all.put(UUID.randomUUID(), new TimeEntry(key(title), day, minutes * 60, null)));
    }

    void stand(String title, Standing standing) {
        update(title, task -> task.withState(task.state().withStanding(standing)));
    }

    void rename(String title, String name) {
        update(title, task -> task.withTitle(name));
    }

    void effort(String title, int minutes) {
        update(title, task -> task.withEffort(Effort.own(minutes)));
    }

    private void update(String title, UnaryOperator<Task> change) {
        UnaryOperator<Node> update = node -> node instanceof Task task ? change.apply(task) : node;
        roadmap = Tree.update(roadmap, Map.of(key(title), update));
    }

    /** Each entry of a week as {@code a 03-22 19:00 60 DONE}, with the date a ghost went to. */
    static List<String> lines(Week week) {
        return week.entries()
                .map(it -> "%s %s %s %d %s%s"
                        .formatted(
                                it.task(),
                                it.date().toString().substring(5),
                                it.window().start(),
                                it.session().minutes(),
                                it.kind(),
                                Optional.ofNullable(it.movedTo())
                                        .map(day -> " to " + day.getDayOfMonth())
                                        .orElse("")))
                .toList();
    }
}
