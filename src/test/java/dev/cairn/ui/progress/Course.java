package dev.cairn.ui.progress;

import dev.cairn.export.PngPicture;
import dev.cairn.progress.Change;
import dev.cairn.progress.Event;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Step;
import dev.cairn.progress.TimeEntry;
import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.Edits;
import dev.cairn.study.Outlook;
import dev.cairn.study.PlanEdits;
import dev.cairn.study.TimeEdits;
import dev.cairn.ui.Desk;
import dev.cairn.ui.FileChoice;
import dev.cairn.ui.Samples;
import dev.cairn.ui.Visited;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A learner of a bundled roadmap who began some days ago and worked most evenings, some more and some less; seen on 10 March 2027. */
final class Course implements AutoCloseable {
    static final RoadmapId CAREER = new RoadmapId("career-transition");
    static final RoadmapId SIX_MONTH = new RoadmapId("six-month");
    static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    private static final int[] MINUTES = {90, 120, 120, 90, 0, 150, 60};

    final Desk desk;
    final Visited places = new Visited();
    private final Random lot = new Random(7);
    private final RoadmapId id;
    private double owed;

    private Course(Path folder, RoadmapId id) {
        this.id = id;
        desk = Desk.in(folder, longAgo(Samples.bundled()));
        desk.library.put(id, desk.store.load(id).orElseThrow());
    }

    /** What happened a week ago is told apart from what came before: the roadmaps were there. */
    private static Step longAgo(Step step) {
        var day = LocalDate.of(2024, 1, 1);
        var moment = new Moment(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, day);
        return new Step(
                step.id(),
                null,
                step.events().stream()
                        .map(it -> new Event(it.id(), moment, it.roadmap(), it.what()))
                        .toList());
    }

    /** Nothing said and nothing done. */
    static Course fresh(Path folder) {
        var course = new Course(folder, CAREER);
        course.at(TODAY);
        return course;
    }

    /** Hours given, a first plan kept, nothing done yet. */
    static Course planned(Path folder) {
        var course = new Course(folder, CAREER);
        course.begin(TODAY, 1);
        course.at(TODAY);
        return course;
    }

    /** Worked for so many days, today included. */
    static Course days(Path folder, int days) {
        return days(folder, CAREER, days, 1);
    }

    /** @param slower the hours a week are divided by it */
    static Course days(Path folder, RoadmapId id, int days, double slower) {
        var course = new Course(folder, id);
        var first = TODAY.minusDays(days - 1L);
        course.begin(first, slower);
        for (var day = first; !day.isAfter(TODAY); day = day.plusDays(1)) {
            course.work(day, slower);
        }
        course.at(TODAY);
        return course;
    }

    private void at(LocalDate day) {
        desk.clock.set(day.atTime(19, 24));
        desk.plan.refresh();
    }

    private void begin(LocalDate day, double slower) {
        desk.clock.set(day.atTime(8, 0));
        perform(PlanEdits.availability(desk.library.planning(), hours(slower)));
        perform(PlanEdits.choose(desk.library.planning(), id, it -> it.withActivity(PlanChoices.Activity.ACTIVE)));
        var outlook = Outlook.of(Moment.now(desk.clock), desk.library.notebook(), Map.of(id, roadmap()), false);
        perform(PlanEdits.baseline(desk.library.planning(), id, outlook.plan().baseline(id, day)));
    }

    Roadmap roadmap() {
        return desk.library.standing(id).orElseThrow();
    }

