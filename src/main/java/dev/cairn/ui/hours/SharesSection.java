package dev.cairn.ui.hours;

import dev.cairn.schedule.PlanChoices.Activity;
import dev.cairn.schedule.Share;
import dev.cairn.ui.Choice;
import dev.cairn.ui.DayPicker;
import dev.cairn.ui.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Which roadmaps share the week, how much each gets, and from when on. */
final class SharesSection extends Section {
    private static final int MOST_HOURS = 168;

    private final HoursViewModel model;

    SharesSection(HoursViewModel model) {
        super(Messages.text("hours.shares"));
        this.model = model;
    }

    void show(HoursState state) {
        var rows = new ArrayList<Node>();
        var active = state.parts().stream().filter(HoursState.Part::active).toList();
        var unit = active.stream()
                .flatMap(it -> Optional.ofNullable(it.share()).stream())
                .map(Share::unit)
                .findFirst();
        if (active.size() > 1) {
            rows.add(units(unit));
        }
        active.forEach(part -> rows.add(active(state.today(), part, active.size() > 1 ? unit : Optional.empty())));
        if (active.isEmpty()) {
            rows.add(hint(Messages.text("hours.shares.none")));
        }
        state.parts().stream().filter(it -> !it.active()).forEach(part -> rows.add(resting(part)));
        fill(rows);
    }

    private Node units(Optional<Share.Unit> unit) {
        return new Choice<Optional<Share.Unit>>(
                        Messages.text("hours.shares"), chosen -> model.unit(chosen.orElse(null)))
                .option("shares-equal", Messages.text("hours.shares.equal"), Optional.empty())
                .option("shares-percent", Messages.text("hours.shares.percent"), Optional.of(Share.Unit.PERCENT))
                .option("shares-hours", Messages.text("hours.shares.hours"), Optional.of(Share.Unit.MINUTES))
                .show(unit);
    }

    private Node active(LocalDate today, HoursState.Part part, Optional<Share.Unit> unit) {
        var slug = part.id().slug();
        var name = line(part.name());
        name.getStyleClass().add("medium");
        var gets = hint(Messages.text("hours.week", HoursText.figure(part.minutes())));
        gets.setId("gets-" + slug);
        var told = told("");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        var controls = new HBox(8);
        controls.setAlignment(Pos.CENTER_LEFT);
        unit.ifPresent(it -> controls.getChildren().addAll(share(part, it, told), hint(unit(it))));
        var start = start(part);
        start.told().subscribe(told::setText);
        var from = hint(Messages.text("hours.begins"));
        from.setLabelFor(start);
        from.setMinWidth(USE_PREF_SIZE);
        controls.getChildren().addAll(from, start);
        var pause =
                button("pause-" + slug, Messages.text("hours.pause"), () -> model.activity(part.id(), Activity.PAUSED));
        pause.setAccessibleText(Messages.text("hours.pause.spoken", part.name()));
        if (part.start() != null && part.start().isBefore(today)) {
            told.setText(Messages.text("hours.begins.past"));
        }
        return new VBox(4, row(name, gets), row(controls, pause), told);
    }

    private static String unit(Share.Unit unit) {
        return unit == Share.Unit.PERCENT ? "%" : Messages.text("hours.unit");
    }

    private Node share(HoursState.Part part, Share.Unit unit, Label told) {
        var field = new TextField(amount(part.share(), part.minutes(), unit));
        field.setId("share-" + part.id().slug());
        field.setPrefColumnCount(3);
        field.setMinWidth(52);
        field.setMaxWidth(52);
        field.setAccessibleText(Messages.text("hours.share.spoken", part.name()));
        Runnable keep = () -> {
            if (field.getText().equals(amount(part.share(), part.minutes(), unit))) {
                return;
            }
            var share = share(field.getText(), unit);
            share.ifPresentOrElse(
                    it -> model.share(part.id(), it),
                    () -> told.setText(Messages.text(
                            unit == Share.Unit.PERCENT ? "hours.share.percent" : "hours.share.hours",
                            field.getText())));
        };
        field.setOnAction(event -> keep.run());
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                keep.run();
            }
        });
        return field;
    }

    private static String amount(@org.jspecify.annotations.Nullable Share share, int minutes, Share.Unit unit) {
        if (share == null || share.unit() != unit) {
            return unit == Share.Unit.MINUTES ? HoursText.figure(minutes) : "";
        }
        return unit == Share.Unit.MINUTES ? HoursText.figure(share.amount()) : Integer.toString(share.amount());
    }

    private static Optional<Share> share(String typed, Share.Unit unit) {
        try {
            double amount = Double.parseDouble(typed.strip().replace(',', '.').replaceAll("\\s*(h|%)$", ""));
            double most = unit == Share.Unit.PERCENT ? 100 : MOST_HOURS;
            if (!(amount > 0 && amount <= most)) {
                return Optional.empty();
            }
            return Optional.of(
                    unit == Share.Unit.PERCENT
                            ? Share.percent((int) Math.max(1, Math.round(amount)))
                            : Share.hours(amount));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private DayPicker start(HoursState.Part part) {
        var picker = new DayPicker(Messages.text("hours.begins.spoken", part.name()), part.start());
        picker.setId("begins-" + part.id().slug());
        picker.setPromptText(Messages.text("hours.begins.now"));
        picker.setPrefWidth(124);
        picker.valueProperty().subscribe((before, now) -> model.start(part.id(), now));
        return picker;
    }

    private Node resting(HoursState.Part part) {
        var slug = part.id().slug();
        var name = line(part.name());
        name.getStyleClass().add("mut");
        var text = Messages.text(part.paused() ? "hours.resume" : "hours.start");
        var start = button("resume-" + slug, text, () -> model.activity(part.id(), Activity.ACTIVE));
        start.setAccessibleText(
                Messages.text(part.paused() ? "hours.resume.spoken" : "hours.start.roadmap.spoken", part.name()));
        return row(name, hint(part.paused() ? Messages.text("hours.paused") : ""), start);
    }
}
