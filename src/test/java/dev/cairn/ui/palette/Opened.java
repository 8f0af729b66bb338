package dev.cairn.ui.palette;

import dev.cairn.progress.Step;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.hours.WeekName;
import dev.cairn.ui.Background;
import dev.cairn.ui.Desk;
import dev.cairn.ui.Evening;
import dev.cairn.ui.Spot;
import dev.cairn.week.Sheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A palette over a library under way on Wednesday 2027-03-10, without a window. */
final class Opened implements PaletteViewModel.Outcome {
    static final WeekName THIS_WEEK = new WeekName(2027, 10);

    final Evening evening;
    final Desk desk;
    final PaletteViewModel model;
    final List<Goal> gone = new ArrayList<>();
    final List<LocalDate> weeks = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    private @Nullable Spot chosen;
    private RoadmapId selected = RoadmapId.ALL;

    Opened(Path folder, @Nullable Background background) {
        evening = new Evening(folder).underWay();
        desk = evening.desk;
        model = new PaletteViewModel(
                new PaletteViewModel.Parts(
                        desk.library,
                        desk.store,
                        desk.book,
                        background == null ? desk.background : background,
                        desk.memory),
                present(),
                this);
    }

    static Opened in(Path folder) {
        var opened = new Opened(folder, null);
        opened.open();
        return opened;
    }

    void open() {
        model.open(present());
    }

    void select(RoadmapId id, @Nullable Task task) {
        selected = id;
        chosen = task == null ? null : new Spot(id, task.key());
        open();
    }

    private Present present() {
        var command = new Command("print", "Print what is shown", "paper", "Ctrl P", Feather.PRINTER, () -> {});
        return new Present(
                Evening.WEDNESDAY, selected, chosen, desk.plan.active().get(), List.of(command), Map.of(), false);
    }

    /** Prints a sheet with the first so many open tasks of both roadmaps, in turns. */
    List<Task> print(WeekName week, int count) {
        var lines = new ArrayList<Sheet.Line>();
        var tasks = new ArrayList<Task>();
        var career = open(Evening.CAREER).iterator();
        var month = open(Evening.SIX_MONTH).iterator();
        for (int i = 0; i < count; i++) {
            var id = i % 2 == 0 ? Evening.CAREER : Evening.SIX_MONTH;
            var task = (i % 2 == 0 ? career : month).next();
            tasks.add(task);
            lines.add(new Sheet.Line(id, task.key()));
        }
        desk.weeks.keep(new Sheet(week, lines));
        open();
        return tasks;
    }

    Stream<Task> open(RoadmapId id) {
        return desk.store
                .load(id)
                .orElseThrow()
                .studyPhases()
                .flatMap(phase -> phase.modules().stream())
                .flatMap(module -> module.tasks().stream())
                .flatMap(Task::leaves)
                .filter(task -> task.status() == Status.OPEN);
    }

    long done() {
        return desk.library.overviews().stream()
                .mapToLong(it -> it.tally().done())
                .sum();
    }

    Offer offer() {
        return offers().getFirst();
    }

    List<Offer> offers() {
        return model.rows().stream()
                .filter(Row.Quick.class::isInstance)
                .map(it -> ((Row.Quick) it).offer())
                .toList();
    }

    List<Row.Hit> hits() {
        return model.rows().stream()
                .filter(Row.Hit.class::isInstance)
                .map(Row.Hit.class::cast)
                .toList();
    }

    Row row() {
        return model.rows().get(model.selected().get());
    }

    @Override
    public void go(Goal goal) {
        gone.add(goal);
    }

    @Override
    public void show(LocalDate date) {
        weeks.add(date);
    }

    @Override
    public void done(Step step, String what) {
        told.add(what);
    }
}
