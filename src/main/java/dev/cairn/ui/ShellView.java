package dev.cairn.ui;

import dev.cairn.progress.Step;
import dev.cairn.roadmap.RoadmapId;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The whole of the window: sidebar, bar, middle and status line, and the keys that work everywhere. */
public final class ShellView extends StackPane {
    private static final double RAIL_BELOW = 1100;
    private static final Duration TO_READ = Duration.seconds(20);

    private final ShellViewModel model;
    private final Memory memory;
    private final List<View> views;
    private final StringProperty running = new SimpleStringProperty("");
    private final StringProperty timer = new SimpleStringProperty("");
    private final PauseTransition rest = new PauseTransition(TO_READ);
    private final Overlay overlay = new Overlay();
    private final Notice notice = new Notice();
    private final MomentPlace moment = new MomentPlace();
    private final FileDrop drop = new FileDrop();
    private final Middle middle;
    private final TopBar top;
    private final Sidebar side;
    private final ShellKeys keys;
    private Runnable chooseFiles = () -> {};
    private Supplier<Region> settings = Region::new;
    private Runnable hours = () -> {};
    private Runnable palette = () -> {};
    private Runnable reviews = () -> {};
    private Runnable history = () -> {};
    private Consumer<RoadmapId> topics = id -> {};
    private Consumer<Optional<Printable>> print = what -> {};
    private @Nullable View searched;
    private boolean started;

    /**
     * @param views in the order of the navigation, at least one
     * @param zone for the times it shows
     */
    public ShellView(ShellViewModel model, List<View> views, Memory memory, ZoneId zone) {
        this.model = model;
        this.memory = memory;
        this.views = List.copyOf(views);
        rest.setOnFinished(event -> running.set(""));
        getStyleClass().add("shell");
        getStylesheets().add(Theme.sheet(ShellView.class, "shell.css"));
        middle = new Middle(model, this.views, () -> chooseFiles.run(), this::shown);
        top = new TopBar(model, middle::focusContent, this::openHistory);
        side = new Sidebar(model, this.views, new SideActions(this, middle));
        keys = new ShellKeys(this, model, side, top, middle);
        var center = new BorderPane(middle, top, null, new StatusLine(model, running, timer, zone), null);
        var frame = new BorderPane(center);
        frame.setLeft(side);
        setAlignment(notice, Pos.BOTTOM_CENTER);
        setMargin(notice, new Insets(0, 0, 44, 0));
        getChildren().addAll(frame, drop, moment, notice, overlay);
        top.search().words().textProperty().subscribe(middle::search);
        widthProperty().subscribe(width -> side.railProperty().set(width.doubleValue() < RAIL_BELOW));
        sceneProperty().subscribe(this::install);
        model.notice().subscribe(this::say);
        // What it would take back is no longer what was done last.
        model.undoable().subscribe(step -> notice.stepGone());
        addEventHandler(KeyEvent.KEY_PRESSED, keys::escape);
    }

    /** What the learner is asked when files are to be added. */
    public void onChooseFiles(Runnable action) {
        chooseFiles = action;
    }

    /** What becomes of files dropped on the window. */
    public void onFiles(Consumer<List<Path>> action) {
        drop.onFiles(action);
    }

    /** Opens a view by its name; nothing where there is none such. */
    public void open(String view) {
        views.stream().filter(it -> it.name().equals(view)).findFirst().ifPresent(this::open);
    }

    /** What opens the learner's hours. */
    public void onHours(Runnable action) {
        hours = action;
    }

    /** What shows the topics a roadmap shares with others. */
    public void onTopics(Consumer<RoadmapId> action) {
        topics = action;
    }

    /** Shows what a roadmap shares with others. */
    void showTopics(RoadmapId roadmap) {
        topics.accept(roadmap);
    }

    /** What opens the palette of commands. */
    public void onPalette(Runnable action) {
        palette = action;
    }

    /** What opens the reviews of the day. */
    public void onReviews(Runnable action) {
        reviews = action;
    }

    /** What lists all that was done. */
    public void onHistory(Runnable action) {
        history = action;
    }

    /** What prints what is shown; empty where nothing of it can be printed. */
    public void onPrint(Consumer<Optional<Printable>> action) {
        print = action;
    }

    /** Shows a card over the window, which is dimmed, until it is closed or the learner presses Escape. */
    public void showCard(Region card) {
        overlay.showDimmed(card);
    }

    /** Shows a card as {@link #showCard} does, but near the top: one that grows and shrinks below what is typed into it. */
    public void showHighCard(Region card) {
        overlay.showHigh(card);
    }

    /** Whether a card is over the window. */
    public boolean isCovered() {
        return overlay.isVisible();
    }

    /**
     * Shows the timer at the head of the window.
     *
     * @param said what there is to say about it at the foot; empty for nothing
     */
    public void showTimer(Region pill, ObservableValue<String> said) {
        top.showTimer(pill);
        timer.bind(said);
    }

    /** Closes whatever card is over the window. */
    public void closeCard() {
        overlay.close();
    }

    /** The views, in the order of the navigation. */
    public List<View> views() {
        return views;
    }

    /** Prints what is shown, as Ctrl+P does. */
    public void print() {
        var page = middle.page();
        print.accept(page == null ? middle.view().printable() : page.printable());
    }

    /** Opens the learner's hours, in place of whatever card is over the window. */
    public void openHours() {
        overlay.close();
        hours.run();
    }

    /** What stands in the pop-over of settings. */
    public void onSettings(Supplier<Region> card) {
        settings = card;
    }

