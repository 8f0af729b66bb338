package dev.cairn.ui.intake;

import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Proposal;
import dev.cairn.study.SourceFiles;
import dev.cairn.study.StudyStore;
import dev.cairn.study.Workshop;
import dev.cairn.ui.Background;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Page;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.ShellViewModel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Takes files one after the other, shows what is in each, and keeps what the learner wants kept. */
public final class Intake {
    private static final Duration BEFORE_PROGRESS = Duration.millis(200);

    private final ShellView shell;
    private final ShellViewModel model;
    private final Workshop workshop;
    private final StudyStore store;
    private final Background background;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final PauseTransition beforeProgress = new PauseTransition(BEFORE_PROGRESS);
    private final Leaving leaving = new Leaving(this::onward, this::stop);
    private Runnable chooseFiles = () -> {};
    private Consumer<Runnable> beforeKeeping = Runnable::run;
    private @Nullable Path reading;
    private @Nullable Page page;

    /** @param store only used on the store's thread */
    public Intake(ShellView shell, ShellViewModel model, Workshop workshop, StudyStore store, Background background) {
        this.shell = shell;
        this.model = model;
        this.workshop = workshop;
        this.store = store;
        this.background = background;
    }

    /** What asks the learner for files. */
    public void onChooseFiles(Runnable action) {
        chooseFiles = action;
    }

    /** What comes before a roadmap is brought in, and is given what brings it in. */
    public void beforeKeeping(Consumer<Runnable> action) {
        beforeKeeping = action;
    }

    /** Shows what is in these files, one after the other. */
    public void take(List<Path> files) {
        waiting.addAll(files);
        if (reading == null && (page == null || page instanceof RefusedPage)) {
            next();
        }
    }

    private void next() {
        var file = waiting.poll();
        reading = file;
        if (file == null) {
            finish();
            return;
        }
        var name = String.valueOf(file.getFileName());
        beforeProgress.setOnFinished(event -> show(new ReadingPage(name, this::stop)));
        beforeProgress.playFromStart();
        Consumer<Throwable> failed = failure -> settle(file, refused(name, Failures.sentence(failure), null));
        background.files(
                () -> workshop.files().fetch(file),
                fetched -> {
                    switch (fetched) {
                        case SourceFiles.Fetched.Refused it -> settle(file, refused(name, it.why(), null));
                        case SourceFiles.Fetched.Whole it -> look(file, it.file(), failed);
                    }
                },
                failed);
    }

    private void look(Path file, SourceFile source, Consumer<Throwable> failed) {
        background.store(() -> store.withDigest(source.digest()), known -> read(file, source, known, failed), failed);
    }

    private void read(Path file, SourceFile source, Optional<RoadmapId> known, Consumer<Throwable> failed) {
        var here = List.copyOf(model.roadmaps());
        background.files(
                () -> workshop.imports().propose(source, here, digest -> known),
                proposal -> settle(file, page(source.name(), proposal)),
                failed);
    }

    private Page page(String name, Proposal proposal) {
        return switch (proposal) {
            case Proposal.Refused it -> refused(name, it.why(), it.already());
            case Proposal.Ready it -> new ReviewPage(it, left(), () -> keep(it), leaving);
        };
    }

    private Page refused(String name, String why, @Nullable RoadmapId already) {
        Runnable open = already == null
                ? null
                : () -> {
                    onward();
                    model.select(already);
                };
        return new RefusedPage(name, why, left(), open, chooseFiles, leaving);
    }

    private String left() {
        return waiting.isEmpty() ? "" : Messages.text("intake.more", waiting.size());
    }

    /** Shows what came of a file, unless the learner no longer waits for it. */
    private void settle(Path file, Page result) {
        if (file.equals(reading)) {
            beforeProgress.stop();
            reading = null;
            show(result);
        }
    }

    private void keep(Proposal.Ready proposal) {
        if (onward()) {
            beforeKeeping.accept(() -> model.keep(proposal));
        }
    }

    /** Leaves a page for the next file. A page stays up while that is read: what is pressed on it then is pressed twice. */
    private boolean onward() {
        boolean first = page != null && reading == null;
        if (first) {
            next();
        }
        return first;
    }

    private void stop() {
        waiting.clear();
        reading = null;
        finish();
    }

    private void show(Page newPage) {
        var before = page;
        page = newPage;
        if (before == null) {
            shell.show(newPage);
        } else {
            shell.follow(before, newPage);
        }
    }

    private void finish() {
        beforeProgress.stop();
        var last = page;
        page = null;
        if (last != null) {
            shell.leave(last);
        }
    }
}
