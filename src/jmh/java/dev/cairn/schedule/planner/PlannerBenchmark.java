package dev.cairn.schedule.planner;

import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Plan;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.PlanRequest;
import dev.cairn.schedule.PlannedRoadmap;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole plan from nothing: 10,000 tasks are to take at most 50 ms, 100,000 at most 500 ms, and the line is to be straight. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class PlannerBenchmark {
    private static final int TASKS_A_MODULE = 10;
    private static final int MODULES_A_PHASE = 20;

    @Param({"1000", "10000", "100000"})
    public int tasks;

    /** How many roadmaps share the tasks, and the week. */
    @Param({"1", "5"})
    public int roadmaps;

    private PlanRequest request =
            new PlanRequest(LocalDate.EPOCH.atStartOfDay(), Availability.NONE, SessionLengths.USUAL, List.of());

    @Setup
    public void ask() {
        var days = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, List.of(new Window(7 * 60, 9 * 60), new Window(10 * 60, 21 * 60)));
        }
        var week = new WeekPattern(days);
        var planned = IntStream.range(0, roadmaps)
                .mapToObj(i -> new PlannedRoadmap(new RoadmapId("r" + i), roadmap(tasks / roadmaps), PlanChoices.NONE))
                .toList();
        var now = LocalDate.of(2027, 1, 4).atTime(8, 0);
        request = new PlanRequest(now, Availability.of(week), SessionLengths.USUAL, planned);
    }

    private static Roadmap roadmap(int tasks) {
        var phases = new ArrayList<Phase>();
        int task = 0;
        while (task < tasks) {
            var modules = new ArrayList<Module>();
            for (int i = 0; i < MODULES_A_PHASE && task < tasks; i++) {
                var its = new ArrayList<Task>();
                for (int j = 0; j < TASKS_A_MODULE && task < tasks; j++) {
                    its.add(Task.of(new Key("t" + task), "Task " + task).withEffort(Effort.own(20 + task % 9 * 20)));
                    task++;
                }
                modules.add(Module.of(new Key("m" + task), "Module " + task).withTasks(its));
            }
            phases.add(Phase.of(new Key("p" + task), "Phase " + task).withModules(modules));
        }
        return new Roadmap("Tasks", "", null, About.NOTHING, phases, List.of(), List.of(), List.of());
    }

    @Benchmark
    public Plan plan() {
        return Planner.plan(request);
    }
}
