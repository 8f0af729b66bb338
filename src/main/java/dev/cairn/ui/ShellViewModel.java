package dev.cairn.ui;

import dev.cairn.progress.Happening;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.study.Overview;
import dev.cairn.study.PlanEdits;
import dev.cairn.study.Proposal;
import dev.cairn.study.StudyStore;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Which roadmaps there are, which one is open, and what can be taken back. Confined to the thread that paints; the store is only
 * asked on its own.
 */
public final class ShellViewModel {
    private final Library library;
    private final StudyStore store;
    private final SaveQueue saves;
    private final Background background;
    private final Listing listing;
    private final OutsideChanges outside;
    private final TakingBack takingBack;
    private final StepBook steps;
    private final LivePlan plan;
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(new Content.Empty());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private int readings;
    private @Nullable RoadmapId openBefore;
    private @Nullable RoadmapId lastSingle;

    /** @param store only used on the store's thread */
    public ShellViewModel(Library library, StudyStore store, SaveQueue saves, Background background, LivePlan plan) {
        this.library = library;
        this.store = store;
        this.saves = saves;
        this.background = background;
        this.plan = plan;
        listing = new Listing(library, plan);
        takingBack = new TakingBack(library, store, background, this::stepsKnown, notice::set);
        steps = new StepBook(library, store, background, takingBack);
        outside = new OutsideChanges(library, store, saves, background, this::tookIn, notice::set);
        library.onStep(this::stepped);
    }

    /** All active roadmaps, each of them, then those that rest; none where the library is empty. */
    ObservableList<SideRow> rows() {
        return listing.rows();
    }

    /** The plan of all active roadmaps. */
    LivePlan plan() {
        return plan;
    }

    /** The roadmaps in the order of the list. */
    public ObservableList<Overview> roadmaps() {
        return listing.roadmaps();
    }

    public ReadOnlyObjectProperty<Content> content() {
        return content.getReadOnlyProperty();
    }

    /** What undo would take back, in a few words; empty where there is nothing. */
    public ReadOnlyStringProperty undoable() {
        return listing.undoable();
    }

    /** What redo would do again, in a few words; empty where there is nothing. */
    public ReadOnlyStringProperty redoable() {
        return listing.redoable();
    }

    /** A sentence about what just went wrong beside the roadmap that is open; empty where nothing did. */
    public ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saving() {
        return saves.state();
    }

    /** Tries to save again now. */
    public void retrySaving() {
        saves.retry();
    }

    /** The roadmap that is open, or being opened, {@link RoadmapId#ALL} for all active ones; empty where the library is. */
    public Optional<RoadmapId> selected() {
        return Optional.ofNullable(idOf(content.get()));
    }

    /** The overview of the roadmap that is open; empty where all active ones are. */
    public Optional<Overview> selectedOverview() {
        return selected().flatMap(listing::overview);
    }

    private static @Nullable RoadmapId idOf(Content content) {
        return switch (content) {
            case Content.Empty empty -> null;
            case Content.Loading loading -> loading.id();
            case Content.Shown shown -> shown.id();
            case Content.Failed failed -> failed.id();
        };
    }

    /** Opens a roadmap, or {@link RoadmapId#ALL}; nothing where it is open. */
    public void select(RoadmapId id) {
        if (!Objects.equals(id, idOf(content.get()))) {
            open(id);
        }
    }

    /** Opens a single roadmap in place of all active ones: the last that was open, or the first that is active. */
    void selectSingle() {
        var active = Outlook.active(library.planning(), roadmaps());
        selectOrFirst(Optional.ofNullable(lastSingle)
                .or(() -> active.stream().findFirst())
                .map(RoadmapId::slug)
                .orElse(""));
    }

    /** Opens the roadmap of this name, all active ones for theirs, or the first roadmap where there is none such. */
    public void selectOrFirst(String slug) {
        if (slug.equals(RoadmapId.ALL.slug()) && !roadmaps().isEmpty()) {
            select(RoadmapId.ALL);
            return;
        }
        roadmaps().stream()
                .map(Overview::id)
                .filter(id -> id.slug().equals(slug))
                .findFirst()
                .or(() -> roadmaps().stream().map(Overview::id).findFirst())
                .ifPresentOrElse(this::select, this::emptied);
    }

    private void emptied() {
        content.set(new Content.Empty());
        plan.view(null);
    }

    /** Tries again to open what could not be opened. */
    public void reopen() {
        selected().ifPresent(this::open);
    }

    private void open(RoadmapId id) {
        notice.set("");
        var now = idOf(content.get());
        openBefore = id.equals(now) ? openBefore : now;
        if (id.equals(RoadmapId.ALL) || library.standing(id).isPresent()) {
            shown(id);
            return;
        }
        content.set(new Content.Loading(id));
        background.store(() -> store.load(id), loaded -> opened(id, loaded), failure -> notOpened(id, failure));
    }

