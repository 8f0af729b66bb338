package dev.cairn.testing;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Pace;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.PlanRequest;
import dev.cairn.schedule.PlannedRoadmap;
import dev.cairn.schedule.Reckoning;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.Share;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Requests for plans with everything in them that a learner can choose, wise or not. */
public final class RandomRequest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private final Draw draw;
    private final RandomRoadmap roadmaps;

    public RandomRequest(long seed) {
        var lot = new Random(seed);
        draw = new Draw(lot);
        roadmaps = new RandomRoadmap(lot);
    }

    /** Up to four roadmaps with any choices. */
    public PlanRequest request() {
        return request(draw.upTo(4), true);
    }

    /** One roadmap, with no pins, limits and weeks. */
    public PlanRequest plain() {
        return request(1, false);
    }

    /**
     * @param free whether there may be pins, limits, weeks and start dates
     */
    public PlanRequest request(int number, boolean free) {
        var now = DAY.plusDays(draw.below(500)).atTime(draw.below(24), draw.below(60));
        var planned = IntStream.range(0, number)
                .mapToObj(i -> {
                    var roadmap = roadmaps.roadmap();
                    var choices = order(roadmap, PlanChoices.NONE.withReckoning(draw.of(Reckoning.values())));
                    return new PlannedRoadmap(
                            new RoadmapId("r" + i), roadmap, free ? chosen(roadmap, choices, now) : choices);
                })
                .toList();
        return new PlanRequest(now, availability(), lengths(), planned);
    }

    private SessionLengths lengths() {
        if (draw.oneIn(2)) {
            return SessionLengths.USUAL;
        }
        int shortest = 5 + draw.below(56);
        return new SessionLengths(shortest, 2 * shortest + draw.below(120));
    }

    /** Any windows: overlapping, tiny, all day; days with others; habits. Sometimes none at all. */
    public Availability availability() {
        return new Availability(
                draw.oneIn(12) ? WeekPattern.NONE : week(),
                draw.some(4, i -> spell()),
                draw.some(2, i -> new Block("habit", EnumSet.of(weekday(), weekday()), window())));
    }

    /** Some availability with more windows on some weekdays, and with fewer habits. */
    public Availability more(Availability less) {
        var usual = less.usual();
        for (int i = draw.upTo(3); i > 0; i--) {
            var day = weekday();
            var windows = new ArrayList<>(usual.on(day));
            windows.add(window());
            usual = usual.with(day, windows);
        }
        var habits =
                draw.oneIn(2) ? less.habits() : less.habits().stream().skip(1).toList();
        return new Availability(usual, less.spells(), habits);
    }

    private WeekPattern week() {
        var days = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, draw.oneIn(3) ? List.of() : draw.some(3, i -> window()));
        }
        return new WeekPattern(days);
    }

    private Spell spell() {
        var from = DAY.plusDays(draw.below(600));
        return new Spell(from, from.plusDays(draw.below(20)), draw.oneIn(2) ? WeekPattern.NONE : week(), "");
    }

    private Window window() {
        if (draw.oneIn(15)) {
            return new Window(0, Window.DAY);
        }
        int from = draw.below(Window.DAY - 1);
        int length = draw.oneIn(4) ? draw.upTo(30) : 20 + draw.below(240);
        return new Window(from, Math.min(Window.DAY, from + length));
    }

    private DayOfWeek weekday() {
        return draw.of(DayOfWeek.values());
    }

    /** What changes the order. */
    private PlanChoices order(Roadmap roadmap, PlanChoices plain) {
        var choices = plain;
        var modules = modules(roadmap);
        for (Key module : modules) {
            if (draw.oneIn(5)) {
                choices = choices.withWaits(module, Set.copyOf(List.of(draw.of(modules), draw.of(modules))));
            }
            choices = choices.withBeside(module, draw.oneIn(5));
        }
        return choices;
    }

    private PlanChoices chosen(Roadmap roadmap, PlanChoices plain, LocalDateTime now) {
        var choices = plain.withPace(draw.oneIn(3) ? Pace.WEEKS : Pace.HOURS)
                .withShare(draw.of(null, Share.percent(draw.upTo(100)), Share.hours(draw.upTo(12))))
                .withStart(draw.oneIn(3) ? now.toLocalDate().plusDays(draw.below(90) - 30L) : null);
        for (Key module : modules(roadmap)) {
            choices = choices.withLimit(module, draw.oneIn(6) ? Integer.valueOf(draw.upTo(240)) : null);
            choices = draw.oneIn(8) ? choices.withPins(module, List.of(pin(now))) : choices;
        }
        for (Task task : roadmap.allTasks().toList()) {
            choices = draw.oneIn(12) ? choices.withPins(task.key(), List.of(pin(now))) : choices;
        }
        return choices;
    }

    private Pin pin(LocalDateTime now) {
        var date = now.toLocalDate().plusDays(draw.below(60) - 5L);
        return draw.oneIn(2)
                ? Pin.on(date)
                : new Pin(date, draw.maybe(() -> draw.below(1440)), draw.maybe(() -> draw.upTo(200)));
    }

    private static List<Key> modules(Roadmap roadmap) {
        return roadmap.phases().stream()
                .flatMap(phase -> phase.modules().stream())
                .map(Module::key)
                .toList();
    }
}
