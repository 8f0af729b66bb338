package dev.cairn.ui.timeline;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.ui.Background;
import dev.cairn.ui.Icons;
import dev.cairn.ui.KeyHint;
import dev.cairn.ui.Lettering;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Places;
import dev.cairn.ui.Printable;
import dev.cairn.ui.SaidStrip;
import dev.cairn.ui.StateCard;
import dev.cairn.ui.Theme;
import dev.cairn.ui.View;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The whole plan against the calendar: phases, modules and weeks, done, planned and first planned; moved by hand where the learner wants. */
public final class TimelineView implements View {
    private final StackPane root = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final ReadOnlyStringWrapper trail = new ReadOnlyStringWrapper("");
    private final TimelineViewModel model;
    private final Dragging dragging;
    private final Places places;
    private final ViewBar bar;
    private final Strips strips;
    private final Exporting exporting;
    private final Sheet sheet;
    private final HoverCard card;
    private final Runnable cancel;
    private Subscription watch = Subscription.EMPTY;

    /**
     * @param background works out charts and what-ifs, and writes files
     * @param exports makes files of it
     */
    public TimelineView(
            Library library, LivePlan plan, Background background, Clock clock, Places places, Exports exports) {
        this.places = places;
        model = new TimelineViewModel(library, plan, background);
        dragging = new Dragging(model, new WhatIf(background, clock));
        sheet = new Sheet(model);
        card = new HoverCard(model);
        var said = new SaidStrip("timeline-said");
        exporting = new Exporting(model, exports, background, Lettering::new, said::say);
        var pace = new PaceCard(model, background, clock);
        bar = new ViewBar(model, places, pace::show, new ExportMenu(exporting::export)::show);
        strips = new Strips(model, places);
        var menu = new RowMenu(model, this::open);
        var gestures = new Gestures(sheet, model, dragging, card, this::open, menu);
        var keys = new TimelineKeys(model, dragging, this::open, this::explain, this::escape);
        keys.onMenu(gestures::menuOfSelected);
        cancel = gestures::cancel;
        sheet.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        sheet.focusedProperty().subscribe(focused -> card.hide());
        frame.setTop(new VBox(bar, strips, said));
        frame.setCenter(new StackPane(sheet, card));
        root.getStyleClass().add("timeline");
        root.getStylesheets().add(Theme.sheet(TimelineView.class, "timeline.css"));
        model.state().subscribe(this::shown);
        sheet.onPaint(this::painted);
    }

    TimelineViewModel model() {
        return model;
    }

    Dragging dragging() {
        return dragging;
    }

    private void explain() {
        card.toggle();
        card.spoken().ifPresent(sheet::setAccessibleHelp);
    }

    private boolean escape() {
        boolean shown = card.spoken().isPresent();
        card.hide();
        if (model.dragging()) {
            cancel.run();
            return true;
        }
        return shown;
    }

    private void open(Row row) {
        card.hide();
        var node = row.id().node();
        if (node != null) {
            places.node(row.id().roadmap(), node);
        }
    }

    private void painted() {
        bar.show();
        model.chart().ifPresent(chart -> {
            var words = Wording.trail(chart);
            if (!words.equals(trail.get())) {
                trail.set(words);
            }
        });
    }

    private void shown(TimelineState state) {
        root.getChildren().setAll(content(state));
    }

    private Node content(TimelineState state) {
        return switch (state) {
            case SHOWN -> frame;
            case LOADING -> new Waiting();
            case EMPTY ->
                new StateCard(
                        Feather.BAR_CHART_2, Messages.text("timeline.empty"), Messages.text("timeline.empty.text"));
            case FAILED -> {
                var again = new Button(Messages.text("failed.again"), Icons.of(Feather.ROTATE_CW));
                again.getStyleClass().add("primary");
                again.setOnAction(event -> model.again());
                yield new StateCard(Feather.ALERT_TRIANGLE, Messages.text("timeline.failed"), model.failure(), again);
            }
        };
    }

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public boolean showsAll() {
        return true;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void show(@Nullable RoadmapId roadmap) {
        model.show(roadmap);
    }

    @Override
    public Optional<Printable> printable() {
        return exporting.printable();
    }

    @Override
    public void search(String words) {
        model.search(words);
    }

    @Override
    public ReadOnlyStringProperty trail() {
        return trail.getReadOnlyProperty();
    }

    @Override
    public void attach() {
        model.attach();
        watch = model.charted().subscribe(chart -> strips.show());
    }

    @Override
    public void detach() {
        model.detach();
        watch.unsubscribe();
    }

    @Override
    public void focus() {
        sheet.requestFocus();
    }

    @Override
    public List<KeyHint> keys() {
        return TimelineKeys.hints();
    }

    @Override
    public Map<String, String> memory() {
        return new Remembered(model).memory();
    }

    @Override
    public void recall(Map<String, String> memory) {
        new Remembered(model).recall(memory);
    }
}