    private void opened(RoadmapId id, Optional<Roadmap> loaded) {
        loaded.filter(roadmap -> library.standing(id).isEmpty()).ifPresent(roadmap -> library.put(id, roadmap));
        if (!id.equals(idOf(content.get()))) {
            return;
        }
        if (loaded.isPresent()) {
            shown(id);
        } else {
            content.set(new Content.Failed(id, Messages.text("roadmap.gone", id.slug())));
        }
    }

    private void shown(RoadmapId id) {
        if (!id.equals(RoadmapId.ALL)) {
            lastSingle = id;
        }
        content.set(new Content.Shown(id, ++readings));
        plan.view(id);
    }

    private void notOpened(RoadmapId id, Throwable failure) {
        if (id.equals(idOf(content.get()))) {
            content.set(new Content.Failed(id, Failures.sentence(failure)));
        }
    }

    /** Keeps a roadmap that was proposed, and opens it. */
    public void keep(Proposal.Ready proposal) {
        library.keep(proposal);
    }

    /** Takes a roadmap out of the library; undo brings it back as it stands. */
    public void remove(RoadmapId id) {
        notice.set("");
        background.store(
                () -> new Whole(store.source(id), store.load(id)),
                whole -> remove(id, whole),
                failure -> notice.set(Failures.sentence(failure)));
    }

    private void remove(RoadmapId id, Whole whole) {
        if (library.standing(id).isEmpty()) {
            whole.roadmap().ifPresent(roadmap -> library.put(id, roadmap));
        }
        whole.source().ifPresent(source -> library.remove(id, source));
    }

    private record Whole(Optional<SourceFile> source, Optional<Roadmap> roadmap) {}

    public void undo() {
        takingBack.undo(this::follow);
    }

    /** Takes a step back, where it is what was done last. */
    void undoOnly(Step step) {
        if (library.undoable().filter(it -> it.id().equals(step.id())).isPresent()) {
            undo();
        }
    }

    public void redo() {
        takingBack.redo(this::follow);
    }

    /** All that was done, to be listed. */
    public StepBook steps() {
        return steps;
    }

    private void stepsKnown() {
        listing.list();
        steps.turned();
    }

    /** Goes where the step happened, so that the learner sees it; all active roadmaps show what happens to any of them. */
    private void follow(Step step) {
        var id = step.events().getFirst().roadmap();
        // A step that goes through several roadmaps is seen in any of them.
        boolean here = selected()
                .filter(open ->
                        step.events().stream().anyMatch(it -> it.roadmap().equals(open)))
                .isPresent();
        boolean seen = here
                || isAllOpen()
                        && (step.events().getFirst().what() instanceof Happening.PlanningChange
                                || Outlook.active(library.planning(), roadmaps())
                                        .contains(id));
        if (!seen && listing.overview(id).isPresent()) {
            select(id);
        }
    }

    private boolean isAllOpen() {
        return selected().filter(RoadmapId.ALL::equals).isPresent();
    }

    /** Makes a roadmap take part in the week, or rest: one step. */
    void choose(RoadmapId id, PlanChoices.Activity activity) {
        library.perform(PlanEdits.activity(library.planning(), library.overviews(), id, activity));
    }

    boolean isPaused(RoadmapId id) {
        return library.planning().choices(id).activity() == PlanChoices.Activity.PAUSED;
    }

    private void stepped(Step step) {
        var id = step.events().getFirst().roadmap();
        if (id.equals(RoadmapId.ALL)) {
            listing.list();
            return;
        }
        boolean wasThere = listing.overview(id).isPresent();
        int place = selected().map(listing::indexOf).orElse(0);
        listing.list();
        boolean isThere = listing.overview(id).isPresent();
        if (isThere && !wasThere) {
            open(id);
        } else if (roadmaps().isEmpty()) {
            emptied();
        } else if (!isThere && selected().filter(id::equals).isPresent()) {
            selectOrFirst(Optional.ofNullable(openBefore)
                    .filter(before -> before.equals(RoadmapId.ALL)
                            || listing.overview(before).isPresent())
                    .or(() -> roadmaps().stream().map(Overview::id).skip(place).findFirst())
                    .or(() -> roadmaps().reversed().stream().map(Overview::id).findFirst())
                    .map(RoadmapId::slug)
                    .orElse(""));
        }
    }

    /**
     * Looks whether the command line, or another window, has changed the library, and takes in what it did. Waits until everything
     * done here is on disk.
     */
    public void refresh() {
        outside.look();
    }

    /** What was done before this window was opened can be taken back too; to be called before anything is done in it. */
    public void rememberSteps() {
        takingBack.begin();
    }

    private void tookIn(List<Step> latestFirst) {
        takingBack.beginWith(latestFirst);
        listing.list();
        plan.refresh();
        if (selectedOverview().isPresent() || isAllOpen() && !roadmaps().isEmpty()) {
            reopen();
        } else {
            selectOrFirst("");
        }
    }
}
