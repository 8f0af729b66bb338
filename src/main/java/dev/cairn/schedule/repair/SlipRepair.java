package dev.cairn.schedule.repair;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Extra;
import dev.cairn.schedule.Extras;
import dev.cairn.schedule.Plan;
import dev.cairn.schedule.PlannedRoadmap;
import dev.cairn.schedule.Preview;
import dev.cairn.schedule.Slip;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Dates;
import dev.cairn.schedule.planner.Planner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** Finds the three ways back when the plan of a roadmap has slipped. Pure; each asks the planner about a dozen times at most. */
public final class SlipRepair {
    private static final int DAYS_A_WEEK = 7;

    private final Slip slip;

    public SlipRepair(Slip slip) {
        this.slip = slip;
    }

    /** Everything moves, the hours stay. */
    public Repair.MoveOn moveOn() {
        return new Repair.MoveOn(Preview.fromFirst(slip), slip.plan().baseline(slip.id(), slip.today()));
    }

    /**
     * The fewest hours more that bring the finish back, within a limit; where even the limit does not, the limit.
     *
     * @param label what the weeks with more hours are called
     */
    public Repair.CatchUp catchUp(Limit limit, String label) {
        var usual = slip.request().availability();
        var from = slip.request().now().toLocalDate();
        var dates = new Dates(from, from.plusDays((long) limit.weeks() * DAYS_A_WEEK - 1));
        int most = Math.max(0, (limit.weekMinutes() - usual.usualMinutes()) / LongerDays.STEP);
        IntFunction<Availability> longer = steps -> LongerDays.between(usual, dates, steps * LongerDays.STEP, label);
        int steps = fewest(most, count -> plan(longer.apply(count)));
        var availability = longer.apply(steps);
        var raised = LongerDays.week(usual.usual(), usual.habits(), steps * LongerDays.STEP);
        return new Repair.CatchUp(
                Preview.of(slip, plan(availability)),
                limit,
                usual.usualMinutes(),
                usual.withUsual(raised).usualMinutes(),
                dates,
                availability);
    }

    private Plan plan(Availability availability) {
        return Planner.plan(slip.request().withAvailability(availability));
    }

    /**
     * The fewest tasks one can do without so that the finish comes back; where not even all suffice, all.
     *
     * @param kept tasks that must stay all the same
     */
    public Repair.Trim trim(Set<Key> kept) {
        var all = Extras.of(slip.planned());
        var free = all.stream().filter(it -> !kept.contains(it.task())).toList();
        int count = fewest(free.size(), n -> without(free.subList(0, n)));
        var dropped = free.subList(0, count);
        var offered = all.stream()
                .filter(it -> kept.contains(it.task()) || dropped.contains(it))
                .toList();
        return new Repair.Trim(Preview.of(slip, without(dropped)), dropped, offered);
    }

    private Plan without(Collection<Extra> dropped) {
        var keys = dropped.stream().map(Extra::task).toList();
        var roadmaps = new ArrayList<PlannedRoadmap>();
        for (PlannedRoadmap it : slip.request().roadmaps()) {
            roadmaps.add(it.id().equals(slip.id()) ? it.withRoadmap(skipping(it.roadmap(), keys, slip.today())) : it);
        }
        return Planner.plan(slip.request().withRoadmaps(roadmaps));
    }

    /** The roadmap with some of its tasks skipped. */
    public static Roadmap skipping(Roadmap roadmap, Collection<Key> tasks, LocalDate today) {
        Map<Key, UnaryOperator<Node>> changes = new HashMap<>();
        tasks.forEach(key -> changes.put(
                key,
                node -> node instanceof Task task
                        ? task.withState(task.state().withStanding(Standing.skipped(today)))
                        : node));
        return changes.isEmpty() ? roadmap : Tree.update(roadmap, changes);
    }

    /** The least number that repairs the plan, by halving: more never makes it end later. The most there is where that does not either. */
    private int fewest(int most, IntFunction<Plan> plan) {
        int low = 0;
        int high = most;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (slip.repairedBy(plan.apply(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
