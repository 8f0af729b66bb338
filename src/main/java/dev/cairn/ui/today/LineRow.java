package dev.cairn.ui.today;

import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One task of a list: when, a box, what, and how long. Space ticks it, Enter opens it in the checklist. */
final class LineRow extends HBox {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    private final TodayActions actions;
    private final Label times = new Label();
    private final Label title = new Label();
    private final Label second = new Label();
    private final Label hours = new Label();
    private final Tooltip origin = Tips.of("");
    private final HBox ending = new HBox(8);
    private @Nullable Line line;

    LineRow(TodayActions actions) {
        this.actions = actions;
        getStyleClass().add("line-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        times.getStyleClass().addAll("mut", "times");
        times.pseudoClassStateChanged(LONG, TodayText.longTimes());
        title.getStyleClass().addAll("medium", "title");
        second.getStyleClass().addAll("t12", "mut");
        hours.getStyleClass().add("mut");
        hours.setMinWidth(USE_PREF_SIZE);
        hours.setTooltip(origin);
        var words = new VBox(title, second);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        ending.setAlignment(Pos.CENTER_RIGHT);
        ending.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(times, box(), words, ending);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private StackPane box() {
        var mark = new Region();
        mark.getStyleClass().add("mark");
        var box = new StackPane(mark);
        box.getStyleClass().add("line-box");
        box.setOnMouseClicked(event -> {
            requestFocus();
            tick();
            event.consume();
        });
        return box;
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != this) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            tick();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && line != null) {
            actions.open(line);
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && line != null) {
            actions.open(line);
        }
    }

    private void tick() {
        if (line != null) {
            actions.tick(line);
        }
    }

    /** Shows a session of a day. */
    void show(Line next) {
        show(next, TodayText.times(next.window()), TodayText.second(next));
    }

    /**
     * Shows a task in other words.
     *
     * @param before what stands where the times do
     * @param below what stands below its title
     * @param action a button behind the hours; none in their place
     */
    void show(Line next, String before, String below, Node... action) {
        line = next;
        times.setText(before);
        title.setText(next.title());
        second.setText(below);
        hours.setText(TodayText.hours(next.minutes()));
        origin.setText(TodayText.origin(next));
        if (action.length == 0) {
            ending.getChildren().setAll(hours);
        } else {
            ending.getChildren().setAll(action);
        }
        pseudoClassStateChanged(DONE, next.done());
        setAccessibleText(TodayText.spoken(next));
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    /** Leaves only rows that fit some words. */
    void narrow(String words) {
        boolean fits = line == null || words.isBlank() || said(line).contains(words.toLowerCase(Messages.locale()));
        setVisible(fits);
        setManaged(fits);
    }

    private static String said(Line line) {
        return (line.title() + " " + line.place() + " " + line.group()).toLowerCase(Messages.locale());
    }

    @Nullable
    Line line() {
        return line;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? line != null && line.done()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            tick();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
