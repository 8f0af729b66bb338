package dev.cairn.app;

import dev.cairn.progress.Notebook;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Overview;
import dev.cairn.ui.Failures;
import dev.cairn.ui.LinkOpener;
import dev.cairn.ui.Messages;
import dev.cairn.ui.OpeningView;
import dev.cairn.ui.Theme;
import dev.cairn.ui.ThreadedBackground;
import dev.cairn.ui.WindowIcons;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window's life: the library is opened beside it, the window is shown with what was open last, and closed when all is saved. */
public final class CairnApplication extends Application {
    /** A library that opens faster than this is shown at once, without a word about opening. */
    private static final Duration BEFORE_OPENING = Duration.ofMillis(300);

    private final ThreadedBackground background = new ThreadedBackground();
    private final Clock clock = Clocks.here();
    private @Nullable Path folder;
    private @Nullable Desktop desktop;

    /** As JavaFX makes it: the data folder comes as the parameter {@code --data}. */
    public CairnApplication() {}

    /** On a library of its own. */
    CairnApplication(Path folder) {
        this.folder = folder;
    }

    @Override
    public void start(Stage stage) {
        var opening = new OpeningView();
        var scene = new Scene(opening, 1280, 800);
        Theme.of(Platform.getPreferences().getColorScheme()).dress(scene);
        stage.setScene(scene);
        stage.setTitle(Messages.text("app.name"));
        stage.getIcons().setAll(WindowIcons.draw());
        background.after(BEFORE_OPENING, () -> show(stage));
        open(stage, opening);
    }

    private void open(Stage stage, OpeningView opening) {
        background.store(this::openLibrary, opened -> opened(stage, opened), failure -> {
            opening.failed(Failures.sentence(failure), () -> open(stage, opening));
            show(stage);
        });
    }

    /**
     * What the store's thread reads before there is anything to show.
     *
     * @param linked the roadmaps in which linked tasks stand, which are changed together from the first tick on
     */
    record Opened(
            Studio studio,
            List<Overview> overviews,
            Notebook notebook,
            Map<RoadmapId, Roadmap> linked,
            Map<String, String> settings) {}

    private Opened openLibrary() {
        var studio = Studio.open(folder(), Adapters.workshop(), clock);
        studio.store().changedOutside();
        var notebook = studio.store().notebook();
        var linked = new LinkedHashMap<RoadmapId, Roadmap>();
        notebook.links().roadmaps().forEach(id -> studio.store().load(id).ifPresent(it -> linked.put(id, it)));
        return new Opened(
                studio,
                studio.store().overviews(),
                notebook,
                linked,
                studio.settings().all());
    }

    private Path folder() {
        var given = folder;
        if (given != null) {
            return given;
        }
        var parameters = getParameters();
        var named = parameters == null ? null : parameters.getNamed().get("data");
        return DataFolder.here(named == null ? null : Path.of(named));
    }

    private void opened(Stage stage, Opened opened) {
        LinkOpener links = address -> getHostServices().showDocument(address.toString());
        var window = new Desktop(stage, opened, background, clock, links);
        desktop = window;
        window.start(() -> show(stage));
    }

    private static void show(Stage stage) {
        if (!stage.isShowing()) {
            stage.show();
        }
    }

    /** Waits for the disk: nothing that was taken in is left behind. */
    @Override
    public void stop() {
        var window = desktop;
        if (window != null) {
            window.close();
        }
        background.close();
    }
}
