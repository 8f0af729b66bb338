package dev.cairn.ui;

import dev.cairn.markdown.MarkdownReader;
import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.study.Edits;
import dev.cairn.study.SourceFiles;
import dev.cairn.study.Workshop;
import dev.cairn.ui.checklist.ChecklistView;
import dev.cairn.ui.guide.GuideView;
import dev.cairn.ui.guide.MarkdownPane;
import dev.cairn.ui.intake.Intake;
import dev.cairn.ui.settings.SettingsCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Draws every state of the window into target/screens, to be looked at. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class ScreensTest {
    private static final RoadmapId CAREER = new RoadmapId("career-transition");
    private static final RoadmapId SIX_MONTH = new RoadmapId("six-month");

    @TempDir
    private Path folder;

    private Stage stage;
    private Desk desk;
    private ShellView shell;
    private Intake intake;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> stage.hide());
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 960, 600", "DARK, 960, 600"})
    void everyState(Theme theme, int width, int height, FxRobot robot) throws IOException {
        var suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        show(robot, Desk.in(folder.resolve("full"), Samples.bundled()), theme, width, height);
        robot.interact(this::someWork);
        take("checklist" + suffix);

        robot.interact(() -> robot.lookup("#help").queryButton().fire());
        take("keys" + suffix);
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> robot.lookup("#settings").queryButton().fire());
        take("settings" + suffix);
        robot.push(KeyCode.ESCAPE);

        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        robot.interact(() -> robot.lookup(".guide-pages")
                .<ListView<?>>query()
                .getSelectionModel()
                .select(1));
        take("guide" + suffix);
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);

        var file = folder.resolve("own-plan.md");
        Files.writeString(file, OWN_PLAN);
        robot.interact(() -> intake.take(List.of(file)));
        take("intake" + suffix);
        robot.push(KeyCode.ESCAPE);
        var empty = Files.writeString(folder.resolve("shopping.md"), "");
        robot.interact(() -> intake.take(List.of(empty)));
        take("refused" + suffix);
        robot.push(KeyCode.ESCAPE);

        desk.breakDisk(true);
        robot.interact(() -> tick(CAREER, 60, 61));
        take("save-failed" + suffix);
        var farewell = new Farewell(shell, desk.saves, () -> {});
        robot.interact(farewell::begin);
        take("farewell" + suffix);
        close(robot);

        show(robot, Desk.withEmptyLibraryIn(folder.resolve("empty")), theme, width, height);
        take("empty" + suffix);
        robot.interact(() -> stage.getScene().setRoot(opening()));
        take("opening-failed" + suffix);
        robot.interact(() -> stage.getScene().setRoot(new OpeningView()));
        take("opening" + suffix);
        robot.interact(() -> stage.getScene().setRoot(framed(new Skeleton())));
        take("loading" + suffix);
    }

    private static Parent framed(Parent middle) {
        var frame = new StackPane(middle);
        frame.getStyleClass().add("shell");
        frame.getStylesheets().add(Theme.sheet(ShellView.class, "shell.css"));
        return frame;
    }

    private static OpeningView opening() {
        var opening = new OpeningView();
        opening.failed(
                "The library /home/learner/.local/share/cairn/cairn.db was written by a newer Cairn. Nothing was"
                        + " changed; install that version, or choose another folder with --data.",
                () -> {});
        return opening;
    }

    private void show(FxRobot robot, Desk newDesk, Theme theme, int width, int height) {
        desk = newDesk;
        robot.interact(() -> {
            LinkOpener links = address -> {};
            shell = desk.shell(List.of(
                    new ChecklistView(
                            desk.library,
                            desk.store,
                            desk.background,
                            Samples.CLOCK,
                            links,
                            text -> new MarkdownPane(links).showing(text)),
                    new GuideView(desk.library, links)));
            var scene = new Scene(shell, width, height);
            desk.memory.put("look", theme == Theme.LIGHT ? "light" : "dark");
            var appearance = new Appearance(scene, desk.memory);
            shell.onSettings(() -> new SettingsCard(appearance, new QuietMoments(desk.memory), () -> {}));
            intake = new Intake(shell, desk.model, workshop(), desk.store, desk.background);
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            shell.start();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Workshop workshop() {
        return new Workshop(
                ScreensTest::fetch, new MarkdownReader(), (source, standing, missing) -> source.bytes(), null);
    }

    private static SourceFiles.Fetched fetch(Path file) {
        try {
            return new SourceFiles.Fetched.Whole(
                    new SourceFile(file.getFileName().toString(), false, Files.readAllBytes(file)));
        } catch (IOException e) {
            return new SourceFiles.Fetched.Refused(file + " cannot be read.");
        }
    }

    private void someWork() {
        tick(CAREER, 0, 58);
        desk.library.put(SIX_MONTH, desk.store.load(SIX_MONTH).orElseThrow());
        tick(SIX_MONTH, 0, 30);
    }

    private void tick(RoadmapId id, int from, int to) {
        List<Key> keys = desk.library
                .standing(id)
                .orElseThrow()
                .allTasks()
                .skip(from)
                .limit(to - from)
                .map(Task::key)
                .toList();
        desk.library.change(id, Edits.stand(keys, Standing.done(LocalDate.of(2027, 3, 10))));
    }

    private void take(String name) throws IOException {
        Pictures.take(stage, name);
    }

    private static final String OWN_PLAN = """
        # Rust in Eight Weeks: from first program to a small service

        **Total time:** 60-80 hours. Part-time: 8 hours/week, full-time: 30 hours/week.

        ## Phase 1: Basics (Weeks 1-3)

        ### Module 1.1: Ownership (6-8 hours)

        - [x] Read chapters 1 to 4 of the book
        - [ ] Write a word counter
        - [ ] Explain borrowing to a friend

        ### Module 1.2: Types and traits (8 hours)

        - [ ] Enums and pattern matching
        - [ ] Traits and generics
        - [ ] Project: a command line to-do list

        ## Phase 2: A service (Weeks 4-8)

        ### Module 2.1: Async (10-12 hours)

        - [ ] Futures and tasks
        - [ ] Build a chat server

        ### Module 2.2: Data (8-10 hours)

        - [ ] Store it in SQLite
        - [ ] Migrations

        ## Resources

        - [The Rust Programming Language](https://doc.rust-lang.org/book/)
        - [Rust by Example](https://doc.rust-lang.org/rust-by-example/)

        ## Tips

        Write something **every day**, even if it is ten lines.
        """;
}
