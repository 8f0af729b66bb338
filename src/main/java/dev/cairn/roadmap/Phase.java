package dev.cairn.roadmap;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a roadmap, or a checklist beside it.
 *
 * @param line where its heading stands in the source file, counted from 1; 0 for one the learner added
 * @param time what the document says of its length
 * @param goal what it is for; null where the document does not say
 * @param note the learner's note, Markdown; empty where there is none
 */
public record Phase(
        Key key,
        Heading heading,
        Kind kind,
        int line,
        PhaseTime time,
        @Nullable String goal,
        List<Module> modules,
        String note)
        implements Node {

    /** Whether a phase is part of the dated plan. */
    public enum Kind {
        /** Planned and ticked. */
        STUDY,
        /** Ticked, never planned: success metrics, resources, interview preparation. */
        CHECKLIST
    }

    public Phase {
        modules = List.copyOf(modules);
    }

    /** An empty study phase from no file. */
    public static Phase of(Key key, String title) {
        return new Phase(key, Heading.of(title), Kind.STUDY, 0, PhaseTime.NOT_STATED, null, List.of(), "");
    }

    @Override
    public String title() {
        return heading.title();
    }

    @Override
    public Phase withTitle(String title) {
        return new Phase(key, heading.withTitle(title), kind, line, time, goal, modules, note);
    }

    @Override
    public Phase withNote(String newNote) {
        return new Phase(key, heading, kind, line, time, goal, modules, newNote);
    }

    public Phase withModules(List<Module> newModules) {
        return new Phase(key, heading, kind, line, time, goal, newModules, note);
    }

    /** Every tickable item, sub-tasks included, in reading order. */
    public Stream<Task> allTasks() {
        return modules.stream().flatMap(Module::allTasks);
    }
}
