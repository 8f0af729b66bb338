package dev.cairn.ui.palette;

import dev.cairn.progress.Moment;
import dev.cairn.progress.Step;
import dev.cairn.study.Library;
import dev.cairn.study.StudyStore;
import dev.cairn.ui.Background;
import dev.cairn.ui.LinkOpener;
import dev.cairn.ui.Memory;
import dev.cairn.ui.Places;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.ShellViewModel;
import dev.cairn.ui.TimerControls;
import dev.cairn.ui.View;
import dev.cairn.ui.WeekBook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Opens the palette over the window: everything by its name, and quick entry. What it found at its last opening is kept, so that it can be
 * used before the library is read again.
 */
public final class Palette {
    private final ShellView shell;
    private final Parts parts;
    private final PaletteViewModel model;
    private final PalettePane pane;

    /**
     * What the palette works with.
     *
     * @param store only used on the store's thread
     * @param links opens the addresses of resources
     */
    public record Parts(
            ShellViewModel model,
            Library library,
            StudyStore store,
            WeekBook book,
            Background background,
            Memory memory,
            Clock clock,
            Places places,
            TimerControls timer,
            LinkOpener links) {}

    public Palette(ShellView shell, Parts parts) {
        this.shell = shell;
        this.parts = parts;
        model = new PaletteViewModel(
                new PaletteViewModel.Parts(
                        parts.library(), parts.store(), parts.book(), parts.background(), parts.memory()),
                present(List.of()),
                new Chosen());
        pane = new PalettePane(model, shell::closeCard);
    }

    /** Shows the palette; puts it away where it is shown. */
    public void open() {
        if (pane.getScene() != null) {
            shell.closeCard();
            return;
        }
        var present = present(List.of());
        model.open(present(Commands.of(shell, parts, present)));
        shell.showHighCard(pane);
        pane.begin();
    }

    private Present present(List<Command> commands) {
        return new Present(
                today(),
                parts.model().selected().orElse(null),
                shell.views().stream()
                        .map(View::chosen)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null),
                parts.book().plan().active().get(),
                commands,
                new LinkedHashMap<>(),
                false);
    }

    private LocalDate today() {
        return Moment.now(parts.clock()).studyDay();
    }

    /** What becomes of the line that was chosen. */
    private final class Chosen implements PaletteViewModel.Outcome {
        @Override
        public void go(Goal goal) {
            shell.closeCard();
            switch (goal) {
                case Goal.Run it -> it.command().action().run();
                case Goal.Whole it -> shell.open(it.roadmap());
                case Goal.Part it -> parts.places().node(it.roadmap(), it.node());
                case Goal.Link it -> it.address().ifPresentOrElse(parts.links()::open, () -> named(it));
            }
        }

        private void named(Goal.Link link) {
            var module = link.module();
            if (module == null) {
                shell.open(link.roadmap());
            } else {
                parts.places().node(link.roadmap(), module);
            }
        }

        @Override
        public void show(LocalDate date) {
            shell.closeCard();
            parts.places().week(date);
        }

        @Override
        public void done(Step step, String told) {
            // It may have taken a while, and another card may be there by now.
            if (pane.getScene() != null) {
                shell.closeCard();
            }
            shell.tell(told, step);
        }
    }
}
