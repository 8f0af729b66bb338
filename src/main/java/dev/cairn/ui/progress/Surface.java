package dev.cairn.ui.progress;

import dev.cairn.drawing.Drawing;
import dev.cairn.ui.Lettering;
import dev.cairn.ui.Painter;
import dev.cairn.ui.Roles;
import dev.cairn.ui.Tips;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What a chart is painted on. Its parts are reached by pointer and by arrow keys, say what they are, and lead on. */
final class Surface extends Region {
    private static final Set<KeyCode> KEYS = EnumSet.of(
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.ENTER,
            KeyCode.SPACE);

    private final Lettering letters;
    private final Opener opener;
    private final Canvas canvas = new Canvas();
    private final Region ring = new Region();
    private final Tooltip tip = Tips.of("");
    private Painter painter;
    private Chart chart;
    private Picture picture = new Picture(List.of(), List.of());
    private @Nullable Mark chosen;
    private @Nullable Mark pointed;
    private boolean keyed;
    private Subscription watch = Subscription.EMPTY;

    /** Goes where a part of a chart leads. */
    @FunctionalInterface
    interface Opener {
        /** @param at a point of the screen, at the part */
        void open(Goal goal, Surface surface, Point2D at);
    }

    Surface(Chart chart, Lettering letters, Opener opener) {
        this.chart = chart;
        this.letters = letters;
        this.opener = opener;
        painter = new Painter(letters, Roles.light());
        getStyleClass().add("chart-surface");
        setId("chart-" + chart.name().word());
        ring.getStyleClass().add("chart-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        getChildren().addAll(canvas, ring);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        focusedProperty().subscribe(focused -> focus());
        focusVisibleProperty().subscribe(visible -> focus());
        sceneProperty().subscribe(this::dress);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseMoved(this::moved);
        setOnMouseExited(event -> point(null));
        setOnMouseClicked(this::clicked);
        say();
    }

    private void dress(@Nullable Scene scene) {
        watch.unsubscribe();
        if (scene != null) {
            watch = scene.getPreferences().colorSchemeProperty().subscribe(scheme -> {
                painter = new Painter(letters, Roles.of(scheme));
                requestLayout();
            });
        }
    }

    /** Shows other figures of the same chart. */
    void show(Chart other) {
        chart = other;
        var place = chosen == null ? -1 : picture.marks().indexOf(chosen);
        chosen = null;
        pointed = null;
        layoutChildren();
        if (place >= 0 && place < picture.marks().size()) {
            chosen = picture.marks().get(place);
        }
        focus();
        requestLayout();
    }

    Chart chart() {
        return chart;
    }

    Picture picture() {
        return picture;
    }

    Optional<Mark> chosen() {
        return Optional.ofNullable(chosen);
    }

    void choose(Mark mark) {
        chosen = mark;
        focus();
    }

    private void focus() {
        keyed &= isFocused();
        boolean shown = isFocused() && (isFocusVisible() || keyed);
        if (shown && chosen == null && !picture.marks().isEmpty()) {
            chosen = begin();
        }
        ring.setVisible(shown);
        var mark = chosen;
        if (mark == null) {
            ring.resizeRelocate(-4, -4, getWidth() + 8, getHeight() + 8);
        } else {
            var area = mark.area();
            ring.resizeRelocate(area.x() - 3, area.y() - 3, area.width() + 6, area.height() + 6);
        }
        say();
        if (shown && mark != null && getScene() != null && getScene().getWindow() != null) {
            tip.setText(mark.text());
            var at = localToScreen(mark.area().x(), mark.area().bottom() + 8);
            if (at != null) {
                tip.show(this, at.getX(), at.getY());
            }
        } else {
            tip.hide();
        }
    }

    /** Where the keyboard begins: at what is now, in a year of days; else at the first part. */
    private Mark begin() {
        return chart instanceof YearChart year
                ? year.today(picture)
                : picture.marks().getFirst();
    }

    private void say() {
        var mark = chosen;
        setAccessibleText(mark == null || !isFocused() ? chart.name().title() + ". " + chart.spoken() : mark.text());
        setAccessibleHelp(chart.name().formula());
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isControlDown() || event.isMetaDown() || !KEYS.contains(event.getCode())) {
            return;
        }
        boolean begun = chosen != null;
        keyed = true;
        focus();
        var mark = chosen;
        if (mark == null) {
            return;
        }
        event.consume();
        if (begun || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            act(event.getCode(), mark);
        }
    }

    private void act(KeyCode key, Mark mark) {
        if (key == KeyCode.ENTER || key == KeyCode.SPACE) {
            open(mark);
            return;
        }
        Optional<Mark> next = switch (key) {
            case LEFT -> picture.from(mark, -1, 0);
            case RIGHT -> picture.from(mark, 1, 0);
            case UP -> picture.from(mark, 0, -1);
            case DOWN -> picture.from(mark, 0, 1);
            case HOME -> Optional.of(picture.marks().getFirst());
            case END -> Optional.of(picture.marks().getLast());
            default -> Optional.empty();
        };
        next.ifPresent(this::choose);
    }

    private void open(Mark mark) {
        var goal = mark.goal();
        var at = localToScreen(mark.middleX(), mark.area().y());
        if (goal != null && at != null) {
            tip.hide();
            opener.open(goal, this, at);
        }
    }

    private void moved(MouseEvent event) {
        point(picture.at(event.getX(), event.getY()).orElse(null));
    }

    private void point(@Nullable Mark mark) {
        if (Objects.equals(mark, pointed)) {
            return;
        }
        pointed = mark;
        tip.hide();
        Tooltip.uninstall(this, tip);
        if (mark != null) {
            tip.setText(mark.text());
            Tooltip.install(this, tip);
        }
        setCursor(mark != null && mark.goal() != null ? Cursor.HAND : Cursor.DEFAULT);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            keyed = false;
            requestFocus();
            picture.at(event.getX(), event.getY()).ifPresent(mark -> {
                choose(mark);
                open(mark);
            });
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return chart.height(width < 0 ? getWidth() : width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        canvas.setWidth(width + 8);
        canvas.setHeight(height);
        picture = chart.draw(width, letters);
        var context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, canvas.getWidth(), height);
        painter.paint(new Drawing("", width, height, picture.shapes()), context);
        var before = chosen;
        if (before != null && !picture.marks().contains(before)) {
            chosen = null;
        }
    }
}
