package dev.cairn.ui.week;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.Desk;
import dev.cairn.ui.Evening;
import dev.cairn.ui.Samples;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Weeks to look at. */
final class Weekdays {
    private static final RoadmapId MANY = new RoadmapId("many");

    private Weekdays() {}

    /** The hours of the learner in the pictures: most evenings, a Wednesday noon, Saturday and Sunday mornings, two habits. */
    static Availability hours() {
        var days = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        days.put(DayOfWeek.MONDAY, List.of(new Window(1140, 1260)));
        days.put(DayOfWeek.TUESDAY, List.of(new Window(1110, 1260)));
        days.put(DayOfWeek.WEDNESDAY, List.of(new Window(735, 795), new Window(1140, 1260)));
        days.put(DayOfWeek.THURSDAY, List.of(new Window(1140, 1230)));
        days.put(DayOfWeek.FRIDAY, List.of(new Window(1140, 1260)));
        days.put(DayOfWeek.SATURDAY, List.of(new Window(540, 780)));
        days.put(DayOfWeek.SUNDAY, List.of(new Window(600, 720), new Window(1050, 1110)));
        var sunday = EnumSet.of(DayOfWeek.SUNDAY);
        return Availability.of(new WeekPattern(days))
                .withHabits(List.of(
                        new Block("Recall quiz", sunday, new Window(1050, 1080)),
                        new Block("Weekly review", sunday, new Window(1080, 1110))))
                .withSpells(List.of(Spell.off(Evening.WEDNESDAY.plusDays(2), Evening.WEDNESDAY.plusDays(2), "Away")));
    }

    /** A week as in {@link Evening#underWay}, with more varied hours and what each day began with. */
    static Evening varied(Path folder) {
        var evening = new Evening(folder);
        evening.at(Evening.WEDNESDAY.minusDays(9).atTime(8, 0));
        evening.active(Evening.CAREER).active(Evening.SIX_MONTH).hours(hours());
        evening.done(Evening.CAREER, 30, Evening.WEDNESDAY.minusDays(10));
        evening.done(Evening.SIX_MONTH, 14, Evening.WEDNESDAY.minusDays(10));
        evening.baselines();
        evening.at(Evening.WEDNESDAY.minusDays(2).atTime(18, 0));
        evening.at(Evening.WEDNESDAY.minusDays(2).atTime(20, 30))
                .done(Evening.CAREER, 1, Evening.WEDNESDAY.minusDays(2));
        evening.at(Evening.WEDNESDAY.minusDays(1).atTime(18, 0));
        evening.at(Evening.WEDNESDAY.minusDays(1).atTime(19, 30))
                .done(Evening.CAREER, 1, Evening.WEDNESDAY.minusDays(1));
        evening.at(Evening.WEDNESDAY.atTime(12, 0));
        evening.at(Evening.WEDNESDAY.atTime(13, 0)).done(Evening.CAREER, 1, Evening.WEDNESDAY);
        return evening.at(Evening.WEDNESDAY.atTime(19, 0)).at(Evening.WEDNESDAY.atTime(19, 24));
    }

    /** A library of one roadmap with so many tasks of so many minutes, and a learner with time from eight to eight every day. */
    static Desk many(Path folder, int tasks, int minutes, LocalDateTime now) {
        var list = IntStream.range(0, tasks)
                .mapToObj(i -> Task.of(
                                new Key("task" + i), "Chapter " + (i + 1) + ": a title of some length, as they are")
                        .withEffort(Effort.own(minutes)))
                .toList();
        var module = Module.of(new Key("module"), "All of them").withTasks(list);
        var roadmap = new Roadmap(
                "Many small things",
                "",
                null,
                About.NOTHING,
                List.of(Phase.of(new Key("phase"), "First").withModules(List.of(module))),
                List.of(),
                List.of(),
                List.of());
        var event = new Event(
                UUID.randomUUID(),
                Moment.now(Samples.CLOCK),
                MANY,
                new Happening.Imported(Samples.file("many.md", "many"), roadmap));
        var desk = Desk.in(folder, new Step(UUID.randomUUID(), null, List.of(event)));
        desk.clock.set(now);
        var days = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, List.of(new Window(8 * 60, 20 * 60)));
        }
        desk.library.perform(PlanEdits.lengths(desk.library.planning(), new SessionLengths(5, 120)));
        desk.library.perform(PlanEdits.availability(desk.library.planning(), Availability.of(new WeekPattern(days))));
        desk.plan.refresh();
        return desk;
    }

    static Set<LocalDate> days(Picture picture) {
        return Set.copyOf(picture.days().stream().map(DayColumn::date).toList());
    }
}
