package dev.cairn.ui.ways;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Outlook;
import dev.cairn.study.WhatIf;
import dev.cairn.ui.Bones;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Page;
import dev.cairn.ui.StateCard;
import dev.cairn.ui.Theme;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What if: knobs on the left, what would come of it on the right, at once. Nothing changes until it is used. */
final class WhatIfPage implements Page {
    private static final Duration BEFORE_SKELETON = Duration.millis(150);

    private final WhatIfViewModel model;
    private final RoadmapId about;
    private final Ways.Leaving leaving;
    private final BorderPane root = new BorderPane();
    private final StackPane right = new StackPane();
    private final VBox knobs = new VBox();
    private final OutcomePane outcome = new OutcomePane();
    private final ScrollPane result = scrolling(outcome);
    private final HoursKnob hours;
    private final Map<RoadmapId, RoadmapKnobs> roadmaps = new LinkedHashMap<>();
    private final Button reset = new Button(Messages.text("whatif.reset"));
    private final Button use = new Button(Messages.text("ways.use"));
    private final PauseTransition skeleton = new PauseTransition(BEFORE_SKELETON);
    private final Subscription following;
    private boolean waiting;

    /** @param about the roadmap whose knobs are open at first */
    WhatIfPage(WhatIfViewModel model, RoadmapId about, Ways.Leaving leaving) {
        this.model = model;
        this.about = about;
        this.leaving = leaving;
        hours = new HoursKnob(model::change);
        root.getStyleClass().add("whatif");
        root.getStylesheets().add(Theme.sheet(WhatIfPage.class, "ways.css"));
        knobs.getStyleClass().add("knobs");
        knobs.getChildren().add(hours);
        var left = scrolling(knobs);
        left.getStyleClass().add("knobs-scroll");
        root.setTop(head());
        root.setLeft(left);
        root.setCenter(right);
        root.setBottom(foot());
        skeleton.setOnFinished(event -> put(new Bones(1, 16, 12, 12, 28, 12, 12, 12, 96, 32)));
        skeleton.playFromStart();
        following = Subscription.combine(
                model.tried().subscribe(this::tried),
                model.then().subscribe(this::then),
                model.failure().subscribe(this::failed));
        model.start();
    }

    private static ScrollPane scrolling(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private VBox head() {
        var title = new Label(Messages.text("whatif.title"));
        title.getStyleClass().addAll("t20", "semibold");
        var words = new Label(Messages.text("whatif.text"));
        words.getStyleClass().add("mut");
        words.setWrapText(true);
        var head = new VBox(4, title, words, new Meanwhile(model.meanwhile()));
        head.getStyleClass().add("ways-head");
        return head;
    }

    private WayFoot foot() {
        var not = new Button(Messages.text("ways.notNow"));
        not.setId("whatif-not-now");
        not.setOnAction(event -> leave());
        reset.setId("whatif-reset");
        reset.setOnAction(event -> model.throwAway());
        use.setId("whatif-use");
        use.getStyleClass().add("primary");
        use.setOnAction(event -> apply());
        return new WayFoot(not, reset, use);
    }

    private void tried(@Nullable WhatIf tried) {
        reset.setDisable(tried == null || !tried.isChanged());
        use.setDisable(tried == null || !tried.isChanged());
        knobs.setDisable(tried == null);
        if (tried == null) {
            return;
        }
        if (!roadmaps.keySet().equals(tried.roadmaps().keySet())) {
            build(tried);
        }
        hours.show(tried);
        if (waiting) {
            focus();
        }
        roadmaps.values().forEach(it -> it.show(tried));
    }

    private void build(WhatIf tried) {
        roadmaps.clear();
        tried.roadmaps().forEach((id, roadmap) -> roadmaps.put(id, new RoadmapKnobs(id, roadmap, model::change)));
        var head = new Label(Messages.text("whatif.roadmaps"));
        head.getStyleClass().add("semibold");
        var all = new VBox(8, head);
        all.getChildren().addAll(roadmaps.values());
        knobs.getChildren().setAll(hours, all);
        Optional.ofNullable(roadmaps.get(about))
                .or(() -> tried.active().stream().findFirst().map(roadmaps::get))
                .ifPresent(it -> it.unfold(true));
    }

    private void then(@Nullable Outlook then) {
        var tried = model.tried().get();
        if (then != null && tried != null) {
            skeleton.stop();
            outcome.show(Outcome.of(tried, then), tried.now().today());
            put(result);
        }
    }

    private void failed(String why) {
        if (why.isEmpty()) {
            return;
        }
        skeleton.stop();
        var again = new Button(Messages.text("failed.again"), Icons.of(Feather.ROTATE_CW));
        again.setOnAction(event -> model.again());
        put(new StateCard(Feather.ALERT_TRIANGLE, Messages.text("whatif.failed"), why, again));
    }

    private void put(Node node) {
        if (right.getChildren().size() != 1 || right.getChildren().getFirst() != node) {
            right.getChildren().setAll(node);
        }
    }

    private void apply() {
        model.apply().ifPresent(step -> {
            abandon();
            leaving.done(this, Messages.text("whatif.done"), step);
        });
    }

    @Override
    public String title() {
        return Messages.text("whatif.title");
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
        waiting = model.tried().get() == null;
        // What scrolls is only in the scene once it is dressed.
        root.applyCss();
        hours.focusField();
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
