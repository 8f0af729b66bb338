package dev.cairn.ui;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.PlanChoices.Activity;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.Edits;
import dev.cairn.study.PlanEdits;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;

/** A learner of the bundled roadmaps with an hour and a half each evening and Saturday mornings. */
public final class Evening {
    public static final RoadmapId CAREER = new RoadmapId("career-transition");
    public static final RoadmapId SIX_MONTH = new RoadmapId("six-month");
    public static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 10);

    public final Desk desk;
    public final Visited places = new Visited();

    public Evening(Path folder) {
        desk = Desk.in(folder, Samples.bundled());
    }

    /** Evenings from seven on Monday to Friday, Saturdays from nine to one. */
    public static Availability evenings() {
        var days = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= 5) {
                days.put(day, List.of(new Window(19 * 60, 20 * 60 + 30)));
            }
        }
        days.put(DayOfWeek.SATURDAY, List.of(new Window(9 * 60, 13 * 60)));
        return Availability.of(new WeekPattern(days));
    }

    public Evening at(LocalDateTime time) {
        desk.clock.set(time);
        desk.plan.refresh();
        return this;
    }

    public Evening hours(Availability hours) {
        desk.library.perform(PlanEdits.availability(desk.library.planning(), hours));
        return this;
    }

    public Evening active(RoadmapId id) {
        desk.library.perform(
                PlanEdits.activity(desk.library.planning(), desk.library.overviews(), id, Activity.ACTIVE));
        return this;
    }

    public Evening pause(RoadmapId id) {
        desk.library.perform(
                PlanEdits.activity(desk.library.planning(), desk.library.overviews(), id, Activity.PAUSED));
        return this;
    }

    /** Ticks the first so many open tasks of the study phases, at some day. */
    public Evening done(RoadmapId id, int count, LocalDate day) {
        if (desk.library.standing(id).isEmpty()) {
            desk.library.put(id, desk.store.load(id).orElseThrow());
        }
        List<Key> keys = desk.library
                .standing(id)
                .orElseThrow()
                .studyPhases()
                .flatMap(phase -> phase.modules().stream())
                .flatMap(module -> module.tasks().stream())
                .flatMap(Task::leaves)
                .filter(task -> task.status() == Status.OPEN)
                .limit(count)
                .map(Task::key)
                .toList();
        desk.library.change(id, Edits.stand(keys, Standing.done(day)));
        return this;
    }

    public Evening baselines() {
        var outlook = desk.plan.active().get();
        if (outlook != null) {
            desk.library.perform(outlook.roadmaps().keySet().stream()
                    .flatMap(id ->
                            PlanEdits.baseline(
                                    desk.library.planning(), id, outlook.plan().baseline(id, outlook.today()))
                                    .stream())
                    .toList());
        }
        return this;
    }

    /** A week in, a little behind: Monday done, most of Tuesday left, one task done today. */
    public Evening underWay() {
        at(WEDNESDAY.minusDays(9).atTime(8, 0));
        active(CAREER).active(SIX_MONTH).hours(evenings());
        done(CAREER, 30, WEDNESDAY.minusDays(10)).done(SIX_MONTH, 14, WEDNESDAY.minusDays(10));
        baselines();
        at(WEDNESDAY.minusDays(5).atTime(8, 0)).done(CAREER, 6, WEDNESDAY.minusDays(5));
        at(WEDNESDAY.minusDays(2).atTime(18, 0)).done(CAREER, 2, WEDNESDAY.minusDays(2));
        at(WEDNESDAY.minusDays(1).atTime(18, 0)).done(CAREER, 1, WEDNESDAY.minusDays(1));
        return at(WEDNESDAY.atTime(12, 0)).done(CAREER, 1, WEDNESDAY);
    }
}
