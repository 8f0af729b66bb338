package dev.cairn.ui;

import dev.cairn.roadmap.RoadmapId;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The middle of the window: a view of the open roadmap, or what stands in for it (a page, a skeleton, what failed). */
final class Middle extends StackPane {
    private static final Duration BEFORE_SKELETON = Duration.millis(150);

    private final ShellViewModel model;
    private final List<View> views;
    private final Runnable addRoadmap;
    private final Runnable changed;
    private final PauseTransition skeleton = new PauseTransition(BEFORE_SKELETON);
    private View view;
    private @Nullable View attached;
    private final Pages pages = new Pages();
    private String words = "";
    private boolean focusWhenShown;

    /** @param changed told after something else is shown */
    Middle(ShellViewModel model, List<View> views, Runnable addRoadmap, Runnable changed) {
        this.model = model;
        this.views = views;
        this.view = views.getFirst();
        this.addRoadmap = addRoadmap;
        this.changed = changed;
        getStyleClass().add("middle");
        skeleton.setOnFinished(event -> put(new Skeleton()));
    }

    /** Begins to follow the model. */
    void start() {
        model.content().subscribe(content -> update());
    }

    View view() {
        return view;
    }

    int index() {
        return views.indexOf(view);
    }

    @Nullable
    Page page() {
        return pages.top();
    }

    void choose(View chosen) {
        view = chosen;
        // Before the page goes: what stands below it would be shown for all of them, and that this view cannot.
        if (!chosen.showsAll() && model.content().get() instanceof Content.Shown shown && isAll(shown.id())) {
            model.selectSingle();
        }
        abandonPage();
        update();
    }

    /** The learner goes elsewhere, whatever page stands here. */
    void abandonPage() {
        if (pages.abandon()) {
            update();
        }
    }

    /** Shows a page over the view, and over whatever page stands there: that is shown again when this is left. */
    void show(Page page) {
        pages.put(page);
        update();
        page.focus();
    }

    /** Shows a page where another is that has come to its end by itself. */
    void follow(Page before, Page page) {
        pages.follow(before, page);
        if (page.equals(pages.top())) {
            update();
            page.focus();
        }
    }

    void leave(Page page) {
        if (pages.remove(page)) {
            update();
            focusContent();
        }
    }

    void search(String newWords) {
        words = newWords;
        if (attached != null) {
            attached.search(words);
        }
    }

    void focusContent() {
        var page = pages.top();
        if (page != null) {
            page.focus();
        } else if (attached != null) {
            attached.focus();
        } else if (model.content().get() instanceof Content.Loading) {
            focusWhenShown = true;
        } else if (!getChildren().isEmpty()) {
            firstButton(getChildren().getFirst());
        }
    }

    /** What stands beside the work of the view that is shown; empty for nothing. */
    Optional<Parent> beside() {
        return attached == null ? Optional.empty() : attached.beside();
    }

    /** Moves the focus there; false where there is nothing. */
    boolean focusBeside() {
        return attached != null && attached.focusBeside();
    }

    private static void firstButton(Node card) {
        var button = card.lookup(".button");
        if (button != null) {
            button.requestFocus();
        }
    }

    private void update() {
        skeleton.stop();
        var shown = pages.top();
        if (shown != null) {
            detach();
            put(shown.root());
        } else {
            show(model.content().get());
        }
        changed.run();
    }

    private void show(Content content) {
        switch (content) {
            case Content.Empty empty -> stand(empty());
            case Content.Failed failed -> stand(failed(failed));
            case Content.Loading loading -> {
                detach();
                skeleton.playFromStart();
            }
            case Content.Shown shown -> show(shown.id());
        }
    }

    private static boolean isAll(RoadmapId id) {
        return id.equals(RoadmapId.ALL);
    }

    private void show(RoadmapId id) {
        if (isAll(id) && !view.showsAll()) {
            var able = views.stream().filter(View::showsAll).findFirst();
            if (able.isEmpty()) {
                model.selectSingle();
                return;
            }
            view = able.get();
        }
        if (attached != view) {
            detach();
            view.attach();
            attached = view;
            view.search(words);
        }
        view.show(id);
        put(view.root());
        if (focusWhenShown) {
            focusWhenShown = false;
            view.focus();
        }
    }

    private void stand(Node card) {
        detach();
        put(card);
    }

    private void detach() {
        if (attached != null) {
            attached.detach();
            attached = null;
        }
    }

    private void put(Node node) {
        if (getChildren().size() != 1 || getChildren().getFirst() != node) {
            getChildren().setAll(node);
        }
    }

    private StateCard empty() {
        var add = new Button(Messages.text("roadmap.add"), Icons.of(Feather.PLUS));
        add.getStyleClass().add("primary");
        add.setOnAction(event -> addRoadmap.run());
        return new StateCard(Feather.MAP, Messages.text("empty.title"), Messages.text("empty.text"), add);
    }

    private StateCard failed(Content.Failed failed) {
        var again = new Button(Messages.text("failed.again"), Icons.of(Feather.ROTATE_CW));
        again.getStyleClass().add("primary");
        again.setOnAction(event -> model.reopen());
        return new StateCard(Feather.ALERT_TRIANGLE, Messages.text("failed.title"), failed.why(), again);
    }
}
