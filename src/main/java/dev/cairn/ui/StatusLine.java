package dev.cairn.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the foot of the window: whether everything is saved, and what is going on. */
final class StatusLine extends HBox {
    private final FontIcon icon = Icons.of(Feather.CHECK);
    private final Label saved = new Label();
    private final Button retry = new Button(Messages.text("save.retry"));
    private final ZoneId zone;

    /**
     * @param running work that is going on; empty for none
     * @param timer what there is to say about the timer; empty for nothing
     */
    StatusLine(ShellViewModel model, ReadOnlyStringProperty running, ReadOnlyStringProperty timer, ZoneId zone) {
        this.zone = zone;
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        icon.getStyleClass().add("status-icon");
        saved.setId("saved");
        saved.setAccessibleRole(AccessibleRole.TEXT);
        retry.setId("retry-saving");
        retry.getStyleClass().addAll("quiet", "tight");
        retry.managedProperty().bind(retry.visibleProperty());
        retry.setOnAction(event -> model.retrySaving());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var right = new Label();
        right.setId("running");
        var plan = model.plan();
        right.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> said(
                                running.get(),
                                plan.failure().get(),
                                timer.get(),
                                NextText.of(plan.active().get())),
                        running,
                        timer,
                        plan.failure(),
                        plan.active()));
        getChildren().addAll(icon, saved, retry, space, right);
        model.saving().subscribe(state -> show(state));
    }

    /** Work that is going on before what went wrong, and that before the timer and what comes next. */
    private static String said(String... inTurn) {
        return Arrays.stream(inTurn).filter(it -> !it.isEmpty()).findFirst().orElse("");
    }

    private void show(SaveState state) {
        retry.setVisible(state instanceof SaveState.Failed);
        saved.getStyleClass().remove("att");
        icon.getStyleClass().remove("att");
        switch (state) {
            case SaveState.Saved it -> show(Feather.CHECK, saved(it.at()));
            case SaveState.Saving it -> show(Feather.UPLOAD, Messages.text("save.saving", it.steps()));
            case SaveState.Failed it -> {
                show(
                        Feather.ALERT_TRIANGLE,
                        Messages.text(
                                "save.failed",
                                it.why(),
                                it.steps(),
                                it.retryIn().toSeconds()));
                saved.getStyleClass().add("att");
                icon.getStyleClass().add("att");
            }
        }
    }

    private void show(Feather sign, String text) {
        icon.setIconCode(sign);
        saved.setText(text);
    }

    private String saved(@Nullable Instant at) {
        if (at == null) {
            return Messages.text("save.all");
        }
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Messages.locale())
                .format(at.atZone(zone));
        return Messages.text("save.at", time);
    }
}
