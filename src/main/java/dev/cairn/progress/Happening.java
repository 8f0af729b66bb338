package dev.cairn.progress;

import dev.cairn.recall.Card;
import dev.cairn.recall.GradedDays;
import dev.cairn.recall.RecallChoices;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Place;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.schedule.Baseline;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekName;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one event says. Each carries what stood there before, so that it can be taken back without looking anything up.
 */
public sealed interface Happening {

    /** The happening that takes this one back. */
    Happening inverse();

    /** The node it concerns; null where it concerns the whole roadmap. */
    default @Nullable Key node() {
        return null;
    }

    /** A task changed its status: ticked, unticked or skipped. */
    sealed interface StatusChange extends Happening {
        @Override
        Key node();

        Standing before();

        Standing after();

        @Override
        default StatusChange inverse() {
            return to(node(), after(), before());
        }

        /** The change that takes a task from one standing to another. */
        static StatusChange to(Key task, Standing before, Standing after) {
            return switch (after.status()) {
                case DONE -> new Ticked(task, before, after.since());
                case OPEN -> new Unticked(task, before);
                case SKIPPED -> new Skipped(task, before, after.since());
            };
        }
    }

    /** A task was done on a study day; null where it is done in the file since before Cairn knew it. */
    record Ticked(Key node, Standing before, @Nullable LocalDate on) implements StatusChange {
        @Override
        public Standing after() {
            return new Standing(Status.DONE, on);
        }
    }

    /** A task is open again. */
    record Unticked(Key node, Standing before) implements StatusChange {
        @Override
        public Standing after() {
            return Standing.OPEN;
        }
    }

    /** A task was skipped ("I know this already") on a study day. */
    record Skipped(Key node, Standing before, @Nullable LocalDate on) implements StatusChange {
        @Override
        public Standing after() {
            return new Standing(Status.SKIPPED, on);
        }
    }

    /** The note on a node changed; an empty note is none. */
    record Noted(Key node, String before, String after) implements Happening {
        @Override
        public Happening inverse() {
            return new Noted(node, after, before);
        }
    }

    record Renamed(Key node, String before, String after) implements Happening {
        @Override
        public Happening inverse() {
            return new Renamed(node, after, before);
        }
    }

    /** The effort of a task or module changed; null means none of its own. */
    record Reestimated(
            Key node, @Nullable Effort before, @Nullable Effort after) implements Happening {
        @Override
        public Happening inverse() {
            return new Reestimated(node, after, before);
        }
    }

    /** A node, with all below it, was added at a place. */
    record Added(Place place, Node added) implements Happening {
        @Override
        public Key node() {
            return added.key();
        }

        @Override
        public Happening inverse() {
            return new Deleted(place, added);
        }
    }

    /** A node, with all below it as it stood then, was deleted from a place. */
    record Deleted(Place place, Node deleted) implements Happening {
        @Override
        public Key node() {
            return deleted.key();
        }

        @Override
        public Happening inverse() {
            return new Added(place, deleted);
        }
    }

    /**
     * A node moved. Both places are counted with the node taken out. A task may change its group as well.
     *
     * @param groupBefore the group it stood under; null where there was none, and for phases and modules
     * @param groupAfter the group it stands under now
     */
    record Moved(
            Key node,
            Place before,
            Place after,
            @Nullable String groupBefore,
            @Nullable String groupAfter) implements Happening {
        @Override
        public Happening inverse() {
            return new Moved(node, after, before, groupAfter, groupBefore);
        }
    }

    /** A roadmap came into the library. */
    record Imported(SourceFile source, Roadmap reading) implements Happening {
        @Override
        public Happening inverse() {
            return new Removed(source, reading);
        }
    }

    /**
     * A roadmap left the library. Its events stay.
     *
     * @param source the file it came from
     * @param standing the roadmap as it stood then, so that it can come back as it was
     */
    record Removed(SourceFile source, Roadmap standing) implements Happening {
        @Override
        public Happening inverse() {
            return new Imported(source, standing);
        }
    }

    /** What happens beside the tree of a roadmap, which stays as it is. */
    sealed interface BesideTheTree extends Happening {}

