package dev.cairn.ui.progress;

import dev.cairn.figures.Matter;
import dev.cairn.figures.Range;
import dev.cairn.forecast.Explained;
import dev.cairn.progress.Event;
import dev.cairn.progress.Moment;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.study.Overview;
import dev.cairn.study.PlanEdits;
import dev.cairn.study.StudyStore;
import dev.cairn.ui.Background;
import dev.cairn.ui.Failures;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.WeekBook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * What the progress view shows and how it answers, without a toolkit: made anew with every plan, and so after every step and at the begin of
 * every day. Confined to the thread that paints.
 */
final class ProgressViewModel {
    private static final Duration BACK = Duration.ofDays(Explained.DAYS_BACK);

    private final Library library;
    private final StudyStore store;
    private final LivePlan plan;
    private final Background background;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown.Loading());
    private final ObjectProperty<Range> range = new SimpleObjectProperty<>(Range.WHOLE);
    private final ObjectProperty<Counting> counting = new SimpleObjectProperty<>(Counting.HOURS);
    private Subscription watch = Subscription.EMPTY;
    private @Nullable RoadmapId chosen;
    private boolean wide;
    private boolean attached;
    private @Nullable Outlook read;
    private int asked;

    /** @param store only used on its own thread */
    ProgressViewModel(Library library, StudyStore store, LivePlan plan, Background background, Clock clock) {
        this.library = library;
        this.store = store;
        this.plan = plan;
        this.background = background;
        this.clock = clock;
        range.subscribe((before, after) -> again());
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    Optional<Report> report() {
        return shown.get() instanceof Shown.Filled filled ? Optional.of(filled.report()) : Optional.empty();
    }

    /** How far back those figures go that are about a stretch of time. */
    ObjectProperty<Range> range() {
        return range;
    }

    /** What the year counts. */
    ObjectProperty<Counting> counting() {
        return counting;
    }

    void attach() {
        attached = true;
        watch = Subscription.combine(
                plan.active().subscribe((before, after) -> follow()),
                plan.preview().subscribe((before, after) -> follow()),
                plan.agendas().subscribe((before, after) -> again()),
                plan.failure().subscribe((before, after) -> follow()));
        follow();
    }

    void detach() {
        attached = false;
        watch.unsubscribe();
        asked++;
        read = null;
    }

    /** Shows a roadmap, or all that are active; null for nothing. Another one than before is shown alone. */
    void show(@Nullable RoadmapId roadmap) {
        if (chosen != null && !chosen.equals(roadmap)) {
            wide = false;
        }
        chosen = roadmap;
        plan.view(roadmap);
        other();
    }

    /** Whether all are shown although one is chosen. */
    boolean wide() {
        return wide;
    }

    /** Shows all that are active, whichever is chosen, or the chosen one alone. */
    void widen(boolean newWide) {
        if (wide != newWide) {
            wide = newWide;
            other();
        }
    }

    /** Whether there is a roadmap to be shown alone. */
    boolean single() {
        return chosen != null && !chosen.equals(RoadmapId.ALL);
    }

    RoadmapId scope() {
        var id = chosen;
        return id == null || wide ? RoadmapId.ALL : id;
    }

    private void other() {
        boolean same = report().filter(it -> it.scope().equals(scope())).isPresent();
        if (!same) {
            read = null;
            asked++;
            shown.set(new Shown.Loading());
        }
        follow();
    }

    /** Asks again after a failure. */
    void retry() {
        shown.set(new Shown.Loading());
        plan.refresh();
        again();
    }

    private void again() {
        read = null;
        follow();
    }

    private Optional<Outlook> outlook() {
        return scope().equals(RoadmapId.ALL) ? Optional.ofNullable(plan.active().get()) : plan.of(scope());
    }

    private void follow() {
        if (!attached || chosen == null) {
            return;
        }
        var outlook = outlook().orElse(null);
        if (outlook == null) {
            if (!plan.failure().get().isEmpty()) {
                shown.set(new Shown.Failed(plan.failure().get()));
            }
        } else if (outlook.roadmaps().isEmpty()) {
            asked++;
            shown.set(new Shown.NothingActive());
        } else if (outlook != read) {
            read = outlook;
            ask(outlook);
        }
    }

    /** What is asked and what is read belong together: the store answers in turn, so that it has seen all that is known here, and no more. */
    private void ask(Outlook outlook) {
        int number = ++asked;
        var ids = wanted();
        var standing = new LinkedHashMap<RoadmapId, Roadmap>();
        library.overviews()
                .forEach(it -> library.standing(it.id()).ifPresent(roadmap -> standing.put(it.id(), roadmap)));
        var present = new Question.Present(
                standing,
                library.planning(),
                library.time(),
                plan.agendas().get().known());
        var question = new Question(scope(), range.get(), outlook, present);
        var since = Moment.now(clock).instant().minus(BACK);
        background.store(
                () -> read(question.scope(), ids, standing, since),
                answer -> {
                    hold(answer.roadmaps());
                    if (number == asked) {
                        make(number, question, answer);
                    }
                },
                why -> failed(number, why));
    }

    private record Read(Map<RoadmapId, Roadmap> roadmaps, Question.Since since) {}

    private Read read(RoadmapId of, List<RoadmapId> ids, Map<RoadmapId, Roadmap> standing, Instant since) {
        var events = store.after(since);
        var touched = of.equals(RoadmapId.ALL)
                ? events.stream().map(Event::roadmap).distinct().toList()
                : List.<RoadmapId>of();
        return new Read(load(ids, standing), new Question.Since(events, load(touched, standing)));
    }

    /** One that is gone was removed outside this window, which will hear of it. */
    private Map<RoadmapId, Roadmap> load(List<RoadmapId> ids, Map<RoadmapId, Roadmap> standing) {
        var all = new LinkedHashMap<RoadmapId, Roadmap>();
        ids.forEach(id ->
                Optional.ofNullable(standing.get(id)).or(() -> store.load(id)).ifPresent(it -> all.put(id, it)));
        return all;
    }

    private void hold(Map<RoadmapId, Roadmap> loaded) {
        loaded.forEach((id, roadmap) -> {
            boolean listed = library.overviews().stream().anyMatch(it -> it.id().equals(id));
            if (listed && library.standing(id).isEmpty()) {
                library.put(id, roadmap);
            }
        });
    }

    /** The roadmaps that figures are made of: of all, those that are active and those on which anything was done. */
    private List<RoadmapId> wanted() {
        if (!scope().equals(RoadmapId.ALL)) {
            return List.of(scope());
        }
        return Matter.ofAll(library.notebook(), library.overviews());
    }

    private void make(int number, Question question, Read answer) {
        var whole = new Question(
                question.scope(),
                question.range(),
                question.outlook(),
                question.present().with(answer.roadmaps()));
        var firstDay = WeekBook.firstDay();
        background.files(
                () -> ReportMaking.of(whole, answer.since(), firstDay),
                report -> {
                    if (number == asked) {
                        take(report);
                    }
                },
                why -> failed(number, why));
    }

    private void take(Report report) {
        var tiles = report.figures().tiles();
        boolean nothing =
                tiles.tasks().total() == 0 && report.figures().year().stream().noneMatch(it -> it.minutes() > 0);
        shown.set(nothing ? new Shown.NoTasks() : new Shown.Filled(report));
    }

    private void failed(int number, Throwable why) {
        var sentence = Failures.sentence(why);
        if (number == asked) {
            // The same plan may be asked about again.
            read = null;
            shown.set(new Shown.Failed(sentence));
        }
    }

    /** The roadmaps the learner could begin with, where none is active. */
    List<Overview> toStart() {
        return library.overviews().stream()
                .filter(it -> !it.tally().complete())
                .limit(2)
                .toList();
    }

    void start(RoadmapId id) {
        library.perform(PlanEdits.activity(library.planning(), library.overviews(), id, PlanChoices.Activity.ACTIVE));
    }
}
