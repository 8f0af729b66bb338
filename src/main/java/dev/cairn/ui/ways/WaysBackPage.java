package dev.cairn.ui.ways;

import dev.cairn.schedule.Slip;
import dev.cairn.schedule.repair.Repair;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.ui.Bones;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Page;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.StateCard;
import dev.cairn.ui.Theme;
import java.time.LocalDate;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** The three ways back when the plan of a roadmap has slipped, side by side, before one is taken. */
final class WaysBackPage implements Page {
    private static final Duration BEFORE_SKELETON = Duration.millis(150);

    private final WaysBackViewModel model;
    private final Library library;
    private final Ways.Leaving leaving;
    private final BorderPane root = new BorderPane();
    private final StackPane middle = new StackPane();
    private final Label title = new Label();
    private final Label first = new Label();
    private final Button not = new Button(Messages.text("ways.notNow"));
    private final PauseTransition skeleton = new PauseTransition(BEFORE_SKELETON);
    private final ThreeWays three;
    private final ScrollPane scroll;
    private Subscription following;

    WaysBackPage(WaysBackViewModel model, Library library, Ways.Leaving leaving) {
        this.model = model;
        this.library = library;
        this.leaving = leaving;
        three = new ThreeWays(model, this::take);
        scroll = new ScrollPane(three);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().add("ways");
        root.getStylesheets().add(Theme.sheet(WaysBackPage.class, "ways.css"));
        root.setTop(head());
        root.setCenter(middle);
        root.setBottom(foot());
        skeleton.setOnFinished(event -> put(new Bones(3, 16, 12, 12, 28, 12, 12, 12, 96, 32)));
        following = model.state().subscribe(this::show);
        model.start();
    }

    private VBox head() {
        title.getStyleClass().addAll("t20", "semibold");
        title.setId("ways-title");
        title.setWrapText(true);
        first.getStyleClass().add("mut");
        first.setId("ways-first");
        first.setWrapText(true);
        var head = new VBox(4, title, first, new Meanwhile(model.meanwhile()));
        head.getStyleClass().add("ways-head");
        return head;
    }

    private WayFoot foot() {
        not.setId("ways-not-now");
        not.setOnAction(event -> leave());
        return new WayFoot(not);
    }

    private void show(WaysState state) {
        skeleton.stop();
        title.setText(Messages.text("ways.title"));
        first.setText("");
        switch (state) {
            case WaysState.Making making -> skeleton.playFromStart();
            case WaysState.Failed failed -> {
                var again = new Button(Messages.text("failed.again"), Icons.of(Feather.ROTATE_CW));
                again.setOnAction(event -> model.again());
                card(Feather.ALERT_TRIANGLE, Messages.text("ways.failed"), failed.why(), again);
            }
            case WaysState.Resting resting ->
                card(Feather.MOON, Messages.text("ways.resting"), Messages.text("ways.resting.text"));
            case WaysState.Nothing nothing ->
                card(Feather.CALENDAR, Messages.text("ways.nothing"), Messages.text("ways.nothing.text"));
            case WaysState.NoFirstPlan none -> {
                var set = new Button(Messages.text("ways.setFirst"), Icons.of(Feather.FLAG));
                set.setId("ways-set-first");
                set.getStyleClass().add("primary");
                set.setOnAction(event -> setFirst());
                card(
                        Feather.FLAG,
                        Messages.text("ways.noFirst"),
                        Messages.text("ways.noFirst.text", DayText.whole(none.finish())),
                        set);
            }
            case WaysState.OnPlan on -> onPlan(on);
            case WaysState.Found found -> found(found);
        }
    }

    private void onPlan(WaysState.OnPlan on) {
        var text = on.behind() == 0
                ? Messages.text("ways.onPlan.text", DayText.whole(on.finish()))
                : Messages.text("ways.onPlan.behind", RoadmapText.number(on.behind()), DayText.whole(on.finish()));
        card(Feather.CHECK_CIRCLE, Messages.text("ways.onPlan"), text);
    }

    private void found(WaysState.Found found) {
        var slip = found.slip();
        int unplaced = WaysState.unplaced(slip);
        var words = Messages.text(
                "ways.first",
                brief(slip.first().finish().orElseThrow(), slip),
                brief(slip.finish().orElseThrow(), slip));
        title.setText(
                slip.days() == 0
                        ? Messages.text("ways.full", RoadmapText.number(unplaced))
                        : Messages.text("ways.slipped", WayText.days(slip.days())));
        first.setText(unplaced == 0 ? words : Messages.text("ways.unplaced", words, RoadmapText.number(unplaced)));
        three.show(found);
        boolean fresh = middle.getChildren().isEmpty() || middle.getChildren().getFirst() != scroll;
        put(scroll);
        if (fresh && not.isFocused()) {
            focus();
        }
    }

    private static String brief(LocalDate day, Slip slip) {
        return DayText.brief(day, slip.today());
    }

    private void card(Feather sign, String heading, String text, Node... actions) {
        put(new StateCard(sign, heading, text, actions));
    }

    private void put(Node node) {
        if (middle.getChildren().size() != 1 || middle.getChildren().getFirst() != node) {
            middle.getChildren().setAll(node);
        }
    }

    private void take(Repair repair, Slip slip) {
        model.take(repair, slip).ifPresent(step -> {
            abandon();
            leaving.done(this, done(repair, slip), step);
        });
    }

    private static String done(Repair repair, Slip slip) {
        var finish = repair.preview().finish().map(day -> brief(day, slip)).orElse("");
        return switch (repair) {
            case Repair.MoveOn it -> Messages.text("ways.moveOn.done", finish);
            case Repair.CatchUp it ->
                Messages.text(
                        "ways.catchUp.done",
                        RoadmapText.number(it.raised()),
                        brief(it.dates().to(), slip),
                        finish);
            case Repair.Trim it -> Messages.text("ways.trim.done", it.dropped().size(), finish);
        };
    }

    private void setFirst() {
        model.setFirstPlan().ifPresent(step -> {
            abandon();
            leaving.done(this, Messages.text("ways.setFirst.done"), step);
        });
    }

    @Override
    public String title() {
        return library.overviews().stream()
                .filter(it -> it.id().equals(model.id()))
                .findFirst()
                .map(Overview::title)
                .map(RoadmapText::shortTitle)
                .orElse(Messages.text("ways.title"));
    }

    @Override
    public String trail() {
        return Messages.text("ways.trail");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        // What scrolls is only in the scene once it is dressed.
        root.applyCss();
        if (model.state().get() instanceof WaysState.Found) {
            three.focusFirst();
        } else {
            not.requestFocus();
        }
    }

    @Override
    public void leave() {
        abandon();
        leaving.leave(this);
    }

    @Override
    public void abandon() {
        skeleton.stop();
        following.unsubscribe();
        model.stop();
    }
}
