package dev.cairn.ui.progress;

import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.study.Library;
import dev.cairn.study.StudyStore;
import dev.cairn.ui.Background;
import dev.cairn.ui.FileChoice;
import dev.cairn.ui.KeyHint;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.Messages;
import dev.cairn.ui.PixelWriter;
import dev.cairn.ui.Places;
import dev.cairn.ui.Printable;
import dev.cairn.ui.ReviewBook;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.SaidStrip;
import dev.cairn.ui.Theme;
import dev.cairn.ui.View;
import dev.cairn.ui.WeekBook;
import dev.cairn.week.PlanWeek;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** How far along: figures, charts, and when it will be finished. */
public final class ProgressView implements View {
    private final StackPane root = new StackPane();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trail = new ReadOnlyStringWrapper("");
    private final ProgressViewModel model;
    private final ProgressPage page;

    /**
     * What it takes to show figures.
     *
     * @param store only used on its own thread
     * @param png how pixels become a file
     * @param files asks the learner where to
     */
    public record Parts(
            Library library,
            StudyStore store,
            LivePlan plan,
            Background background,
            Clock clock,
            Places places,
            PixelWriter png,
            FileChoice files) {}

    public ProgressView(Parts parts) {
        model = new ProgressViewModel(parts.library(), parts.store(), parts.plan(), parts.background(), parts.clock());
        var said = new SaidStrip("progress-said");
        var saving = new Saving(parts.png(), parts.files(), parts.background(), said::say);
        page = new ProgressPage(model, parts.places(), saving, said);
        root.getStyleClass().add("progress");
        root.getStylesheets().add(Theme.sheet(ProgressView.class, "progress.css"));
        root.getChildren().add(page);
        model.shown().subscribe(shown -> tellHead());
    }

    /** Shows what is asked again today beside the figures, where that is wanted. */
    public void follow(ReviewBook reviews) {
        page.follow(reviews);
    }

    ProgressViewModel model() {
        return model;
    }

    ProgressPage page() {
        return page;
    }

    private void tellHead() {
        boolean all = model.scope().equals(RoadmapId.ALL);
        heading.set(all && model.wide() ? Messages.text("side.all") : "");
        trail.set(model.report().map(it -> all ? names(it) : where(it)).orElse(""));
    }

    private static String names(Report report) {
        return report.outlook().roadmaps().values().stream()
                .map(it -> RoadmapText.shortTitle(it.title()))
                .collect(Collectors.joining(" · "));
    }

    /** "Week 14 · Phase 2: Classical Machine Learning". */
    private static String where(Report report) {
        var week = PlanWeek.number(WeekBook.span(report.today()), report.outlook(), report.scope());
        var phase = Optional.ofNullable(report.roadmaps().get(report.scope()))
                .flatMap(ProgressView::phase)
                .map(it -> RoadmapText.heading(it.heading()))
                .orElseGet(() -> Messages.text("roadmap.finished"));
        return week.isPresent() ? Messages.text("progress.trail", week.getAsInt(), phase) : phase;
    }

    /** The first phase in which anything is open. */
    private static Optional<Phase> phase(Roadmap roadmap) {
        return roadmap.studyPhases()
                .filter(phase -> phase.modules().stream()
                        .flatMap(module -> module.tasks().stream())
                        .flatMap(task -> task.leaves())
                        .anyMatch(task -> task.status() == Status.OPEN))
                .findFirst();
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public boolean showsAll() {
        return true;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void show(@Nullable RoadmapId roadmap) {
        model.show(roadmap);
        tellHead();
    }

    /** There is nothing to search in figures. */
    @Override
    public void search(String words) {}

    @Override
    public ReadOnlyStringProperty heading() {
        return heading.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty trail() {
        return trail.getReadOnlyProperty();
    }

    @Override
    public Optional<Printable> printable() {
        var counting = model.counting().get();
        return model.report()
                .map(report -> new Printable.Pictures(
                        report.title(),
                        (width, height, letters) -> new PrintedPages(report, counting, letters).pages(width, height)));
    }

    @Override
    public void attach() {
        model.attach();
    }

    @Override
    public void detach() {
        model.detach();
    }

    @Override
    public void focus() {
        page.focusWork();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint(Messages.text("progress.key.walk.keys"), Messages.text("progress.key.walk")),
                new KeyHint(Messages.text("progress.key.open.keys"), Messages.text("progress.key.open")),
                new KeyHint("T", Messages.text("progress.key.table")),
                new KeyHint("Ctrl C", Messages.text("progress.key.copy")));
    }

    @Override
    public Map<String, String> memory() {
        return new Remembered(model, page).memory();
    }

    @Override
    public void recall(Map<String, String> memory) {
        new Remembered(model, page).recall(memory);
    }
}
