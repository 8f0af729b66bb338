package dev.cairn.ui.welcome;

import dev.cairn.ui.Messages;
import dev.cairn.ui.Page;
import dev.cairn.ui.Theme;
import dev.cairn.ui.welcome.WelcomeViewModel.Stage;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Three questions, one after the other, and the plan their answers make. */
final class WelcomePage implements Page {
    private final WelcomeViewModel model;
    private final Welcome.Pad pad;
    private final Runnable skip;
    private final Runnable aside;
    private final BorderPane root = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();
    private final Label heading = new Label();
    private final Label told = new Label();
    private final HBox steps = new HBox(20);
    private final Button back = new Button(Messages.text("welcome.back"));
    private final Button next = new Button();
    private Runnable focus = () -> {};

    /**
     * @param skip what is done when the learner wants none of it
     * @param aside what is done when they look at something else
     */
    WelcomePage(WelcomeViewModel model, Welcome.Pad pad, Runnable skip, Runnable aside) {
        this.aside = aside;
        this.model = model;
        this.pad = pad;
        this.skip = skip;
        root.getStyleClass().add("welcome");
        root.getStylesheets().add(Theme.sheet(WelcomePage.class, "welcome.css"));
        heading.getStyleClass().addAll("t20", "semibold");
        heading.setId("welcome-heading");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        steps.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(6, steps, heading);
        head.getStyleClass().add("welcome-head");
        root.setTop(head);
        root.setCenter(scroll);
        root.setBottom(foot());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        model.stage().subscribe(this::show);
        model.week().subscribe(week -> showMayGoOn());
    }

    /** Enter on a choice goes on, and with Ctrl anywhere. */
    private void enter(KeyEvent event) {
        boolean onChoice = event.getTarget() instanceof RadioButton || event.isShortcutDown();
        if (event.getCode() == KeyCode.ENTER && onChoice) {
            model.next();
            event.consume();
        }
    }

    private HBox foot() {
        var skipping = new Button(Messages.text("welcome.skip"));
        skipping.setId("welcome-skip");
        skipping.getStyleClass().add("quiet");
        skipping.setOnAction(event -> skip.run());
        told.setId("welcome-finish");
        told.getStyleClass().addAll("t12", "mut");
        told.setMinWidth(0);
        model.outlook().subscribe(outlook -> told.setText(WelcomeText.finish(model)));
        model.failure().subscribe(failure -> told.setText(WelcomeText.finish(model)));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        back.setId("welcome-back");
        back.managedProperty().bind(back.visibleProperty());
        back.setOnAction(event -> model.back());
        next.setId("welcome-next");
        next.getStyleClass().add("primary");
        next.setOnAction(event -> model.next());
        next.setDefaultButton(true);
        for (Button button : new Button[] {skipping, back, next}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        var foot = new HBox(12, skipping, space, told, back, next);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("welcome-foot");
        return foot;
    }

    private void show(Stage stage) {
        heading.setText(Messages.text("welcome.heading." + stage.name().toLowerCase(Locale.ROOT)));
        back.setVisible(stage != Stage.ROADMAP);
        next.setText(Messages.text(stage == Stage.START ? "welcome.start" : "welcome.next"));
        showSteps(stage);
        Region content = switch (stage) {
            case ROADMAP -> {
                var step = new PickStep(model);
                focus = step::focus;
                yield step;
            }
            case HOURS -> {
                var step = pad.of(model.week().get(), model.starts(), model::hours);
                // The hours of the roadmap are there already: who is content with them goes on with Enter.
                focus = () -> {
                    if (next.isDisabled()) {
                        focusFirst(step);
                    } else {
                        next.requestFocus();
                    }
                };
                yield step;
            }
            case START -> {
                var step = new StartStep(model);
                focus = step::focus;
                yield step;
            }
        };
        content.getStyleClass().add("welcome-step");
        content.setMaxWidth(stage == Stage.HOURS ? 880 : 640);
        var middle = new BorderPane(content);
        BorderPane.setAlignment(content, Pos.TOP_LEFT);
        scroll.setContent(middle);
        showMayGoOn();
        if (root.getScene() != null) {
            focus();
        }
    }

    private static void focusFirst(Region step) {
        var first = step.lookup(".button");
        if (first != null) {
            first.requestFocus();
        }
    }

    private void showSteps(Stage stage) {
        steps.getChildren().clear();
        int number = 0;
        for (Stage it : Stage.values()) {
            number++;
            var label = new Label(Messages.text("welcome.step." + it.name().toLowerCase(Locale.ROOT), number));
            label.getStyleClass().addAll("t12", it == stage ? "acc" : "mut");
            if (it == stage) {
                label.getStyleClass().add("semibold");
            }
            steps.getChildren().add(label);
        }
    }

    private void showMayGoOn() {
        next.setDisable(!model.mayGoOn());
    }

    @Override
    public String title() {
        return Messages.text("welcome.title");
    }

    @Override
    public String trail() {
        return Messages.text("welcome.trail");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        scroll.applyCss();
        scroll.layout();
        focus.run();
    }

    @Override
    public void leave() {
        skip.run();
    }

    @Override
    public void abandon() {
        aside.run();
    }
}
