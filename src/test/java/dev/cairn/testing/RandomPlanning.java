package dev.cairn.testing;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Agenda;
import dev.cairn.schedule.Baseline;
import dev.cairn.schedule.Pace;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Reckoning;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.Share;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Dates;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Decisions about plans in which everything that can be decided is decided somewhere. */
public final class RandomPlanning {
    private final Draw draw;

    public RandomPlanning(RandomGenerator lot) {
        draw = new Draw(lot);
    }

    public Availability availability() {
        return new Availability(week(), draw.some(3, i -> spell()), draw.some(2, i -> habit()));
    }

    private WeekPattern week() {
        var days = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, draw.some(2, i -> window()));
        }
        return new WeekPattern(days);
    }

    private Window window() {
        int from = draw.below(Window.DAY);
        return new Window(from, from + draw.upTo(Window.DAY - from));
    }

    private Spell spell() {
        var from = day();
        return new Spell(
                from,
                from.plusDays(draw.below(20)),
                draw.oneIn(2) ? WeekPattern.NONE : week(),
                draw.of("", draw.words()));
    }

    private Block habit() {
        return new Block(draw.words(), EnumSet.of(draw.of(DayOfWeek.values()), draw.of(DayOfWeek.values())), window());
    }

    public SessionLengths lengths() {
        int shortest = 4 + draw.upTo(56);
        return new SessionLengths(shortest, 2 * shortest + draw.below(200));
    }

    public PlanChoices choices() {
        return new PlanChoices(
                draw.of(PlanChoices.Activity.values()),
                draw.maybe(this::day),
                draw.maybe(() -> new Share(draw.upTo(100), draw.of(Share.Unit.values()))),
                draw.of(Pace.values()),
                draw.of(Reckoning.values()),
                byKey(() -> draw.some(2, i -> pin())),
                byKey(() -> draw.upTo(900)),
                byKey(this::keys),
                keys());
    }

    private Pin pin() {
        return new Pin(day(), draw.maybe(() -> draw.below(Window.DAY)), draw.maybe(() -> draw.upTo(90)));
    }

    public Baseline baseline() {
        var days = new TreeMap<LocalDate, Integer>();
        for (int i = draw.below(9); i > 0; i--) {
            days.put(day(), draw.upTo(600));
        }
        return new Baseline(
                day(),
                byKey(() -> {
                    var from = day();
                    return new Dates(from, from.plusDays(draw.below(30)));
                }),
                days,
                draw.maybe(this::day));
    }

    public Agenda agenda(LocalDate day) {
        return new Agenda(day, draw.some(4, i -> {
            int start = draw.below(Window.DAY - 1);
            int minutes = draw.upTo(Window.DAY - start);
            return new Session(new RoadmapId(draw.words()), key(), key(), key(), day, start, minutes, draw.oneIn(2));
        }));
    }

    private <T> Map<Key, T> byKey(Supplier<T> value) {
        var all = new HashMap<Key, T>();
        for (int i = draw.below(6); i > 0; i--) {
            all.put(key(), value.get());
        }
        return all;
    }

    private Set<Key> keys() {
        return new HashSet<>(draw.some(4, i -> key()));
    }

    private Key key() {
        return new Key("k" + draw.below(40));
    }

    private LocalDate day() {
        return LocalDate.of(2026, draw.upTo(12), draw.upTo(28));
    }
}
