package dev.cairn.week;

import dev.cairn.progress.TimeEntry;
import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.TaskId;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.Outlook;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * A task that was done in Cairn.
 *
 * @param day the study day it was done on
 * @param minutes what it took: the time that was logged on it, or else what it is reckoned with; at least 1
 */
record DoneTask(RoadmapId roadmap, Key phase, Key module, Key task, LocalDate day, int minutes) {

    /** Those of the study phases of all roadmaps, in the order of the documents, that were done on a study day or later. */
    static List<DoneTask> since(LocalDate first, Outlook outlook, Diary diary) {
        var roadmaps = diary.roadmaps(outlook);
        var along = outlook.once(roadmaps).along();
        return roadmaps.entrySet().stream()
                .flatMap(it -> {
                    var minutes = minutes(it.getKey(), it.getValue(), outlook);
                    return it.getValue().studyPhases().flatMap(phase -> of(it.getKey(), phase, minutes));
                })
                .filter(it -> !it.day().isBefore(first))
                // What was done along with a linked task was no work of its own.
                .filter(it -> !along.contains(new TaskId(it.roadmap(), it.task())))
                .toList();
    }

    private static ToIntFunction<Task> minutes(RoadmapId id, Roadmap roadmap, Outlook outlook) {
        var logged = outlook.notebook().time().secondsByTask(id);
        var reckoned = reckoned(id, roadmap, outlook);
        return task -> {
            var seconds = logged.get(task.key());
            return seconds == null ? reckoned.applyAsInt(task) : TimeEntry.minutes(seconds);
        };
    }

    /** What tasks are reckoned with; the plan knows only those of the roadmaps it holds. */
    private static ToIntFunction<Task> reckoned(RoadmapId id, Roadmap roadmap, Outlook outlook) {
        if (outlook.roadmaps().containsKey(id)) {
            return task -> outlook.minutes(id, task);
        }
        var estimates = Estimates.of(roadmap);
        var reckoning = outlook.planning().choices(id).reckoning();
        return task -> reckoning.minutes(estimates.of(task).minutes());
    }

    private static Stream<DoneTask> of(RoadmapId id, Phase phase, ToIntFunction<Task> minutes) {
        return phase.modules().stream()
                .flatMap(module -> module.tasks().stream()
                        .flatMap(Task::leaves)
                        .filter(DoneTask::isKnown)
                        .map(task -> new DoneTask(
                                id, phase.key(), module.key(), task.key(), day(task), minutes.applyAsInt(task))))
                .filter(it -> it.minutes() > 0);
    }

    private static boolean isKnown(Task task) {
        return task.status() == Status.DONE && task.state().standing().since() != null;
    }

    private static LocalDate day(Task task) {
        return Objects.requireNonNull(task.state().standing().since());
    }

    boolean isOf(Session session) {
        return session.task().equals(task) && session.roadmap().equals(roadmap);
    }

    boolean isOf(Tick tick) {
        return tick.task().equals(task) && tick.roadmap().equals(roadmap);
    }

    Session session(LocalDate date, Window window) {
        return new Session(roadmap, phase, module, task, date, window.from(), window.minutes(), false);
    }
}