    /**
     * Time that was worked was logged, changed or taken out.
     *
     * @param entry names it, for good
     * @param before null where it is new
     * @param after null where it is taken out; never both
     */
    record TimeChanged(
            UUID entry,
            @Nullable TimeEntry before,
            @Nullable TimeEntry after) implements BesideTheTree {
        public TimeChanged {
            if (before == null && after == null) {
                throw new IllegalArgumentException("time that neither was nor is");
            }
        }

        @Override
        public Happening inverse() {
            return new TimeChanged(entry, after, before);
        }

        /** The task it is about now, or was about last. */
        @Override
        public Key node() {
            return after != null ? after.task() : Objects.requireNonNull(before).task();
        }
    }

    /**
     * A card was graded, written, put to rest, woken or thrown away.
     *
     * @param card names it, for good
     * @param before null where nothing was kept of it
     * @param after null where nothing is kept of it any more; never both
     */
    record CardChanged(
            UUID card, @Nullable Card before, @Nullable Card after) implements BesideTheTree {
        public CardChanged {
            if (before == null && after == null) {
                throw new IllegalArgumentException("a card that neither was nor is");
            }
        }

        @Override
        public Happening inverse() {
            return new CardChanged(card, after, before);
        }

        /** The day this makes a card graded on, or takes it back; empty where it was no grade. */
        public Optional<GradedDays.Change> graded() {
            return GradedDays.change(card, before, after);
        }

        /** The node it grew out of. */
        @Override
        public Key node() {
            return after != null ? after.node() : Objects.requireNonNull(before).node();
        }
    }

    /** How the learner wants to be asked changed. Happens to {@link dev.cairn.roadmap.RoadmapId#ALL}. */
    record RecallChosen(RecallChoices before, RecallChoices after) implements BesideTheTree {
        @Override
        public Happening inverse() {
            return new RecallChosen(after, before);
        }
    }

    /** The learner said something of two tasks that look alike, or took it back: null. Happens to {@link dev.cairn.roadmap.RoadmapId#ALL}. */
    record PairJudged(
            Pair pair, @Nullable Verdict before, @Nullable Verdict after) implements BesideTheTree {
        @Override
        public Happening inverse() {
            return new PairJudged(pair, after, before);
        }
    }

    /**
     * A task came to stand as one it is linked with does, or stands by itself again. The change itself is a {@link StatusChange}.
     *
     * @param before how it would have stood by itself; null where it did
     * @param after how it would stand by itself now; null where it does
     */
    record StandingLent(
            Key node, @Nullable Standing before, @Nullable Standing after) implements BesideTheTree {
        @Override
        public Happening inverse() {
            return new StandingLent(node, after, before);
        }
    }

    /** What the learner wrote about a week changed; empty is nothing. Happens to {@link dev.cairn.roadmap.RoadmapId#ALL}. */
    record WeekNoted(WeekName week, String before, String after) implements BesideTheTree {
        @Override
        public Happening inverse() {
            return new WeekNoted(week, after, before);
        }
    }

    /** What the learner decided about plans changed; the tree stays as it is. */
    sealed interface PlanningChange extends BesideTheTree {}

    /** The hours the learner has changed; null where none were ever given. Happens to {@link dev.cairn.roadmap.RoadmapId#ALL}. */
    record AvailabilityChanged(
            @Nullable Availability before, @Nullable Availability after) implements PlanningChange {
        @Override
        public Happening inverse() {
            return new AvailabilityChanged(after, before);
        }
    }

    /** How long sessions may be changed. Happens to {@link dev.cairn.roadmap.RoadmapId#ALL}. */
    record SessionLengthsChanged(SessionLengths before, SessionLengths after) implements PlanningChange {
        @Override
        public Happening inverse() {
            return new SessionLengthsChanged(after, before);
        }
    }

    /** What was chosen for the plan of a roadmap changed: a pin, a pause, a start date. */
    record PlanChanged(PlanChoices before, PlanChoices after) implements PlanningChange {
        @Override
        public Happening inverse() {
            return new PlanChanged(after, before);
        }
    }

    /** The learner said "this is my plan", or took that back; null where there is none to compare with. */
    record BaselineChanged(
            @Nullable Baseline before, @Nullable Baseline after) implements PlanningChange {
        @Override
        public Happening inverse() {
            return new BaselineChanged(after, before);
        }
    }
}
