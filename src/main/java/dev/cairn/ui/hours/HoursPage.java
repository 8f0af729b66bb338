package dev.cairn.ui.hours;

import dev.cairn.ui.Icons;
import dev.cairn.ui.KeyHint;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Page;
import dev.cairn.ui.Theme;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The editor of hours: the usual week to draw on, and beside it all that makes a week unlike the usual one. */
final class HoursPage implements Page {
    private static final double SMALLEST_HOUR = 24;
    private static final double NARROW = 960;

    private final HoursViewModel model;
    private final Runnable close;
    private final BorderPane root;
    private final HoursHead head;
    private final WeekGrid grid;
    private final StartsSection starts;
    private final SharesSection shares;
    private final SpellsSection spells;
    private final HabitsSection habits;
    private final LengthsSection lengths;
    private @Nullable HoursState before;

    /** @param close takes the page away */
    HoursPage(HoursViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        head = new HoursHead(model::keepAssumed);
        grid = new WeekGrid(model.week(), SMALLEST_HOUR);
        starts = new StartsSection(template -> model.keepWeek(template.windows()));
        shares = new SharesSection(model);
        spells = new SpellsSection(model);
        habits = new HabitsSection(model);
        lengths = new LengthsSection(model);
        VBox.setVgrow(grid, Priority.ALWAYS);
        var left = new VBox(grid, new WeekLine(model.week()));
        left.getStyleClass().add("hours-left");
        var side = new ScrollPane(new VBox(starts, shares, spells, habits, lengths));
        side.getStyleClass().add("hours-side");
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setMinWidth(Region.USE_PREF_SIZE);
        root = new BorderPane(left, head, side, foot(), null);
        root.getStyleClass().add("hours");
        root.widthProperty().subscribe(width -> side.setPrefWidth(width.doubleValue() < NARROW ? 304 : 360));
        root.getStylesheets().add(Theme.sheet(HoursPage.class, "hours.css"));
        model.state().subscribe(this::show);
        model.week().shown().subscribe(week -> showTotal());
        model.forecasts().finishes().subscribe(finishes -> showDates());
        model.forecasts().failure().subscribe(failure -> showDates());
    }

    private HBox foot() {
        var promise = new Label(Messages.text("hours.promise"), Icons.of(Feather.CORNER_UP_LEFT));
        promise.getStyleClass().addAll("t12", "mut", "promise");
        promise.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var done = new Button(Messages.text("hours.done"));
        done.setId("hours-done");
        done.getStyleClass().add("primary");
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setOnAction(event -> close.run());
        var foot = new HBox(8, promise, space, done);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("hours-foot");
        return foot;
    }

    private void show(HoursState state) {
        if (isNew(state, HoursState::availability)) {
            grid.showAround(state.availability());
        }
        if (isNew(state, HoursState::starts)) {
            starts.show(state.starts());
        }
        if (isNew(state, it -> List.of(it.parts(), it.today()))) {
            shares.show(state);
        }
        if (isNew(state, it -> List.of(it.availability(), it.today()))) {
            spells.show(state);
        }
        if (isNew(state, it -> List.of(it.availability(), it.suggested()))) {
            habits.show(state);
        }
        if (isNew(state, HoursState::lengths)) {
            lengths.show(state.lengths());
        }
        before = state;
        showTotal();
        showDates();
    }

    private boolean isNew(HoursState state, Function<HoursState, Object> part) {
        var last = before;
        return last == null || !part.apply(last).equals(part.apply(state));
    }

    private void showTotal() {
        var state = model.state().get();
        head.show(
                state,
                state.availability().withUsual(model.week().shown().get()).usualMinutes());
    }

    private void showDates() {
        var failure = model.forecasts().failure().get();
        if (failure.isEmpty()) {
            head.show(model.forecasts().finishes().get(), model.state().get().today());
        } else {
            head.showFailure(failure);
        }
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("← → ↑ ↓", Messages.text("hours.key.move")),
                new KeyHint(Messages.text("hours.key.enter"), Messages.text("hours.key.draw")),
                new KeyHint("Shift ↑ ↓", Messages.text("hours.key.stretch")),
                new KeyHint("Ctrl C, Ctrl V, D", Messages.text("hours.key.copy")),
                new KeyHint("Del", Messages.text("hours.key.remove")),
                new KeyHint("Esc", Messages.text("hours.key.leave")));
    }

    @Override
    public String title() {
        return Messages.text("hours.title");
    }

    @Override
    public String trail() {
        return Messages.text("hours.trail");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        grid.focusGround();
    }

    @Override
    public void leave() {
        close.run();
    }

    @Override
    public void abandon() {
        model.close();
    }
}
