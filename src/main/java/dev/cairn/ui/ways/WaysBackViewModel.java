package dev.cairn.ui.ways;

import dev.cairn.progress.Step;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Slip;
import dev.cairn.schedule.repair.Limit;
import dev.cairn.schedule.repair.Repair;
import dev.cairn.schedule.repair.SlipRepair;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.study.PlanEdits;
import dev.cairn.study.WaysBack;
import dev.cairn.ui.Background;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Latest;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.Messages;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The three ways back of one roadmap, worked out beside the thread that paints, anew whenever the plan or a wish changes. */
final class WaysBackViewModel {
    private final Library library;
    private final LivePlan plan;
    private final RoadmapId id;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<WaysState> state = new ReadOnlyObjectWrapper<>(new WaysState.Making());
    private final Set<Key> kept = new HashSet<>();
    private @Nullable Limit limit;
    private final ReadOnlyBooleanWrapper meanwhile = new ReadOnlyBooleanWrapper();
    private Subscription following = Subscription.EMPTY;

    WaysBackViewModel(Library library, LivePlan plan, Background background, RoadmapId id) {
        this.library = library;
        this.plan = plan;
        this.id = id;
        latest = new Latest(background);
    }

    RoadmapId id() {
        return id;
    }

    ReadOnlyObjectProperty<WaysState> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether the learner decided by a plan that was old: nothing was changed then, and it is shown as it is now. */
    ReadOnlyBooleanProperty meanwhile() {
        return meanwhile.getReadOnlyProperty();
    }

    /** Follows the plan until {@link #stop}. */
    void start() {
        following.unsubscribe();
        following = Subscription.combine(
                plan.active().subscribe(outlook -> work()),
                plan.preview().subscribe(outlook -> work()),
                plan.failure().subscribe(why -> work()));
    }

    /** Nothing is worked out any more, and nothing comes of what is being worked out. */
    void stop() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        latest.forget();
    }

    /** How much more the learner will do at most; null for the usual. */
    void limit(Limit newLimit) {
        limit = newLimit;
        work();
    }

    /** Whether a task that could be skipped stays all the same. */
    void keep(Key task, boolean stays) {
        if (stays ? kept.add(task) : kept.remove(task)) {
            work();
        }
    }

    boolean isKept(Key task) {
        return kept.contains(task);
    }

    /** Tries again what failed. */
    void again() {
        state.set(new WaysState.Making());
        plan.refresh();
        work();
    }

    private void work() {
        var outlook = plan.of(id);
        if (outlook.isPresent()) {
            var here = outlook.get();
            var limited = limit;
            var keeping = Set.copyOf(kept);
            latest.ask(
                    () -> state(here, limited, keeping),
                    state::set,
                    why -> state.set(new WaysState.Failed(Failures.sentence(why))));
        } else if (!plan.failure().get().isEmpty()) {
            state.set(new WaysState.Failed(plan.failure().get()));
        } else {
            state.set(plan.active().get() == null ? new WaysState.Making() : new WaysState.Resting());
        }
    }

    private WaysState state(Outlook outlook, @Nullable Limit limited, Set<Key> keeping) {
        var finish = outlook.plan().baseline(id, outlook.today()).finish();
        if (finish.isEmpty()) {
            return new WaysState.Nothing();
        }
        var slip = WaysBack.slip(outlook, id);
        if (slip.isEmpty()) {
            return new WaysState.NoFirstPlan(finish.get());
        }
        var first = slip.get().first().finish();
        boolean late = slip.get().days() > 0 || WaysState.unplaced(slip.get()) > 0;
        if (first.isEmpty() || !late) {
            return new WaysState.OnPlan(first.orElse(finish.get()), finish.get(), outlook.behind(id));
        }
        return found(slip.get(), limited, keeping);
    }

    private static WaysState found(Slip slip, @Nullable Limit limited, Set<Key> keeping) {
        var repair = new SlipRepair(slip);
        var limit = limited == null ? Limit.usual(slip.request().availability()) : limited;
        return new WaysState.Found(
                slip,
                repair.moveOn(),
                repair.catchUp(limit, Messages.text("ways.catchUp.label")),
                repair.trim(keeping));
    }

    /**
     * Takes a way; empty where the plan has changed since it was found, so that it is worked out anew.
     *
     * @return the step
     */
    Optional<Step> take(Repair repair, Slip slip) {
        return present(it -> it.plan() == slip.plan())
                .flatMap(it -> library.perform(WaysBack.take(repair, slip, library.planning())));
    }

    /** The plan, where it may be decided by; where it is old all is worked out anew, and that is said. */
    private Optional<Outlook> present(Predicate<Outlook> seen) {
        var outlook = plan.of(id);
        var present = outlook.filter(plan::isPresent).filter(seen);
        meanwhile.set(outlook.isPresent() && present.isEmpty());
        if (meanwhile.get()) {
            plan.refresh();
            work();
        }
        return present;
    }

    /** Makes the plan as it stands the first plan, to be compared with later. */
    Optional<Step> setFirstPlan() {
        return present(it -> true)
                .flatMap(it -> library.perform(
                        PlanEdits.baseline(library.planning(), id, it.plan().baseline(id, it.today()))));
    }
}
