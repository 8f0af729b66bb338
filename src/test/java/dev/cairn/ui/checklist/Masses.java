package dev.cairn.ui.checklist;

import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.TaskState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/** A roadmap of a hundred thousand tasks: 20 phases of 50 modules of 100 tasks in groups, about a third done. Always the same. */
final class Masses {
    static final int TASKS = 100_000;
    private static final int PHASES = 20;
    private static final int MODULES = 50;
    private static final int PER_MODULE = TASKS / PHASES / MODULES;
    private static final List<String> WORDS = List.of(
            "gradient",
            "descent",
            "matrix",
            "Bayes",
            "kernel",
            "regression",
            "network",
            "Élan",
            "sample",
            "tuning",
            "pipeline",
            "deploy",
            "review",
            "chapter",
            "exercise",
            "notebook");

    private final RandomGenerator lot =
            RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    private int keys;

    static Roadmap roadmap() {
        return new Masses().build();
    }

    private Roadmap build() {
        var phases = new ArrayList<Phase>();
        for (int p = 0; p < PHASES; p++) {
            var modules = new ArrayList<Module>();
            for (int m = 0; m < MODULES; m++) {
                modules.add(module(p + 1, m + 1));
            }
            phases.add(Phase.of(new Key("p" + p), words(3)).withModules(modules));
        }
        return new Roadmap("Everything", "", null, About.NOTHING, phases, List.of(), List.of(), List.of());
    }

    private Module module(int phase, int number) {
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < PER_MODULE; i++) {
            tasks.add(task(i % 20 < 5 ? null : "Group " + i / 20));
        }
        return new Module(
                new Key("m" + keys++),
                new Heading("Module " + phase + "." + number, words(3), ""),
                null,
                0,
                Effort.stated(MinuteRange.ofHours(40, 60)),
                null,
                List.of(words(2)),
                tasks,
                List.of(),
                "");
    }

    private Task task(@Nullable String group) {
        var task = Task.of(new Key("t" + keys++), words(5)).withGroup(group);
        return lot.nextInt(3) == 0
                ? task.withState(new TaskState(Standing.done(LocalDate.of(2027, 1, 1 + lot.nextInt(28))), ""))
                : task;
    }

    private String words(int count) {
        var words = new StringBuilder(WORDS.get(lot.nextInt(WORDS.size())));
        for (int i = 1; i < count; i++) {
            words.append(' ').append(WORDS.get(lot.nextInt(WORDS.size())));
        }
        return words.append(' ').append(lot.nextInt(1000)).toString();
    }
}
