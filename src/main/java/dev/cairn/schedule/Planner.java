package dev.cairn.schedule;

import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns open tasks into sessions. Pure: the same request gives the same plan. */
public final class Planner {
    private Planner() {}

    public static Plan plan(PlanRequest request) {
        var sessions = new ArrayList<Session>();
        var date = request.now().toLocalDate();
        int minute = Window.minute(request.now().toLocalTime());
        if (request.availability().usual().isEmpty()) {
            return Plan.empty(request.now());
        }
        for (PlannedRoadmap it : request.roadmaps()) {
            var estimates = Estimates.of(it.roadmap());
            for (Phase phase : it.roadmap().studyPhases().toList()) {
                for (Module module : phase.modules()) {
                    for (Task task :
                            module.tasks().stream().flatMap(Task::leaves).toList()) {
                        int left = task.status() == Status.OPEN
                                ? it.choices()
                                        .reckoning()
                                        .minutes(estimates.of(task).minutes())
                                : 0;
                        while (left > 0) {
                            var free = room(request.availability().free(date), minute);
                            if (free.isEmpty()) {
                                date = date.plusDays(1);
                                minute = 0;
                                continue;
                            }
                            var window = free.getFirst();
                            int taken = Math.min(
                                    Math.min(left, window.minutes()),
                                    request.lengths().longest());
                            sessions.add(new Session(
                                    it.id(), phase.key(), module.key(), task.key(), date, window.from(), taken, false));
                            minute = window.from() + taken;
                            left -= taken;
                        }
                    }
                }
            }
        }
        return new Plan(request.now(), sessions, List.of(), List.of(), Map.of());
    }

    private static List<Window> room(List<Window> windows, int minute) {
        return minute == 0 ? windows : Window.without(windows, List.of(new Window(0, minute)));
    }
}
