package dev.cairn.topics;

import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.TaskKind;
import dev.cairn.schedule.TaskId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a task is about, as it is compared.
 *
 * @param title its words, in order
 * @param stems those of its title, without repetition
 * @param around what tells of the module and the tasks it stands in
 * @param doing what is to be done about it
 * @param planned whether it stands in a phase of the plan, not in a checklist
 */
record Subject(TaskId id, List<Words.Word> title, Set<String> stems, Set<String> around, Doing doing, boolean planned) {

    /** What is to be done about a subject: learning of something and building it are two tasks. */
    enum Doing {
        LEARN,
        MAKE,
        /** Said in so many words: "code it yourself, from scratch". */
        MAKE_FROM_NOTHING,
        ACT,
        /** A sentence about oneself that becomes true. */
        STATE;

        boolean fits(Doing other) {
            return this == other || isMaking() && other.isMaking();
        }

        private boolean isMaking() {
            return this == MAKE || this == MAKE_FROM_NOTHING;
        }

        /** Whether the kind of task may be a matter of how a file is written. */
        boolean mayFit(Doing other) {
            return this != STATE
                    && other != STATE
                    && !(this == MAKE_FROM_NOTHING && other == LEARN)
                    && !(this == LEARN && other == MAKE_FROM_NOTHING);
        }
    }

    /** @param aroundIt the titles of the module and the tasks it stands in */
    static Subject of(TaskId id, Task task, String aroundIt, Phase.Kind kind, UnaryOperator<String> folding) {
        var title = Words.of(folding.apply(task.title()));
        var group = Words.of(folding.apply(task.group() == null ? "" : task.group()));
        var around = new HashSet<String>();
        Words.of(folding.apply(aroundIt)).forEach(it -> around.add(it.stem()));
        around.removeIf(it -> Words.isWeak(it) || Words.isNumber(it));
        return new Subject(
                id,
                title,
                title.stream().map(Words.Word::stem).collect(Collectors.toSet()),
                around,
                doing(task, title, group),
                kind == Phase.Kind.STUDY);
    }

    private static Doing doing(Task task, List<Words.Word> title, List<Words.Word> group) {
        if (Words.isStatement(title)) {
            return Doing.STATE;
        }
        if (Words.makes(title) || Words.fromNothing(title) || Words.fromNothing(group)) {
            return Doing.MAKE_FROM_NOTHING;
        }
        if (task.kind() == TaskKind.ACTION) {
            return Doing.ACT;
        }
        return task.kind() == TaskKind.PRACTICE || task.kind() == TaskKind.PROJECT ? Doing.MAKE : Doing.LEARN;
    }
}
