package dev.cairn.ui.ways;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Pace;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Reckoning;
import dev.cairn.schedule.Share;
import dev.cairn.study.WhatIf;
import dev.cairn.ui.Choice;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.Stepper;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The knobs of one roadmap: whether it is in the week, and, unfolded, what is chosen for its plan. */
final class RoadmapKnobs extends VBox {
    private static final int EQUAL = 100;

    private final RoadmapId id;
    private final Roadmap roadmap;
    private final Consumer<UnaryOperator<WhatIf>> turn;
    private final CheckBox active;
    private final Button unfold = new Button("", Icons.of(Feather.CHEVRON_DOWN));
    private final VBox details = new VBox(10);
    private @Nullable Details built;

    /** What is only made when it is asked for. */
    private record Details(
            DatePicker start, Stepper share, Choice<Pace> pace, Choice<Reckoning> reckoning, SkipKnob skip) {}

    RoadmapKnobs(RoadmapId id, Roadmap roadmap, Consumer<UnaryOperator<WhatIf>> turn) {
        super(8);
        this.id = id;
        this.roadmap = roadmap;
        this.turn = turn;
        var name = RoadmapText.shortTitle(roadmap.title());
        active = new CheckBox(name);
        active.setId("active-" + id.slug());
        active.setWrapText(true);
        active.setMinWidth(0);
        active.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(active, Priority.ALWAYS);
        active.setOnAction(event -> turn.accept(it -> it.withActive(id, active.isSelected())));
        unfold.setId("unfold-" + id.slug());
        unfold.getStyleClass().addAll("icon-button", "small");
        unfold.setAccessibleText(Messages.text("whatif.unfold", name));
        unfold.setOnAction(event -> unfold(!details.isVisible()));
        details.setPadding(new Insets(0, 0, 8, 24));
        details.setVisible(false);
        details.managedProperty().bind(details.visibleProperty());
        var line = new HBox(8, active, unfold);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, details);
    }

    void unfold(boolean open) {
        details.setVisible(open);
        unfold.setGraphic(Icons.of(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
        if (open && built == null) {
            built = build();
        }
        var tried = last;
        if (tried != null) {
            show(tried);
        }
    }

    private @Nullable WhatIf last;

    private Details build() {
        var start = new DatePicker();
        start.setId("start-" + id.slug());
        start.setAccessibleText(Messages.text("whatif.start"));
        start.setPrefWidth(148);
        start.valueProperty().subscribe((before, day) -> choose(it -> it.withStart(day)));
        var share = new Stepper(
                "share-" + id.slug(),
                Messages.text("whatif.share"),
                new Stepper.Range(1, EQUAL, 5, 1),
                percent -> choose(it -> it.withShare(Share.percent(percent))));
        var pace = new Choice<Pace>(Messages.text("whatif.pace"), it -> choose(all -> all.withPace(it)))
                .option("pace-hours-" + id.slug(), Messages.text("whatif.pace.hours"), Pace.HOURS)
                .option("pace-weeks-" + id.slug(), Messages.text("whatif.pace.weeks"), Pace.WEEKS);
        var reckoning = new Choice<Reckoning>(
                        Messages.text("whatif.reckoning"), it -> choose(all -> all.withReckoning(it)))
                .option("low-" + id.slug(), Messages.text("whatif.low"), Reckoning.LOW)
                .option("middle-" + id.slug(), Messages.text("whatif.middle"), Reckoning.MIDDLE)
                .option("high-" + id.slug(), Messages.text("whatif.high"), Reckoning.HIGH);
        var skip = new SkipKnob(roadmap, (modules, skipped) -> turn.accept(it -> it.withSkipped(id, modules, skipped)));
        details.getChildren()
                .setAll(
                        knob("whatif.start", start),
                        knob("whatif.share", share),
                        knob("whatif.pace", pace),
                        knob("whatif.reckoning", reckoning),
                        skip);
        return new Details(start, share, pace, reckoning, skip);
    }

    private static VBox knob(String key, Region control) {
        var name = new Label(Messages.text(key));
        name.getStyleClass().addAll("t12", "mut");
        return new VBox(4, name, control);
    }

    private boolean showing;

    private void choose(UnaryOperator<PlanChoices> choice) {
        if (!showing) {
            turn.accept(it -> it.withChoices(id, choice));
        }
    }

    void show(WhatIf tried) {
        last = tried;
        active.setSelected(tried.active().contains(id));
        var all = built;
        if (all == null || !details.isVisible()) {
            return;
        }
        showing = true;
        var choices = tried.choices(id);
        all.start().setValue(choices.start());
        all.start().setPromptText(Messages.text("whatif.start.now"));
        var share = choices.share();
        all.share().show(percent(tried, share));
        all.pace().show(choices.pace());
        all.reckoning().show(choices.reckoning());
        all.skip().show(tried.skipped(id));
        showing = false;
    }

    /** The share as per cent of the week; an equal part where none was chosen. */
    private static int percent(WhatIf tried, @Nullable Share share) {
        if (share == null) {
            return EQUAL / Math.max(1, tried.active().size());
        }
        int percent = share.unit() == Share.Unit.PERCENT
                ? share.amount()
                : (int) ((long) EQUAL * share.amount() / Math.max(1, tried.weekMinutes()));
        return Math.clamp(percent, 1, EQUAL);
    }
}
