package dev.cairn.cli;

import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Problem;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Tally;
import dev.cairn.roadmap.Task;
import dev.cairn.study.Overview;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A roadmap as plain text. */
final class RoadmapText {
    private static final String INDENT = "  ";

    private final Roadmap roadmap;
    private final Estimates estimates;
    private final int keyWidth;
    private final List<String> lines = new ArrayList<>();

    RoadmapText(Roadmap roadmap) {
        this.roadmap = roadmap;
        estimates = Estimates.of(roadmap);
        keyWidth = roadmap.allTasks()
                .mapToInt(task -> task.key().value().length())
                .max()
                .orElse(0);
    }

    /** Every task, with its key and its box. */
    List<String> whole(Overview overview) {
        lines.add(roadmap.title());
        lines.add(Words.dotted(
                overview.id().slug(),
                Words.done(overview.tally()),
                overview.totalMinutes() == 0
                        ? ""
                        : Words.hours(overview.doneMinutes()) + " of " + Words.hours(overview.totalMinutes())));
        for (Phase phase : roadmap.phases()) {
            lines.add("");
            lines.add(titled(phase));
            for (Module module : phase.modules()) {
                lines.add("");
                lines.add(INDENT + titled(module, phase.kind()));
                tasks(module.tasks(), INDENT.repeat(2));
            }
        }
        return lines;
    }

    /** Phases, modules and figures, without the tasks, and what the learner should know about the file. */
    List<String> summary() {
        lines.add(roadmap.title());
        var study = roadmap.studyPhases().toList();
        lines.add(Words.dotted(
                Words.count(study.size(), "phase"),
                Words.count(
                        study.stream().mapToInt(phase -> phase.modules().size()).sum(), "module"),
                Words.count(roadmap.allTasks().count(), "task"),
                Words.hours(estimates.sum(study.stream()
                        .flatMap(phase -> phase.modules().stream())
                        .flatMap(module -> module.tasks().stream())
                        .toList()))));
        for (Phase phase : roadmap.phases()) {
            lines.add("");
            lines.add(titled(phase));
            var columns = new Columns("lrr");
            for (Module module : phase.modules()) {
                columns.add(
                        INDENT + Words.name(module.heading()),
                        Words.count(module.allTasks().count(), "task"),
                        phase.kind() == Phase.Kind.STUDY ? hours(module) : "");
            }
            lines.addAll(columns.lines());
        }
        problems();
        return lines;
    }

    private void problems() {
        if (!roadmap.problems().isEmpty()) {
            lines.add("");
            for (Problem problem : roadmap.problems()) {
                lines.add((problem.line() == 0 ? "" : "Line " + problem.line() + ": ") + problem.message());
            }
        }
    }

    private String titled(Phase phase) {
        var kind = phase.kind() == Phase.Kind.CHECKLIST ? "checklist" : "";
        var tally = Tally.of(phase.allTasks());
        return Words.dotted(Words.name(phase.heading()), kind, Words.time(phase), tally.done() + "/" + tally.total());
    }

    private String titled(Module module, Phase.Kind kind) {
        var tally = Tally.of(module.allTasks());
        return Words.dotted(
                Words.name(module.heading()),
                kind == Phase.Kind.STUDY ? hours(module) : "",
                tally.done() + "/" + tally.total());
    }

    private String hours(Module module) {
        Effort stated = module.effort();
        MinuteRange minutes = stated == null ? estimates.sum(module.tasks()) : stated.minutes();
        return minutes.equals(MinuteRange.ZERO) ? "" : (stated == null ? "about " : "") + Words.hours(minutes);
    }

    private void tasks(List<Task> tasks, String indent) {
        @Nullable String group = null;
        for (Task task : tasks) {
            if (!Objects.equals(group, task.group())) {
                group = task.group();
                lines.add(group == null ? "" : indent + group);
            }
            var key = task.key().value();
            lines.add(indent + Words.box(task.status()) + " " + key + " ".repeat(keyWidth - key.length()) + "  "
                    + task.title());
            tasks(task.subtasks(), indent + INDENT.repeat(2));
        }
    }
}
