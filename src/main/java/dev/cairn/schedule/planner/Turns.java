package dev.cairn.schedule.planner;

import dev.cairn.schedule.SessionLengths;
import java.util.ArrayList;
import java.util.List;

/**
 * Several roadmaps in one sequence, by their shares. The next piece is of the roadmap that has had the least for its weight, of those that
 * may go on; one that could not for a while does not make up for it.
 */
final class Turns {
    private final List<Runner> runners = new ArrayList<>();
    private final Placement placement;
    private double present;

    private static final class Runner {
        private final Course course;
        private final double weight;
        private double had;
        private boolean waiting;

        Runner(Course course, double weight) {
            this.course = course;
            this.weight = weight;
        }
    }

    Turns(List<Line> lines, double[] weights, SessionLengths lengths, Draft draft, Placement placement) {
        for (int i = 0; i < weights.length; i++) {
            runners.add(new Runner(new Course(lines.get(i), draft, lengths), weights[i]));
        }
        this.placement = placement;
    }

    void run() {
        while (!runners.isEmpty()) {
            Runner next = null;
            long earliest = Course.OVER;
            for (int i = 0; i < runners.size(); i++) {
                var runner = runners.get(i);
                long ready = runner.course.ready();
                if (ready == Course.OVER) {
                    runners.remove(i--);
                } else if (ready > placement.moment()) {
                    runner.waiting = true;
                    earliest = Math.min(earliest, ready);
                } else {
                    join(runner);
                    next = next == null || runner.had < next.had ? runner : next;
                }
            }
            if (next != null) {
                present = next.had;
                // Which roadmaps have come to their end by now is the same however many hours there are.
                next.had += next.course.step(placement, runners.size() == 1) / next.weight;
            } else if (earliest != Course.OVER) {
                placement.goTo(earliest);
            }
        }
    }

    /** What a roadmap could not use has gone to the others. */
    private void join(Runner runner) {
        if (runner.waiting) {
            runner.waiting = false;
            runner.had = Math.max(runner.had, present);
        }
    }
}
