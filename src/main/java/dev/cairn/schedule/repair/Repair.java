package dev.cairn.schedule.repair;

import dev.cairn.schedule.Baseline;
import dev.cairn.schedule.Extra;
import dev.cairn.schedule.Preview;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Dates;
import java.util.List;

/** A way back when the plan of a roadmap has slipped, with what it would change. */
public sealed interface Repair {

    Preview preview();

    /**
     * Everything moves, the hours stay: the plan as it is becomes the first plan.
     *
     * @param preview from the first plan to the one that is now
     * @param baseline what later plans are compared with
     */
    record MoveOn(Preview preview, Baseline baseline) implements Repair {}

    /**
     * More hours for some weeks, so that the first plan's finish holds.
     *
     * @param usual minutes of a usual week
     * @param raised minutes of a week with more; the same as usual where more does not help
     * @param dates the weeks with more hours
     * @param availability the hours with those weeks in them
     */
    record CatchUp(Preview preview, Limit limit, int usual, int raised, Dates dates, Availability availability)
            implements Repair {

        /** Whether the first plan's finish holds. */
        public boolean suffices() {
            return preview.late() == 0;
        }
    }

    /**
     * Less work, so that the first plan's finish holds.
     *
     * @param dropped what would be skipped, in the order it was found
     * @param offered what would be skipped, and what the learner keeps of it, in that order
     */
    record Trim(Preview preview, List<Extra> dropped, List<Extra> offered) implements Repair {
        public Trim {
            dropped = List.copyOf(dropped);
            offered = List.copyOf(offered);
        }

        /** Whether the first plan's finish holds. */
        public boolean suffices() {
            return preview.late() == 0;
        }

        /** Minutes of what would be skipped. */
        public int minutes() {
            return dropped.stream().mapToInt(Extra::minutes).sum();
        }
    }
}
