package dev.cairn.paper;

import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.schedule.hours.Window;
import dev.cairn.week.Entry;
import dev.cairn.week.Sheet;
import dev.cairn.week.Week;
import dev.cairn.week.WeekDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a week together by hand: windows, sessions of tasks that come to be by being named, habits. */
final class WeekDraft {
    private static final int DAYS = 7;

    private final LocalDate first;
    private final List<List<Window>> windows = lists();
    private final List<List<Block>> habits = lists();
    private final List<List<Window>> reviews = lists();
    private final List<List<Entry>> entries = lists();
    private final boolean[] off = new boolean[DAYS];
    private final Map<RoadmapId, Map<String, List<Task>>> tasks = new LinkedHashMap<>();
    private final Map<String, List<Resource>> resources = new LinkedHashMap<>();
    private final Map<RoadmapId, String> titles = new LinkedHashMap<>();

    WeekDraft(LocalDate first) {
        this.first = first;
    }

    private static <T> List<List<T>> lists() {
        var lists = new ArrayList<List<T>>();
        for (int i = 0; i < DAYS; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    /** What is added from now on may be of this roadmap. */
    WeekDraft roadmap(String id, String title) {
        titles.put(new RoadmapId(id), title);
        tasks.put(new RoadmapId(id), new LinkedHashMap<>());
        return this;
    }

    WeekDraft window(int day, int from, int to) {
        windows.get(day).add(new Window(from, to));
        return this;
    }

    WeekDraft off(int day) {
        off[day] = true;
        return this;
    }

    WeekDraft habit(int day, int from, int minutes, String title) {
        var days = EnumSet.of(DayOfWeek.of(first.plusDays(day).getDayOfWeek().getValue()));
        habits.get(day).add(new Block(title, days, new Window(from, from + minutes)));
        return this;
    }

    WeekDraft review(int day, int from, int minutes) {
        reviews.get(day).add(new Window(from, from + minutes));
        return this;
    }

    WeekDraft resource(String module, Resource resource) {
        resources.computeIfAbsent(module, name -> new ArrayList<>()).add(resource);
        return this;
    }

    /**
     * A session of a task.
     *
     * @param module label and title, parted by a bar: {@code "Module 2.8|Model Evaluation"}
     */
    WeekDraft open(int day, int from, int minutes, String roadmap, String module, Task task) {
        entries.get(day).add(Entry.open(session(day, from, minutes, new RoadmapId(roadmap), module, task)));
        return this;
    }

    WeekDraft done(int day, int from, int minutes, String roadmap, String module, Task task) {
        entries.get(day).add(Entry.done(session(day, from, minutes, new RoadmapId(roadmap), module, task)));
        return this;
    }

    WeekDraft moved(int day, int from, int minutes, String roadmap, String module, Task task) {
        var session = session(day, from, minutes, new RoadmapId(roadmap), module, task);
        entries.get(day).add(Entry.moved(session, Optional.of(first.plusDays(6))));
        return this;
    }

    static Task task(String title) {
        return Task.of(new Key("t" + Integer.toHexString(title.hashCode())), title);
    }

    private Session session(int day, int from, int minutes, RoadmapId roadmap, String module, Task task) {
        var all = tasks.get(roadmap).computeIfAbsent(module, name -> new ArrayList<>());
        if (all.stream().noneMatch(it -> it.key().equals(task.key()))) {
            all.add(task);
        }
        return new Session(roadmap, new Key("p"), key(module), task.key(), first.plusDays(day), from, minutes, false);
    }

    private static Key key(String module) {
        return new Key("m" + Integer.toHexString(module.hashCode()));
    }

    Week week() {
        var days = new ArrayList<WeekDay>();
        for (int i = 0; i < DAYS; i++) {
            var taken = habits.get(i).stream().map(Block::window).toList();
            var sorted = windows.get(i).stream().sorted().toList();
            days.add(new WeekDay(
                    first.plusDays(i),
                    sorted,
                    Window.without(sorted, taken),
                    habits.get(i),
                    reviews.get(i),
                    entries.get(i).stream().sorted(Entry.ORDER).toList(),
                    off[i]));
        }
        return new Week(new WeekSpan(first), days);
    }

    Map<RoadmapId, Roadmap> roadmaps() {
        Map<RoadmapId, Roadmap> roadmaps = new LinkedHashMap<>();
        titles.forEach((id, title) -> {
            var modules = new ArrayList<Module>();
            tasks.get(id).forEach((name, all) -> modules.add(module(name, all)));
            var phase = Phase.of(new Key("p"), "Phase").withModules(modules);
            roadmaps.put(
                    id, new Roadmap(title, "", null, About.NOTHING, List.of(phase), List.of(), List.of(), List.of()));
        });
        return roadmaps;
    }

    private Module module(String name, List<Task> all) {
        int bar = name.indexOf('|');
        var heading = new Heading(bar < 0 ? "" : name.substring(0, bar), name.substring(bar + 1), "");
        return new Module(
                key(name), heading, null, 0, null, null, List.of(), all, resources.getOrDefault(name, List.of()), "");
    }

    WeekMatter.Numbered numbered() {
        var week = week();
        return new WeekMatter.Numbered(week, new Sheet(week.span().name(), List.of()).with(week));
    }

    WeekMatter matter() {
        return new WeekMatter(List.of(numbered()), roadmaps());
    }
}