    /** A day in four comes to nothing, most others to about what there is; each task takes a little more or less than it was reckoned with. */
    private void work(LocalDate day, double slower) {
        if (day.isAfter(TODAY.minusDays(8))) {
            // What the day begins with is kept.
            desk.clock.set(day.atTime(8, 0));
            desk.plan.refresh();
        }
        desk.clock.set(day.atTime(19, 0));
        double there = hours(slower).minutes(day);
        if (there == 0 || lot.nextInt(5) == 0 && !day.equals(TODAY)) {
            return;
        }
        owed += there * (0.8 + 0.5 * lot.nextDouble());
        var estimates = Estimates.of(roadmap());
        var changes = new ArrayList<Change>();
        for (Task task : open()) {
            int minutes = estimates.of(task).minutes().middle();
            if (minutes > owed && (!changes.isEmpty() || !day.equals(TODAY))) {
                break;
            }
            owed -= minutes;
            Edits.stand(List.of(task.key()), Standing.done(day))
                    .apply(roadmap())
                    .forEach(it -> changes.add(new Change(id, it)));
            if (lot.nextInt(4) > 0) {
                int seconds = (int) Math.max(60, minutes * 60 * (0.85 + 0.35 * lot.nextDouble()));
                changes.addAll(TimeEdits.log(id, new TimeEntry(task.key(), day, seconds, null)));
            }
        }
        perform(changes);
    }

    private List<Task> open() {
        return roadmap()
                .studyPhases()
                .flatMap(phase -> phase.modules().stream())
                .flatMap(module -> module.tasks().stream())
                .flatMap(Task::leaves)
                .filter(task -> task.status() == Status.OPEN)
                .limit(40)
                .toList();
    }

    void perform(List<Change> changes) {
        desk.library.perform(changes);
    }

    /** Ticks the next open task, today. */
    Task tick() {
        var task = open().getFirst();
        desk.library.change(
                id,
                Edits.stand(
                        List.of(task.key()),
                        Standing.done(Moment.now(desk.clock).studyDay())));
        return task;
    }

    /** Logs minutes on the next open task, today. */
    Task log(int minutes) {
        var task = open().getFirst();
        perform(TimeEdits.log(
                id, new TimeEntry(task.key(), Moment.now(desk.clock).studyDay(), minutes * 60, null)));
        return task;
    }

    private static Availability hours(double slower) {
        var week = WeekPattern.NONE;
        for (DayOfWeek day : DayOfWeek.values()) {
            int length = (int) Math.round(MINUTES[day.ordinal()] / slower);
            week = length == 0 ? week : week.with(day, List.of(new Window(18 * 60, 18 * 60 + length)));
        }
        return Availability.of(week)
                .withSpells(List.of(
                        Spell.off(LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 29), ""),
                        Spell.off(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 3), "")));
    }

    /** A week away from tomorrow on, decided today. */
    void takeWeekOff() {
        var hours = desk.library.planning().availability();
        var spells = new ArrayList<>(hours.spells());
        spells.add(Spell.off(TODAY.plusDays(1), TODAY.plusDays(7), "away"));
        perform(PlanEdits.availability(desk.library.planning(), hours.withSpells(spells)));
    }

    /** Makes another roadmap active as well. */
    void begin(RoadmapId other) {
        var library = desk.library;
        library.perform(
                PlanEdits.activity(library.planning(), library.overviews(), other, PlanChoices.Activity.ACTIVE));
    }

    /** Lets its roadmap rest. */
    void pause() {
        var library = desk.library;
        library.perform(PlanEdits.activity(library.planning(), library.overviews(), id, PlanChoices.Activity.PAUSED));
    }

    ProgressViewModel model() {
        return new ProgressViewModel(desk.library, desk.store, desk.plan, desk.background, desk.clock);
    }

    ProgressView view(FileChoice files) {
        return new ProgressView(new ProgressView.Parts(
                desk.library, desk.store, desk.plan, desk.background, desk.clock, places, PngPicture::write, files));
    }

    /** The report of its roadmap, as the view would show it. */
    Report report() {
        var model = model();
        model.attach();
        model.show(id);
        var report = model.report().orElseThrow();
        model.detach();
        return report;
    }

    static Map<String, Course> samples(Path folder) {
        var samples = new LinkedHashMap<String, Course>();
        samples.put("fresh", fresh(folder.resolve("fresh")));
        samples.put("planned", planned(folder.resolve("planned")));
        samples.put("day", days(folder.resolve("day"), 1));
        samples.put("month", days(folder.resolve("month"), 30));
        samples.put("course", days(folder.resolve("course"), 94));
        samples.put("years", days(folder.resolve("years"), CAREER, 730, 3.4));
        return samples;
    }

    @Override
    public void close() {
        desk.close();
    }
}
