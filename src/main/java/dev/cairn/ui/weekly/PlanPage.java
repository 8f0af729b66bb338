package dev.cairn.ui.weekly;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.Choice;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Icons;
import dev.cairn.ui.KeyHint;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Page;
import dev.cairn.ui.Printable;
import dev.cairn.ui.StateCard;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** A week is planned on one page: what is to be in it on the left, what would come of it on the right. Nothing changes until it is used. */
final class PlanPage implements Page {
    private final PlanViewModel model;
    private final Weekly.Parts parts;
    private final Weekly.Leaving leaving;
    private final WeekFrame frame = new WeekFrame(Messages.text("weekly.title"), this::go);
    private final HBox scopes = new HBox();
    private final PlanList list;
    private final WeekPane pane;
    private final HBox both;
    private final Button reset = new Button(Messages.text("weekly.reset"));
    private final Button use = new Button(Messages.text("weekly.use"));
    private final Subscription following;
    private List<RoadmapId> offered = List.of();
    private boolean waiting;
    private Runnable renamed = () -> {};

    PlanPage(PlanViewModel model, Weekly.Parts parts, Weekly.Leaving leaving) {
        this.model = model;
        this.parts = parts;
        this.leaving = leaving;
        list = new PlanList(model);
        pane = new WeekPane(model::trim, this::hours);
        var result = new ScrollPane(pane);
        result.setFitToWidth(true);
        result.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(result, Priority.ALWAYS);
        both = new HBox(list, result);
        list.prefWidthProperty().bind(both.widthProperty().multiply(0.5));
        list.minWidthProperty().bind(list.prefWidthProperty());
        frame.setTop(head());
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        foot();
        following = Subscription.combine(
                model.state().subscribe(this::show), model.working().subscribe(it -> buttons()));
        model.start();
    }

    private VBox head() {
        scopes.setAlignment(Pos.CENTER_RIGHT);
        var words = new Label(Messages.text("weekly.text"));
        words.getStyleClass().add("mut");
        words.setWrapText(true);
        var head = new VBox(4, frame.line(scopes), words, meanwhile());
        head.getStyleClass().add("weekly-head");
        return head;
    }

    private Label meanwhile() {
        var label = new Label(Messages.text("plan.meanwhile"));
        label.setId("plan-meanwhile");
        label.getStyleClass().add("medium");
        label.setWrapText(true);
        label.visibleProperty().bind(model.meanwhile());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void foot() {
        var promise = new Label(Messages.text("ways.oneUndo"), Icons.of(Feather.CORNER_UP_LEFT));
        promise.getStyleClass().addAll("t12", "mut");
        promise.setMinWidth(0);
        var not = new Button(Messages.text("ways.notNow"));
        not.setId("weekly-not-now");
        not.setOnAction(event -> leave());
        reset.setId("weekly-reset");
        reset.setOnAction(event -> model.anew());
        use.setId("weekly-use");
        use.getStyleClass().add("primary");
        use.setOnAction(event -> use());
        frame.foot(promise, not, reset, use);
    }

    private void show(PlanState state) {
        frame.turn(model.week(), Moment.now(parts.clock()).studyDay(), model.hasBefore());
        switch (state) {
            case PlanState.Making making -> frame.await();
            case PlanState.Failed failed -> frame.failed(Messages.text("weekly.failed"), failed.why(), model::again);
            case PlanState.Nothing nothing ->
                frame.show(new StateCard(
                        Feather.MOON, Messages.text("weekly.nothing"), Messages.text("weekly.nothing.text")));
            case PlanState.Filled filled -> filled(filled);
        }
        buttons();
    }

    private void filled(PlanState.Filled filled) {
        offer(filled);
        if (filled.lines().isEmpty()) {
            var hours = new Button(Messages.text("weekly.hours.change"), Icons.of(Feather.CLOCK));
            hours.setId("weekly-hours");
            hours.setOnAction(event -> hours());
            frame.show(new StateCard(
                    Feather.CALENDAR, Messages.text("weekly.empty"), Messages.text("weekly.empty.text"), hours));
            return;
        }
        list.show(filled.rows());
        pane.show(filled);
        frame.show(both);
        if (waiting) {
            focus();
        }
    }

    /** One roadmap or all, where there are several. */
    private void offer(PlanState.Filled filled) {
        var ids = List.copyOf(filled.outcome().then().roadmaps().keySet());
        if (!ids.equals(offered)) {
            offered = ids;
            var choice = new Choice<RoadmapId>(Messages.text("weekly.scope"), model::scope)
                    .option("scope-all", Messages.text("weekly.scope.all"), RoadmapId.ALL);
            ids.forEach(it ->
                    choice.option("scope-" + it.slug(), shortened(filled.names().owner(it)), it));
            choice.show(model.scope());
            scopes.getChildren().setAll(choice);
            scopes.setVisible(ids.size() > 1);
        }
    }

    private static String shortened(String title) {
        return title.length() > 18 ? title.substring(0, 17).strip() + "…" : title;
    }

    private void buttons() {
        boolean filled = model.state().get() instanceof PlanState.Filled;
        use.setDisable(!filled || model.working().get());
        reset.setDisable(!filled);
    }

    private void go(int weeks) {
        model.go(weeks);
        frame.turn(model.week(), Moment.now(parts.clock()).studyDay(), model.hasBefore());
        renamed.run();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            use();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            // Here, because a list keeps this key to itself.
            leave();
            event.consume();
        }
    }

    private void use() {
        if (!model.isReady() || !(model.state().get() instanceof PlanState.Filled filled)) {
            return;
        }
        int tasks = filled.outcome().draft().chosen().size();
        var step = model.use();
        if (step.isPresent()) {
            end();
            leaving.keep(null);
            leaving.done(this, model.week(), Messages.text("weekly.used", tasks), step.get());
        } else if (!model.meanwhile().get()) {
            leaving.say(Messages.text("weekly.used.so"));
            leave();
        }
    }

    private void hours() {
        parts.places().hours();
    }

    @Override
    public String title() {
        return Messages.text("weekly.title");
    }

    @Override
    public String trail() {
        var today = Moment.now(parts.clock()).studyDay();
        return Messages.text(
                "weekly.trail", DayText.span(model.week().first(), model.week().last(), today));
    }

    @Override
    public void onRenamed(Runnable changed) {
        renamed = changed;
    }

    @Override
    public Optional<Printable> printable() {
        return Optional.of(new Printable.Week(model.week(), model.scope()));
    }

    @Override
    public Parent root() {
        return frame;
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint(Messages.text("today.key.walk.keys"), Messages.text("weekly.key.look")),
                new KeyHint(Messages.text("weekly.key.space"), Messages.text("weekly.key.take")),
                new KeyHint(Messages.text("weekly.key.move.keys"), Messages.text("weekly.key.move")),
                new KeyHint("T", Messages.text("weekly.key.trim")),
                new KeyHint(Messages.text("weekly.key.weeks.keys"), Messages.text("weekly.key.weeks")),
                new KeyHint(Messages.text("weekly.key.use.keys"), Messages.text("weekly.key.use")));
    }

    @Override
    public void focus() {
        waiting = !(model.state().get() instanceof PlanState.Filled);
        frame.applyCss();
        list.requestFocus();
    }

    @Override
    public void leave() {
        end();
        leaving.keep(null);
        leaving.leave(this);
    }

    @Override
    public void abandon() {
        // Who only looks something up elsewhere goes on where it was left.
        end();
        leaving.keep(model.draft());
    }

    private void end() {
        frame.stop();
        following.unsubscribe();
        model.stop();
    }
}
