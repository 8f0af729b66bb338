package dev.cairn.ui.timeline;

import dev.cairn.drawing.Measure;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.study.SearchWords;
import dev.cairn.ui.Background;
import dev.cairn.ui.LivePlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the timeline shows and how it answers, without a toolkit. Confined to the thread that paints. */
final class TimelineViewModel {
    private final Library library;
    private final ChartReading reading;
    private final Viewport viewport = new Viewport();
    private final Folds folds = new Folds();
    private Runnable changed = () -> {};
    private Runnable moved = () -> {};
    private final ReadOnlyObjectWrapper<@Nullable Chart> charted = new ReadOnlyObjectWrapper<>();
    private @Nullable Chart whatIf;
    private @Nullable Drag drag;
    private List<Line> lines = List.of();
    private @Nullable RowId selected;
    private @Nullable RowId hovered;
    private SearchWords words = SearchWords.NONE;
    private Motion motion = Motion.NONE;

    TimelineViewModel(Library library, LivePlan plan, Background background) {
        this.library = library;
        reading = new ChartReading(plan, background, this::take);
    }

    /** @param action what to do when another picture is to be painted */
    void onChange(Runnable action) {
        changed = action;
    }

    /** @param action what to do when bars have another place, so that they may be moved there: see {@link #animate} */
    void onMove(Runnable action) {
        moved = action;
    }

    void attach() {
        reading.attach();
    }

    void detach() {
        reading.detach();
    }

    void show(@Nullable RoadmapId newScope) {
        if (!Objects.equals(newScope, reading.scope())) {
            charted.set(null);
            whatIf = null;
            drag = null;
            reading.scope(newScope);
        }
        reading.ask();
    }

    private Runnable take(Chart made) {
        var before = places();
        charted.set(made);
        if (drag == null) {
            whatIf = null;
        }
        unfold();
        return () -> move(before);
    }

    private Map<RowId, Stretch> places() {
        var places = new HashMap<RowId, Stretch>();
        lines.forEach(line -> line.row()
                .bar()
                .whole()
                .ifPresent(dates -> places.put(line.row().id(), Stretch.of(dates))));
        return places;
    }

    private void move(Map<RowId, Stretch> before) {
        places().forEach((row, now) -> {
            if (now.equals(before.get(row))) {
                before.remove(row);
            }
        });
        motion = before.isEmpty() ? Motion.NONE : new Motion(before, 1);
        if (!before.isEmpty()) {
            moved.run();
        }
        changed.run();
    }

    /** Whether bars are on their way. */
    boolean moving() {
        return !motion.before().isEmpty();
    }

    /** Takes in the size of the surface; what is painted next knows it. */
    void resized(double width, double height) {
        viewport.resize(width, height);
    }

    /** Shows bars that moved a part of the way, 0 to 1. */
    void animate(double progress) {
        motion = progress >= 1 ? Motion.NONE : new Motion(motion.before(), progress);
        changed.run();
    }

    private void unfold() {
        var shown = shown();
        lines = shown == null ? List.of() : folds.lines(shown, words);
        var full = charted.get();
        if (full != null) {
            viewport.holds(full.days(), lines.size());
        }
    }

    ReadOnlyObjectProperty<TimelineState> state() {
        return reading.state();
    }

    /** Why there is no chart, in a sentence; empty until one failed. */
    String failure() {
        return reading.failure();
    }

    /** Asks for the plan again. */
    void again() {
        reading.again();
    }

    Library library() {
        return library;
    }

    @Nullable
    RoadmapId scope() {
        return reading.scope();
    }

    /** The chart as the plan stands; null until it was made the first time. */
    ReadOnlyObjectProperty<@Nullable Chart> charted() {
        return charted.getReadOnlyProperty();
    }

    Optional<Chart> chart() {
        return Optional.ofNullable(charted.get());
    }

    private @Nullable Chart shown() {
        return whatIf == null ? charted.get() : whatIf;
    }

    List<Line> lines() {
        return lines;
    }

    Viewport viewport() {
        return viewport;
    }

    Folds folds() {
        return folds;
    }

    /** The picture as it is to be painted; empty while there is none. */
    Optional<Frame> frame(Measure measure, boolean focused) {
        return Optional.ofNullable(shown())
                .map(it -> new Frame(
                        it,
                        lines,
                        viewport.sight(),
                        new Marked(selected, hovered, focused, words, motion, drag),
                        measure));
    }

    /** Does something to what is seen, and has it painted. */
    void look(Consumer<Viewport> action) {
        action.accept(viewport);
        changed.run();
    }

    /** Zooms by name. */
    void zoom(Zoom zoom) {
        chart().ifPresent(it -> viewport.zoom(zoom, it.today()));
        changed.run();
    }

    /** Brings the bar of the selected row in sight. */
    void showSelected() {
        selected().flatMap(line -> line.row().bar().whole()).map(Stretch::of).ifPresent(viewport::reveal);
        changed.run();
    }

    void search(String typed) {
        words = SearchWords.of(typed);
        unfold();
        changed.run();
    }

    Optional<Line> selected() {
        return lines.stream().filter(line -> line.row().id().equals(selected)).findFirst();
    }

    void select(@Nullable RowId row) {
        selected = row;
        selected().ifPresent(line -> viewport.reveal(lines.indexOf(line)));
        changed.run();
    }

    /** Selects a row wherever it is folded away. */
    void find(RowId row) {
        chart().ifPresent(it -> {
            unfoldTo(it.rows(), row);
            unfold();
        });
        select(row);
        showSelected();
    }

    private boolean unfoldTo(List<Row> rows, RowId wanted) {
        for (Row row : rows) {
            if (row.id().equals(wanted)) {
                return true;
            }
            if (unfoldTo(row.below(), wanted)) {
                folds.set(row, true);
                return true;
            }
        }
        return false;
    }

    /** The pointer is over a row; null for none. */
    void hover(@Nullable RowId row) {
        if (!Objects.equals(row, hovered)) {
            hovered = row;
            changed.run();
        }
    }

    /** Selects the row so many below the selected one. */
    void walk(int rows) {
        if (lines.isEmpty()) {
            return;
        }
        int now = selected().map(lines::indexOf).orElse(rows > 0 ? -1 : lines.size());
        select(lines.get(Math.clamp((long) now + rows, 0, lines.size() - 1))
                .row()
                .id());
    }

    void fold(Line line, boolean open) {
        if (line.fold() != Line.Fold.NONE) {
            folds.set(line.row(), open);
            unfold();
            changed.run();
        }
    }

    /** Opens or shuts all phases. */
    void foldAll(boolean open) {
        chart().ifPresent(it -> foldAll(it.rows(), open));
        unfold();
        changed.run();
    }

    private void foldAll(List<Row> rows, boolean open) {
        for (Row row : rows) {
            if (row.kind() == Row.Kind.ROADMAP) {
                folds.set(row, true);
                foldAll(row.below(), open);
            } else if (row.kind() == Row.Kind.PHASE) {
                folds.set(row, open);
            }
        }
    }

    /** Whether a change is shown that is not made yet. */
    boolean dragging() {
        return drag != null;
    }

    /** Shows a change that is not made yet: where the pointer has a bar, and the chart it would lead to. */
    void preview(@Nullable Drag newDrag, @Nullable Chart newWhatIf) {
        drag = newDrag;
        whatIf = newWhatIf;
        unfold();
        changed.run();
    }
}
