package dev.cairn.ui.timeline;

import dev.cairn.ui.Lettering;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Painter;
import dev.cairn.ui.Roles;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The surface the timeline is painted on: once a frame at most, whatever happens in between. */
final class Sheet extends Region {
    private static final Duration MOVE = Duration.millis(180);

    private final TimelineViewModel model;
    private final Canvas canvas = new Canvas();
    private final Lettering letters = new Lettering();
    private final DoubleProperty progress = new SimpleDoubleProperty(1);
    private Painter painter = new Painter(letters, Roles.light());
    private Subscription watch = Subscription.EMPTY;
    private Runnable painted = () -> {};

    Sheet(TimelineViewModel model) {
        this.model = model;
        getStyleClass().add("timeline-sheet");
        setId("timeline-sheet");
        getChildren().add(canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleRoleDescription(Messages.text("timeline.role"));
        focusedProperty().subscribe(focused -> requestLayout());
        sceneProperty().subscribe(this::dress);
        model.onChange(this::changed);
        model.onMove(this::move);
        progress.subscribe(value -> {
            if (value.doubleValue() < 1 || model.moving()) {
                model.animate(value.doubleValue());
            }
        });
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

    /** @param action what to do after each picture */
    void onPaint(Runnable action) {
        painted = action;
    }

    private void changed() {
        requestLayout();
        var chart = model.chart();
        setAccessibleText(Optional.of(model.selected())
                .flatMap(it -> it)
                .flatMap(line -> chart.map(it -> Wording.spoken(line, it)))
                .orElseGet(() -> Messages.text("timeline.role")));
    }

    private void move() {
        if (Platform.getPreferences().isReducedMotion()) {
            model.animate(1);
            return;
        }
        progress.set(0);
        new Timeline(new KeyFrame(MOVE, new KeyValue(progress, 1))).play();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            model.resized(width, height);
        }
        var context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, width, height);
        model.frame(letters, isFocused() && isFocusVisible())
                .ifPresent(frame -> painter.paint(TimelineDrawing.of(frame, ""), context));
        painted.run();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
