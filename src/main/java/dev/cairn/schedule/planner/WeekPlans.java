package dev.cairn.schedule.planner;

import dev.cairn.schedule.Pace;
import dev.cairn.schedule.PlanNotice;
import dev.cairn.schedule.PlanRequest;
import java.util.ArrayList;
import java.util.List;

/** The roadmaps that keep to the weeks of their documents. Beside others, each has its share of every week; alone, they have all of it. */
final class WeekPlans {
    private WeekPlans() {}

    /** Places those roadmaps that keep to weeks, and returns the places of the others. */
    static List<Integer> place(List<Line> lines, double[] weights, FreeTime free, Draft draft, PlanRequest request) {
        long now = Axis.roundedUp(request.now());
        int week = request.availability().usualMinutes();
        var others = new ArrayList<Integer>();
        var plans = new ArrayList<WeekPlan>();
        var shares = new ArrayList<Double>();
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            all += lines.get(i).isOpen() ? weights[i] : 0;
        }
        for (int i = 0; i < weights.length; i++) {
            var line = lines.get(i);
            if (line.choices().pace() == Pace.WEEKS && StatedWeeks.any(line)) {
                plans.add(new WeekPlan(line, free, request.lengths(), draft, now, week));
                shares.add(line.isOpen() ? weights[i] / all : 0);
                continue;
            }
            if (line.choices().pace() == Pace.WEEKS) {
                draft.notice(PlanNotice.Kind.NO_WEEKS_STATED, line, null, null);
            }
            others.add(i);
        }
        for (int i = 0; i < plans.size(); i++) {
            plans.get(i).fill(shares.get(i));
        }
        if (others.stream().noneMatch(i -> lines.get(i).isOpen())) {
            plans.forEach(plan -> plan.fill(1));
        }
        plans.forEach(WeekPlan::close);
        return others;
    }
}
