package dev.cairn.ui.timeline;

import dev.cairn.progress.Moment;
import dev.cairn.progress.Notebook;
import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.Outlook;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** Five roadmaps of 2,000 modules each, five years of evenings, a week off every two months. */
final class Years {
    private static final int PHASES = 20;
    private static final int MODULES = 100;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-10T08:00:00Z"), ZoneOffset.UTC);

    private Years() {}

    static Outlook outlook() {
        var roadmaps = new LinkedHashMap<RoadmapId, Roadmap>();
        for (int i = 0; i < 5; i++) {
            roadmaps.put(new RoadmapId("roadmap-" + i), roadmap(i));
        }
        var planning = Planning.NONE.withAvailability(hours());
        var moment = Moment.now(CLOCK);
        for (var id : roadmaps.keySet()) {
            var first = Outlook.of(moment, Notebook.NOTHING.with(planning), roadmaps, false);
            planning = planning.withBaseline(id, first.plan().baseline(id, LocalDate.of(2027, 3, 1)));
        }
        return Outlook.of(moment, Notebook.NOTHING.with(planning), roadmaps, false);
    }

    private static Availability hours() {
        var week = WeekPattern.NONE;
        for (DayOfWeek day : DayOfWeek.values()) {
            week = week.with(day, List.of(new Window(18 * 60, 21 * 60 + 30)));
        }
        var off = IntStream.range(0, 30)
                .mapToObj(i -> LocalDate.of(2027, 4, 5).plusDays(60L * i))
                .map(day -> Spell.off(day, day.plusDays(6), "off"))
                .toList();
        return Availability.of(week).withSpells(off);
    }

    private static Roadmap roadmap(int number) {
        var phases = new ArrayList<Phase>();
        for (int p = 0; p < PHASES; p++) {
            var modules = new ArrayList<Module>();
            for (int m = 0; m < MODULES; m++) {
                var key = "r" + number + "p" + p + "m" + m;
                modules.add(Module.of(new Key(key), "Module " + m + " about something worth knowing")
                        .withEffort(Effort.stated(MinuteRange.ofHours(0.5, 0.6)))
                        .withTasks(List.of(Task.of(new Key(key + "t"), "Do it"))));
            }
            phases.add(Phase.of(new Key("r" + number + "p" + p), "Phase " + p).withModules(modules));
        }
        return new Roadmap("Roadmap " + number, "", null, About.NOTHING, phases, List.of(), List.of(), List.of());
    }
}
