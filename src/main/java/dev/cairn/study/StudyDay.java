package dev.cairn.study;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Agenda;
import dev.cairn.schedule.Session;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A day of study over all active roadmaps.
 *
 * @param date the study day
 * @param planned minutes the plan held for it when it began
 * @param done by roadmap, the tasks that were done today
 * @param doneMinutes what they are reckoned with
 * @param ahead the sessions that are left of it, in order
 * @param next the first session from now on, today or later; empty where nothing is planned
 * @param leftFrom the last day before it that had an agenda; empty where none had
 * @param left the sessions of that day whose tasks are still open
 */
public record StudyDay(
        LocalDate date,
        int planned,
        Map<RoadmapId, List<Task>> done,
        int doneMinutes,
        List<Session> ahead,
        Optional<Session> next,
        Optional<LocalDate> leftFrom,
        List<Session> left) {
    public StudyDay {
        ahead = List.copyOf(ahead);
        left = List.copyOf(left);
    }

    /**
     * The day as it stands. At the first look at a day that has any sessions, they are kept as its agenda, unless they are
     * only assumed. Waits for the disk.
     *
     * @param outlook of all active roadmaps
     */
    public static StudyDay at(StudyStore store, Outlook outlook) {
        var today = outlook.today();
        var ahead = outlook.plan().sessions().stream()
                .takeWhile(it -> outlook.day(it).equals(today))
                .toList();
        outlook.agenda().ifPresent(store::keepAgenda);
        var began = store.agendaBefore(today.plusDays(1)).filter(it -> it.day().equals(today));
        var before = store.agendaBefore(today);
        var done = new LinkedHashMap<RoadmapId, List<Task>>();
        outlook.roadmaps().keySet().forEach(id -> done.put(id, outlook.doneTasks(id, today, today)));
        return new StudyDay(
                today,
                began.map(Agenda::sessions).orElse(ahead).stream()
                        .mapToInt(Session::minutes)
                        .sum(),
                done,
                outlook.roadmaps().keySet().stream()
                        .mapToInt(id -> outlook.doneMinutes(id, today, today))
                        .sum(),
                ahead,
                outlook.plan().sessions().stream().findFirst(),
                before.map(Agenda::day),
                before.map(it -> open(it.sessions(), outlook)).orElse(List.of()));
    }

    private static List<Session> open(List<Session> sessions, Outlook outlook) {
        var open = outlook.openTasks();
        return sessions.stream()
                .filter(it -> open.getOrDefault(it.roadmap(), Set.of()).contains(it.task()))
                .toList();
    }
}
