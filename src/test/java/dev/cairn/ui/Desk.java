package dev.cairn.ui;

import dev.cairn.progress.Step;
import dev.cairn.storage.Database;
import dev.cairn.storage.SqliteSettings;
import dev.cairn.storage.SqliteStudyStore;
import dev.cairn.storage.SqliteTimerStore;
import dev.cairn.storage.SqliteWeekStore;
import dev.cairn.study.EventLog;
import dev.cairn.study.Library;
import dev.cairn.study.StorageException;
import dev.cairn.testing.MovableClock;
import dev.cairn.timing.TimerStore;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The parts of a window on a real library, put together as the application does it, with time that passes when told to. */
public final class Desk implements AutoCloseable {
    public final DirectBackground background = new DirectBackground();
    public final SqliteStudyStore store;
    public final SqliteWeekStore weeks;
    public final SqliteTimerStore timers;
    public final SqliteSettings settings;
    public final SaveQueue saves;
    public final Library library;
    public final ShellViewModel model;
    public final Memory memory;
    public final LivePlan plan;
    public final WeekBook book;

    /** Stands still, at the time of the samples at first, until it is set. */
    public final MovableClock clock = new MovableClock(Samples.CLOCK.instant(), ZoneOffset.UTC);

    private boolean broken;

    private Desk(Path folder, @Nullable Step first) {
        var database = Database.open(folder.resolve("cairn.db"));
        store = new SqliteStudyStore(database);
        weeks = new SqliteWeekStore(database);
        timers = new SqliteTimerStore(database);
        settings = new SqliteSettings(database);
        if (first != null) {
            store.begin(first);
        }
        store.changedOutside();
        EventLog log = this::append;
        saves = new SaveQueue(log, background, background, clock);
        library = new Library(store.overviews(), saves, clock);
        library.put(store.notebook());
        library.links().roadmaps().forEach(id -> store.load(id).ifPresent(it -> library.put(id, it)));
        plan = new LivePlan(library, store, background, background, clock);
        book = new WeekBook(plan, weeks, background);
        memory = new Memory(settings, background, background, settings.all());
        model = new ShellViewModel(library, store, saves, background, plan);
    }

    /** With the samples in the library; those of last time where the folder was used before. */
    public static Desk in(Path folder) {
        return new Desk(folder, Samples.firstStep());
    }

    /** With what a step brings in a library that is new. */
    public static Desk in(Path folder, Step first) {
        return new Desk(folder, first);
    }

    public static Desk withEmptyLibraryIn(Path folder) {
        return new Desk(folder, null);
    }

    /** From now on nothing can be saved, or it can again. */
    public void breakDisk(boolean nowBroken) {
        broken = nowBroken;
    }

    private void append(Step step) {
        if (broken) {
            throw new StorageException(
                    "The disk is full, so the change could not be saved. It is kept here; free some space.");
        }
        store.append(step);
    }

    /** A timer on the library, as at a start of the window. */
    public LiveTimer timer(Presence presence) {
        return timer(timers, presence);
    }

    /** The same, kept elsewhere. */
    public LiveTimer timer(TimerStore kept, Presence presence) {
        return new LiveTimer(
                new LiveTimer.Parts(library, saves, kept, store, plan, background, background, presence, clock));
    }

    public ShellView shell(List<View> views) {
        return new ShellView(model, views, memory, ZoneOffset.UTC);
    }

    /** Opens a window with a shell in it. */
    public void show(ShellView shell, Stage stage, Theme theme, int width, int height) {
        Pictures.put(stage, shell, theme, width, height);
        shell.start();
    }

    @Override
    public void close() {
        store.close();
    }
}
