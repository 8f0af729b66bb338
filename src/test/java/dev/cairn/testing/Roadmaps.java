package dev.cairn.testing;

import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Small roadmaps whose keys are their titles in lower case, letters and digits only. */
public final class Roadmaps {
    private Roadmaps() {}

    public static Roadmap roadmap(Phase... phases) {
        return new Roadmap("Six months", "", null, About.NOTHING, List.of(phases), List.of(), List.of(), List.of());
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
