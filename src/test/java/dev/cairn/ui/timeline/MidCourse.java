package dev.cairn.ui.timeline;

import dev.cairn.progress.Change;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Notebook;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Dates;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.Edits;
import dev.cairn.study.Outlook;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.Desk;
import dev.cairn.ui.Samples;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A learner in the middle of the first bundled roadmap: begun in December, a week lost to exams in February, seen on 10 March 2027. */
final class MidCourse {
    static final RoadmapId CAREER = new RoadmapId("career-transition");
    static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    static final LocalDate START = LocalDate.of(2026, 12, 7);

    private MidCourse() {}

    /** With hours given, a first plan, and what was done by the day. */
    static Desk in(Path folder) {
        var desk = fresh(folder);
        set(desk);
        return desk;
    }

    /** The bundled roadmaps, untouched. */
    static Desk fresh(Path folder) {
        var desk = Desk.in(folder, Samples.bundled());
        desk.library.put(CAREER, desk.store.load(CAREER).orElseThrow());
        return desk;
    }

    private static void set(Desk desk) {
        desk.clock.set(START.atTime(8, 0));
        var first = hours(List.of(off(12, 24, 11), off(3, 26, 4)));
        perform(desk, PlanEdits.availability(desk.library.planning(), first));
        perform(
                desk,
                PlanEdits.choose(desk.library.planning(), CAREER, it -> it.withActivity(PlanChoices.Activity.ACTIVE)));
        var plan = outlook(desk, desk.library.planning()).plan();
        perform(desk, PlanEdits.baseline(desk.library.planning(), CAREER, plan.baseline(CAREER, START)));
        work(desk, first);
        desk.clock.set(LocalDateTime.of(2027, 3, 10, 19, 24));
        var now = hours(List.of(off(12, 24, 11), off(3, 26, 4), off(2, 8, 7), off(5, 17, 7)));
        perform(desk, PlanEdits.availability(desk.library.planning(), now));
    }

    /** What was done: as planned with the exam week lost. */
    private static void work(Desk desk, Availability first) {
        var spells = new ArrayList<>(first.spells());
        spells.add(off(2, 8, 7));
        var lived = outlook(desk, desk.library.planning().withAvailability(first.withSpells(spells)));
        var done = new ArrayList<Change>();
        for (var task : roadmap(desk).allTasks().toList()) {
            lived.plan()
                    .dates(CAREER, task.key())
                    .map(Dates::to)
                    .filter(day -> day.isBefore(TODAY))
                    .map(day -> Edits.stand(List.of(task.key()), Standing.done(day)))
                    .ifPresent(edit -> edit.apply(roadmap(desk)).forEach(what -> done.add(new Change(CAREER, what))));
        }
        desk.library.perform(done);
    }

    private static Roadmap roadmap(Desk desk) {
        return desk.library.standing(CAREER).orElseThrow();
    }

    private static Outlook outlook(Desk desk, Planning planning) {
        return Outlook.of(
                Moment.now(desk.clock), Notebook.NOTHING.with(planning), Map.of(CAREER, roadmap(desk)), false);
    }

    private static void perform(Desk desk, List<Change> changes) {
        desk.library.perform(changes);
    }

    private static Spell off(int month, int day, int days) {
        var from = LocalDate.of(month == 12 ? 2026 : 2027, month, day);
        return Spell.off(from, from.plusDays(days - 1L), month == 2 ? "exam week" : "");
    }

    private static Availability hours(List<Spell> spells) {
        int[] minutes = {90, 120, 120, 90, 0, 150, 60};
        var week = WeekPattern.NONE;
        for (DayOfWeek day : DayOfWeek.values()) {
            int length = minutes[day.ordinal()];
            week = length == 0 ? week : week.with(day, List.of(new Window(18 * 60, 18 * 60 + length)));
        }
        return Availability.of(week).withSpells(spells);
    }
}
