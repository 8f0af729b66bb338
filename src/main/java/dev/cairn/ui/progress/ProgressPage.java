package dev.cairn.ui.progress;

import dev.cairn.study.Overview;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Places;
import dev.cairn.ui.ReviewBook;
import dev.cairn.ui.ReviewsState;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.SaidStrip;
import dev.cairn.ui.StateCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The bar, and below it tiles and charts, or tables, or what stands in for them. */
final class ProgressPage extends BorderPane {
    private static final Duration BEFORE_SKELETON = Duration.millis(150);
    private static final double AIR = 24;

    private final ProgressViewModel model;
    private final Places places;
    private final ScopeBar bar;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Board board;
    private final Tables tables;
    private final WhyCard why = new WhyCard();
    private final DayCard day;
    private final StackPane middle = new StackPane();
    private final PauseTransition skeleton = new PauseTransition(BEFORE_SKELETON);
    private boolean focusWhenShown;
    private @Nullable ReviewBook reviews;
    private boolean stale;

    ProgressPage(ProgressViewModel model, Places places, Saving saving, SaidStrip said) {
        this.model = model;
        this.places = places;
        day = new DayCard(places);
        board = new Board(model, this::open);
        tables = new Tables(chart -> saving.numbers(chart, title()));
        var menu = new SavingMenu(
                name -> saving.picture(chart(name), title()), name -> saving.numbers(chart(name), title()));
        bar = new ScopeBar(model, shown -> show(), menu::show);
        getStyleClass().add("progress-page");
        content.getStyleClass().add("progress-content");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(new VBox(bar, said));
        setCenter(middle);
        skeleton.setOnFinished(event -> put(new Waiting()));
        model.shown().subscribe(shown -> show());
        model.counting().subscribe((before, now) -> show());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                if (stale) {
                    stale = false;
                    show();
                }
                scene.focusOwnerProperty().subscribe(this::reveal);
            }
        });
    }

    private String title() {
        return model.report().map(Report::title).orElse("");
    }

    private Chart chart(ChartName name) {
        return Charts.of(model.report().orElseThrow(), model.counting().get()).stream()
                .filter(it -> it.name() == name)
                .findFirst()
                .orElseThrow();
    }

    boolean tables() {
        return bar.tables();
    }

    void tables(boolean shown) {
        bar.tables(shown);
    }

    private void show() {
        skeleton.stop();
        bar.show();
        switch (model.shown().get()) {
            case Shown.Loading loading -> skeleton.playFromStart();
            case Shown.NothingActive nothing -> put(nothingActive());
            case Shown.NoTasks nothing ->
                put(new StateCard(
                        Feather.TRENDING_UP,
                        Messages.text("progress.notasks"),
                        Messages.text("progress.notasks.text")));
            case Shown.Failed failed -> put(failed(failed.why()));
            case Shown.Filled filled -> fill(filled.report());
        }
    }

    private void fill(Report report) {
        var charts = Charts.of(report, model.counting().get());
        if (bar.tables()) {
            tables.show(charts);
            put(tables);
        } else {
            board.show(charts);
            var row = new TileRow(tiles(report), node -> opened(report, node));
            boolean onTile = finish().filter(Node::isFocused).isPresent();
            content.getChildren().setAll(row, board, new CairnPanel(report));
            put(scroll);
            if (onTile) {
                finish().ifPresent(Node::requestFocus);
            }
        }
        if (focusWhenShown) {
            focusWhenShown = false;
            focusWork();
        }
    }

    /** What is asked again today is no figure of the report: it changes with each card. */
    void follow(ReviewBook newReviews) {
        reviews = newReviews;
        newReviews.state().subscribe((before, state) -> {
            // Charts are not drawn anew with every card while nobody looks.
            if (getScene() == null) {
                stale = true;
            } else {
                show();
            }
        });
    }

    private List<Tile> tiles(Report report) {
        var tiles = new ArrayList<>(TileMaking.of(report));
        if (reviews != null && reviews.state().get() instanceof ReviewsState.Known known) {
            tiles.add(TileMaking.reviews(known.queue()));
        }
        return tiles;
    }

    private void opened(Report report, Node tile) {
        if ("tile-reviews".equals(tile.getId())) {
            places.reviews();
        } else {
            why.show(report, tile);
        }
    }

    private Optional<Node> finish() {
        return Optional.ofNullable(content.lookup("#tile-finish"));
    }

    /** Shows something in the middle. */
    void put(Node node) {
        if (middle.getChildren().size() != 1 || middle.getChildren().getFirst() != node) {
            middle.getChildren().setAll(node);
        }
    }

    StateCard failed(String sentence) {
        var again = new Button(Messages.text("failed.again"), Icons.of(Feather.ROTATE_CW));
        again.getStyleClass().add("primary");
        again.setOnAction(event -> model.retry());
        return new StateCard(Feather.ALERT_TRIANGLE, Messages.text("progress.failed"), sentence, again);
    }

    private StateCard nothingActive() {
        return new StateCard(
                Feather.PLAY,
                Messages.text("progress.noneActive"),
                Messages.text("progress.noneActive.text"),
                model.toStart().stream().map(this::start).toArray(Node[]::new));
    }

    private Button start(Overview overview) {
        var button = new Button(Messages.text("progress.do.start", RoadmapText.shortTitle(overview.title())));
        button.getStyleClass().add("primary");
        button.setOnAction(event -> model.start(overview.id()));
        return button;
    }

    private void open(Goal goal, Surface surface, Point2D at) {
        switch (goal) {
            case Goal.Day it ->
                model.report().ifPresent(report -> day.show(report, it.day(), surface, at.getX(), at.getY()));
            case Goal.Week it -> places.week(it.day());
            case Goal.Node it -> places.node(it.roadmap(), it.key());
        }
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && event.getCode() == KeyCode.T && model.report().isPresent()) {
            bar.tables(!bar.tables());
            focusWork();
            event.consume();
        }
    }

    /** Moves the focus to where one goes on: the first chart, or the table. */
    void focusWork() {
        if (model.shown().get() instanceof Shown.Filled) {
            if (bar.tables()) {
                tables.focus();
            } else if (!board.panels().isEmpty()) {
                board.panels().getFirst().surface().requestFocus();
            }
        } else if (middle.lookup(".button") instanceof Button button) {
            button.requestFocus();
        } else {
            focusWhenShown = true;
        }
    }

    /** What gets the focus is scrolled into sight. */
    private void reveal(@Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == content && owner != null) {
                var bounds = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
                double seen = scroll.getViewportBounds().getHeight();
                double room = content.getHeight() - seen;
                double top = scroll.getVvalue() * room;
                if (room > 0 && bounds.getMaxY() > top + seen) {
                    scroll.setVvalue(Math.min(1, (bounds.getMaxY() + AIR - seen) / room));
                } else if (room > 0 && bounds.getMinY() < top) {
                    scroll.setVvalue(Math.max(0, (bounds.getMinY() - AIR * 2) / room));
                }
                return;
            }
        }
    }

    Surface surface(ChartName name) {
        return board.panels().stream()
                .map(Panel::surface)
                .filter(it -> it.chart().name() == name)
                .findFirst()
                .orElseThrow();
    }

    ScrollPane scroll() {
        return scroll;
    }
}