    /** Opens what was open last, with everything where it was. */
    public void start() {
        for (View view : views) {
            view.recall(memory.below("view." + view.name() + "."));
        }
        var last = memory.get("view").orElse("");
        views.stream().filter(view -> view.name().equals(last)).findFirst().ifPresent(middle::choose);
        var first = views.stream().anyMatch(View::showsAll) ? RoadmapId.ALL.slug() : "";
        model.selectOrFirst(memory.get("roadmap").orElse(first));
        started = true;
        middle.start();
        middle.focusContent();
    }

    /** Asks the learner for files to add, as Ctrl+O does. */
    public void addRoadmap() {
        chooseFiles.run();
    }

    /** Moves the keyboard focus to the search, as Ctrl+F does. */
    public void focusSearch() {
        top.search().words().requestFocus();
    }

    /** Opens the palette of commands, as Ctrl+K does; nothing while a card waits for an answer. */
    void openPalette() {
        if (!overlay.isFirm()) {
            palette.run();
        }
    }

    /** Opens the reviews of the day, as Ctrl+R does. */
    void openReviews() {
        if (!overlay.isFirm()) {
            overlay.close();
            reviews.run();
        }
    }

    /** Opens the list of all that was done, as Ctrl+Shift+H does. */
    public void openHistory() {
        if (!overlay.isFirm()) {
            overlay.close();
            history.run();
        }
    }

    /** Puts into memory what should be the same at the next start. */
    public void remember() {
        if (!started) {
            return;
        }
        memory.put("view", middle.view().name());
        memory.put("roadmap", model.selected().map(RoadmapId::slug).orElse(""));
        views.forEach(view -> memory.putBelow("view." + view.name() + ".", view.memory()));
    }

    /** Shows a roadmap in a view, whatever page stands there, and moves the keyboard focus to it. */
    public void show(View view, RoadmapId roadmap) {
        requestFocus();
        model.select(roadmap);
        middle.choose(view);
        middle.focusContent();
    }

    /** Shows a page in place of the view, in the middle; a page that stands there is shown again when this one is left. */
    public void show(Page page) {
        // It would lie over the buttons of the page.
        notice.hide();
        page.onRenamed(this::shown);
        middle.show(page);
    }

    /** Shows a page in place of one that has come to its end by itself. */
    public void follow(Page before, Page page) {
        notice.hide();
        page.onRenamed(this::shown);
        middle.follow(before, page);
    }

    /** Whether a page is the one that is seen. */
    public boolean isShown(Page page) {
        return page.equals(middle.page());
    }

    /** Takes a page away that the learner is done with; nothing where it is not there any more. */
    public void leave(Page page) {
        middle.leave(page);
    }

    /** Says at the foot what is being worked on; empty when that is done. */
    public void say(String work) {
        rest.stop();
        running.set(work);
    }

    /** Says at the foot what became of something, for as long as it takes to read it. */
    public void report(String what) {
        running.set(what);
        rest.playFromStart();
    }

    /** Says what was just done, with a way to take it back in place. */
    public void tell(String what, Runnable takeBack) {
        notice.say(what, takeBack);
    }

    /** Says something good for a few seconds. */
    public void tell(Region line) {
        moment.tell(line);
    }

    /** As {@link #tell(String, Runnable)}; this step is taken back and no other, which may have been made since. */
    public void tell(String what, Step step) {
        notice.say(what, () -> model.undoOnly(step));
    }

    /**
     * Says what went wrong beside the learner's work; it stays until it is closed, mended, or something else is said.
     *
     * @param what a sentence: what happened, why, and what to do
     * @param remedy the words of a button that does {@code mend}
     * @return takes it away again, where it is still there
     */
    public Runnable warn(String what, String remedy, Runnable mend) {
        return notice.warn(what, remedy, mend);
    }

    /** Asks the learner to wait while something is saved, or to decide when that fails. */
    void ask(Region card) {
        overlay.showFirm(card);
    }

    void stopAsking() {
        overlay.close();
    }

    private void shown() {
        if (searched != middle.view()) {
            // It was a question to that view: another would hide what it does not hold.
            searched = middle.view();
            top.search().words().clear();
        }
        Page page = middle.page();
        if (page == null || page.isOfView()) {
            side.mark(middle.index());
        } else {
            side.markNone();
        }
        if (page != null) {
            top.show(page);
        } else {
            top.show(middle.view());
        }
    }

    private void install(@Nullable Scene scene) {
        if (scene != null) {
            keys.install(scene);
            drop.listen(scene);
        }
    }

    /** Opens a roadmap, or {@link RoadmapId#ALL}, in the view there is; nothing where the library is empty. */
    public void open(RoadmapId id) {
        if (model.rows().isEmpty()) {
            return;
        }
        // What is being typed is kept before it loses its place.
        requestFocus();
        middle.abandonPage();
        model.select(id);
        middle.focusContent();
    }

    /** Opens a view, whatever page stands there. */
    void open(View view) {
        requestFocus();
        middle.choose(view);
        middle.focusContent();
    }

    /** Lists the keys in force, as ? does. */
    public void showKeys() {
        Page page = middle.page();
        overlay.showDimmed(
                page == null
                        ? new KeyList(
                                Navigation.of(middle.view()).text(),
                                middle.view().keys())
                        : new KeyList(page.title(), page.keys()));
    }

    /** Opens the settings. */
    public void showSettings() {
        overlay.showBeside(settings.get(), Pos.BOTTOM_LEFT, new Insets(0, 0, 44, 8));
    }
}
