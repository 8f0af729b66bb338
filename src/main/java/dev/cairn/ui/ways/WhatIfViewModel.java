package dev.cairn.ui.ways;

import dev.cairn.progress.Moment;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.study.Overview;
import dev.cairn.study.StudyStore;
import dev.cairn.study.WhatIf;
import dev.cairn.ui.Background;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Latest;
import dev.cairn.ui.LivePlan;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Decisions that are tried, and the plan they would give, worked out beside the thread that paints. */
final class WhatIfViewModel {
    private final Library library;
    private final StudyStore store;
    private final LivePlan plan;
    private final Background background;
    private final Clock clock;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable WhatIf> tried = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Outlook> then = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper meanwhile = new ReadOnlyBooleanWrapper();
    private Subscription following = Subscription.EMPTY;

    /** @param store asked for roadmaps the library does not hold yet; only used on the store's thread */
    WhatIfViewModel(Library library, StudyStore store, LivePlan plan, Background background, Clock clock) {
        this.library = library;
        this.store = store;
        this.plan = plan;
        this.background = background;
        this.clock = clock;
        latest = new Latest(background);
    }

    /** What is tried; null until the plan as it is was made. */
    ReadOnlyObjectProperty<@Nullable WhatIf> tried() {
        return tried.getReadOnlyProperty();
    }

    /** The plan it would give; null while the first is being made. */
    ReadOnlyObjectProperty<@Nullable Outlook> then() {
        return then.getReadOnlyProperty();
    }

    /** A sentence about what went wrong; empty where nothing did. */
    ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /** Whether the learner decided by a plan that was old: nothing was changed then, and it is shown as it is now. */
    ReadOnlyBooleanProperty meanwhile() {
        return meanwhile.getReadOnlyProperty();
    }

    /** Follows the plan until {@link #stop}. */
    void start() {
        following.unsubscribe();
        following = Subscription.combine(
                plan.active().subscribe(this::follow), plan.failure().subscribe(failure::set));
    }

    void stop() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        latest.forget();
    }

    /** Tries again what failed. */
    void again() {
        failure.set("");
        plan.refresh();
        follow(plan.active().get());
    }

    private void follow(@Nullable Outlook now) {
        if (now == null) {
            return;
        }
        var standing = new LinkedHashMap<RoadmapId, Roadmap>();
        var missing = library.overviews().stream()
                .map(Overview::id)
                .filter(id -> library.standing(id).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            library.overviews().forEach(it -> library.standing(it.id()).ifPresent(all -> standing.put(it.id(), all)));
            base(now, standing);
            return;
        }
        background.store(
                () -> {
                    missing.forEach(id -> store.load(id).ifPresent(roadmap -> standing.put(id, roadmap)));
                    return standing;
                },
                loaded -> loaded(now, loaded),
                this::failed);
    }

    private void loaded(Outlook now, Map<RoadmapId, Roadmap> loaded) {
        loaded.forEach((id, roadmap) -> {
            if (library.standing(id).isEmpty()) {
                library.put(id, roadmap);
            }
        });
        var standing = new LinkedHashMap<RoadmapId, Roadmap>();
        library.overviews().forEach(it -> library.standing(it.id()).ifPresent(all -> standing.put(it.id(), all)));
        base(now, standing);
    }

    /** What was tried goes on where only time has passed; where something was decided meanwhile it begins anew. */
    private void base(Outlook now, Map<RoadmapId, Roadmap> standing) {
        var before = tried.get();
        boolean same = before != null
                && before.now().planning().equals(now.planning())
                && before.roadmaps().equals(standing)
                && before.now().roadmaps().keySet().equals(now.roadmaps().keySet());
        put(before != null && same ? before.on(now, standing) : WhatIf.of(now, standing));
    }

    /** Turns a knob. */
    void change(UnaryOperator<WhatIf> knob) {
        var before = tried.get();
        if (before != null) {
            var after = knob.apply(before);
            if (!after.equals(before)) {
                put(after);
            }
        }
    }

    /** Everything as it is. */
    void throwAway() {
        change(it -> WhatIf.of(it.now(), it.roadmaps()));
    }

    private void put(WhatIf fresh) {
        tried.set(fresh);
        var moment = Moment.now(clock);
        latest.ask(() -> fresh.outlook(moment), this::made, this::failed);
    }

    private void made(Outlook outlook) {
        failure.set("");
        then.set(outlook);
    }

    private void failed(Throwable why) {
        failure.set(Failures.sentence(why));
    }

    /** Makes it so, as one step; empty where nothing is other than it is, or where it was tried on an old plan: then it begins anew. */
    Optional<Step> apply() {
        var fresh = tried.get();
        if (fresh == null) {
            return Optional.empty();
        }
        meanwhile.set(!isPresent(fresh));
        if (meanwhile.get()) {
            plan.refresh();
            follow(plan.active().get());
            return Optional.empty();
        }
        return library.perform(fresh.changes());
    }

    private boolean isPresent(WhatIf it) {
        var ids = library.overviews().stream().map(Overview::id).collect(Collectors.toSet());
        return plan.isPresent(it.now())
                && it.roadmaps().keySet().equals(ids)
                && it.roadmaps().entrySet().stream()
                        .allMatch(one -> library.standing(one.getKey())
                                .filter(one.getValue()::equals)
                                .isPresent());
    }
}
