package dev.cairn.testing;

import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.PhaseTime;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Span;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.WeeklyHours;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Small roadmaps whose keys are their titles in lower case, letters and digits only. */
public final class Roadmaps {
    private Roadmaps() {}

    public static Roadmap roadmap(Phase... phases) {
        return new Roadmap("Six months", "", null, About.NOTHING, List.of(phases), List.of(), List.of(), List.of());
    }

    /** One phase that lasts a week, in a roadmap that reckons with so many hours a week. */
    public static Roadmap week(int hours, Module... modules) {
        var phase = phase("P", modules);
        var time = new PhaseTime(new Span(1, 1, Span.Unit.WEEKS), null, false, null);
        var timed = new Phase(phase.key(), phase.heading(), phase.kind(), 0, time, null, phase.modules(), "");
        var weekly = List.of(new WeeklyHours("", MinuteRange.ofHours(hours, hours)));
        var about = new About(null, null, List.of(), null, null, weekly, List.of(), List.of());
        return new Roadmap("One week", "", null, about, List.of(timed), List.of(), List.of(), List.of());
    }

    public static Phase phase(String title, Module... modules) {
        return Phase.of(key(title), title).withModules(List.of(modules));
    }

    public static Module module(String title, Task... tasks) {
        return Module.of(key(title), title).withTasks(List.of(tasks));
    }

    public static Module module(String title, String... tasks) {
        return module(title, Arrays.stream(tasks).map(Roadmaps::task).toArray(Task[]::new));
    }

    public static Task task(String title, Task... subtasks) {
        return Task.of(key(title), title).withSubtasks(List.of(subtasks));
    }

    public static Key key(String title) {
        return new Key(title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""));
    }
}
