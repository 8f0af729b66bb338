package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Block;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import java.util.Comparator;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The usual week, to be drawn on: day heads, the folded night, the hours. */
final class WeekGrid extends VBox {
    private static final double BELOW = 8;

    private final WeekModel model;
    private final DayHeads heads = new DayHeads();
    private final Button night = new Button();
    private final GridGround ground;
    private final ScrollPane scroll;
    private boolean opened;
    private Availability around = Availability.NONE;
    private boolean unfolded;

    /** @param smallestHour pixels an hour has at least */
    WeekGrid(WeekModel model, double smallestHour) {
        this.model = model;
        ground = new GridGround(smallestHour);
        scroll = new ScrollPane(ground);
        getStyleClass().add("week-grid");
        getStylesheets().add(dev.cairn.ui.Theme.sheet(WeekGrid.class, "hours.css"));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.viewportBoundsProperty().subscribe(bounds -> {
            heads.right(scroll.getWidth() - bounds.getWidth());
            showWindows();
        });
        ground.heightProperty().subscribe(height -> showWindows());
        night.getStyleClass().add("night");
        night.setId("hours-night");
        night.setMaxWidth(Double.MAX_VALUE);
        night.setOnAction(event -> {
            unfolded = !unfolded;
            show();
        });
        prepareGround();
        var notice = new Label();
        notice.getStyleClass().addAll("t12", "att", "grid-notice");
        notice.setId("hours-notice");
        notice.setWrapText(true);
        notice.textProperty().bind(model.notice());
        notice.managedProperty().bind(model.notice().isNotEmpty());
        notice.visibleProperty().bind(notice.managedProperty());
        getChildren().addAll(heads, night, scroll, notice);
        model.shown().subscribe(this::show);
        model.kept().subscribe(this::show);
        model.draft().subscribe(this::show);
    }

    private void prepareGround() {
        ground.setId("week-ground");
        ground.setFocusTraversable(true);
        ground.setAccessibleRole(AccessibleRole.NODE);
        ground.setAccessibleHelp(Messages.text("hours.grid.keys"));
        var mouse = new GridMouse(ground, model, this::focusOn);
        new GridKeys(ground, model, mouse, this::focusOn);
        ground.focusedProperty().subscribe(this::showCursor);
        ground.addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> showCursor());
        ground.addEventHandler(javafx.scene.input.MouseEvent.MOUSE_RELEASED, event -> showCursor());
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::leaveOthers);
        showCursor();
    }

    /** What was changed with keys is kept when the learner goes elsewhere. */
    private void leaveOthers(@org.jspecify.annotations.Nullable Node owner) {
        var draft = model.draft().get();
        if (draft == null) {
            return;
        }
        var from = draft.from();
        Node worked = from == null ? ground : ground.box(from).orElse(null);
        if (owner != worked) {
            model.keep();
        }
    }

    private void showCursor() {
        ground.showCursor(ground.isFocused() && model.draft().get() == null);
        var cursor = ground.cursor();
        var day = ground.days().get(cursor.column());
        ground.setAccessibleText(WeekEdit.at(model.kept().get(), day, cursor.minute())
                .map(HoursText::spoken)
                .orElseGet(() -> Messages.text("hours.cursor", HoursText.day(day), HoursText.time(cursor.minute()))));
        if (ground.isFocused()) {
            if (cursor.minute() < firstMinute()) {
                unfolded = true;
                show();
            }
            double y = ground.scale().y(cursor.minute());
            reveal(y, y + 40);
        }
    }

    /** Where not all of the day is in sight, the page opens on the latest windows: most who study beside their work do so in the evening. */
    private void showWindows() {
        boolean tooHigh = scroll.getViewportBounds().getHeight() > 0
                && ground.getHeight() > scroll.getViewportBounds().getHeight();
        if (opened || !tooHigh) {
            return;
        }
        opened = true;
        WeekEdit.slots(model.kept().get(), ground.days()).stream()
                .map(Slot::window)
                .max(Comparator.naturalOrder())
                .ifPresent(last ->
                        reveal(ground.scale().y(last.from()), ground.scale().y(last.to()) + BELOW));
    }

    private void reveal(double top, double bottom) {
        Bounds view = scroll.getViewportBounds();
        double hidden = ground.getHeight() - view.getHeight();
        if (hidden <= 0) {
            return;
        }
        double shownTop = scroll.getVvalue() * hidden;
        if (top < shownTop) {
            scroll.setVvalue(top / hidden);
        } else if (bottom > shownTop + view.getHeight()) {
            scroll.setVvalue(Math.min(1, (bottom - view.getHeight()) / hidden));
        }
    }

    /** The habits and whatever else lies round the usual week. */
    void showAround(Availability availability) {
        around = availability;
        ground.showHabits(availability.habits());
        show();
    }

    void focusGround() {
        // What scrolls is put into the scene by the skin of the pane, which may not be there yet.
        scroll.applyCss();
        ground.requestFocus();
    }

    private void focusOn(Slot slot) {
        ground.box(slot).ifPresent(box -> {
            box.requestFocus();
            reveal(box.getLayoutY(), box.getLayoutY() + box.getHeight());
        });
    }

    private int firstMinute() {
        Stream<dev.cairn.schedule.hours.Window> habits =
                around.habits().stream().map(Block::window);
        return GridScale.first(model.kept().get(), habits, unfolded);
    }

    private void show() {
        var draft = model.draft().get();
        var week = draft == null ? model.shown().get() : model.kept().get();
        ground.showWindows(WeekEdit.slots(week, ground.days()), draft);
        heads.show(model.shown().get(), around);
        int first = firstMinute();
        ground.from(first);
        boolean folded = first > 0;
        night.setGraphic(Icons.of(folded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP, "sub"));
        night.setText(
                folded
                        ? Messages.text("hours.night", HoursText.time(0), HoursText.time(first))
                        : Messages.text("hours.night.fold"));
        boolean mayFold =
                GridScale.first(model.kept().get(), around.habits().stream().map(Block::window), false) > 0;
        night.setVisible(mayFold);
        night.setManaged(mayFold);
    }
}
