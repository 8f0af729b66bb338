package dev.cairn.ui.timeline;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Outlook;
import dev.cairn.ui.Background;
import dev.cairn.ui.Failures;
import dev.cairn.ui.LivePlan;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Makes the chart of a roadmap, or of all, whenever the plan changes, beside the thread that paints, to which it is itself confined. */
final class ChartReading {
    private final LivePlan plan;
    private final Background background;
    private final Function<Chart, Runnable> made;
    private final ReadOnlyObjectWrapper<TimelineState> state = new ReadOnlyObjectWrapper<>(TimelineState.LOADING);
    private Subscription watch = Subscription.EMPTY;
    private @Nullable RoadmapId scope;
    private @Nullable Outlook read;
    private int reading;
    private String failure = "";

    /** @param made takes a chart in; what it gives back is done as soon as the state tells of it */
    ChartReading(LivePlan plan, Background background, Function<Chart, Runnable> made) {
        this.plan = plan;
        this.background = background;
        this.made = made;
    }

    ReadOnlyObjectProperty<TimelineState> state() {
        return state.getReadOnlyProperty();
    }

    /** Why there is no chart, in a sentence; empty until one failed. */
    String failure() {
        return failure;
    }

    @Nullable
    RoadmapId scope() {
        return scope;
    }

    void attach() {
        watch = Subscription.combine(
                plan.active().subscribe(outlook -> read()),
                plan.preview().subscribe(outlook -> read()),
                plan.failure().subscribe(sentence -> read()));
    }

    void detach() {
        watch.unsubscribe();
    }

    /** From now on another roadmap is charted. */
    void scope(@Nullable RoadmapId newScope) {
        scope = newScope;
        read = null;
        state.set(TimelineState.LOADING);
    }

    /** Has the plan made, and charted. */
    void ask() {
        plan.view(scope);
        read();
    }

    /** Asks for the plan again. */
    void again() {
        state.set(TimelineState.LOADING);
        plan.refresh();
        read();
    }

    private void read() {
        var id = scope;
        if (id == null) {
            return;
        }
        var outlook = plan.of(id).orElse(null);
        if (outlook == null) {
            if (!plan.failure().get().isEmpty()) {
                failed(plan.failure().get());
            }
            return;
        }
        if (outlook == read) {
            return;
        }
        read = outlook;
        int number = ++reading;
        background.files(
                () -> ChartMaking.of(outlook, id),
                chart -> {
                    if (number == reading) {
                        take(chart);
                    }
                },
                why -> {
                    var sentence = Failures.sentence(why);
                    if (number == reading) {
                        // The same plan may be asked for again.
                        read = null;
                        failed(sentence);
                    }
                });
    }

    private void failed(String why) {
        failure = why;
        state.set(TimelineState.FAILED);
    }

    private void take(Chart chart) {
        var then = made.apply(chart);
        state.set(chart.rows().size() > 1 ? TimelineState.SHOWN : TimelineState.EMPTY);
        then.run();
    }
}
