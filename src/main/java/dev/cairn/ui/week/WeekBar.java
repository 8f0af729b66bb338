package dev.cairn.ui.week;

import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.ui.Choice;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Places;
import dev.cairn.ui.Printable;
import dev.cairn.ui.Tips;
import dev.cairn.ui.WeekBook;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/** Above the week: which one it is, what its colours stand for, and ways to act on it. */
final class WeekBar extends HBox {
    private final WeekViewModel model;
    private final Button title = new Button();
    private final Button present = new Button(Messages.text("week.this"));
    private final Button review;
    private final Button plan = new Button();
    private final Button shelf;
    private final LegendRow legend;
    private final Choice<Mode> modes;
    private final PopOver calendar = new PopOver();

    /** @param toggleShelf shows what stands beside the week, or hides it */
    WeekBar(WeekViewModel model, Places places, Runnable toggleShelf) {
        super(8);
        this.model = model;
        legend = new LegendRow(model);
        getStyleClass().add("week-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.setId("week-title");
        title.getStyleClass().addAll("quiet", "week-title", "semibold");
        title.setMinWidth(USE_PREF_SIZE);
        title.setTooltip(Tips.of(Messages.text("week.choose")));
        title.setOnAction(event -> choose());
        present.setId("week-present");
        present.getStyleClass().add("small");
        present.setMinWidth(USE_PREF_SIZE);
        present.setTooltip(Tips.of(Messages.text("tip.key", Messages.text("week.this"), "0")));
        present.setOnAction(event -> model.goTo(model.today()));
        present.managedProperty().bind(present.visibleProperty());
        modes = new Choice<Mode>(Messages.text("week.modes"), model.mode()::set)
                .option("week-grid", Messages.text("week.mode.grid"), Mode.GRID)
                .option("week-agenda", Messages.text("week.mode.agenda"), Mode.AGENDA);
        modes.setMinWidth(USE_PREF_SIZE);
        modes.setMaxHeight(USE_PREF_SIZE);
        model.mode().subscribe(mode -> modes.show(mode));
        review = icon(
                Feather.BOOK_OPEN,
                "week.review",
                "",
                () -> places.reviewWeek(model.span().get()));
        review.managedProperty().bind(review.visibleProperty());
        plan.setId("week-plan");
        plan.getStyleClass().addAll("primary", "small");
        plan.setMinWidth(USE_PREF_SIZE);
        plan.setOnAction(event -> places.planWeek(next()));
        shelf = icon(Feather.SIDEBAR, "week.shelf.toggle", "U", toggleShelf);
        legend.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(legend, Priority.ALWAYS);
        getChildren()
                .addAll(
                        icon(
                                Feather.CHEVRON_LEFT,
                                "week.previous",
                                Messages.text("week.key.pageUp"),
                                () -> model.by(-1)),
                        title,
                        icon(Feather.CHEVRON_RIGHT, "week.next", Messages.text("week.key.pageDown"), () -> model.by(1)),
                        present,
                        legend,
                        modes,
                        icon(
                                Feather.CALENDAR,
                                "week.calendar",
                                "",
                                () -> places.calendar(model.span().get(), model.scope())),
                        icon(Feather.PRINTER, "week.print", "Ctrl P", () -> places.print(printable(model))),
                        review,
                        shelf,
                        plan);
        calendar.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        calendar.setAnimated(false);
        model.span().subscribe(span -> follow());
        model.now().subscribe(now -> follow());
    }

    static Printable printable(WeekViewModel model) {
        return new Printable.Week(model.span().get(), model.scope());
    }

    private static Button icon(Feather icon, String key, String keys, Runnable action) {
        var button = new Button(null, Icons.of(icon));
        button.getStyleClass().add("icon-button");
        button.setId(key.replace('.', '-'));
        var text = Messages.text(key);
        button.setAccessibleText(text);
        button.setTooltip(Tips.of(keys.isEmpty() ? text : Messages.text("tip.key", text, keys)));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private WeekSpan present() {
        return WeekBook.span(model.today());
    }

    /** The week that is to be planned: one that is still to come where such a one is shown, else the next. */
    private WeekSpan next() {
        var shown = model.span().get();
        return shown.first().isAfter(present().first()) ? shown : present().plus(1);
    }

    private void follow() {
        var shown = model.span().get();
        boolean ahead = shown.first().isAfter(present().first());
        title.setText(WeekText.title(shown));
        present.setVisible(!shown.equals(present()));
        plan.setText(Messages.text(ahead ? "week.plan.this" : "week.plan.next"));
        review.setVisible(!ahead);
    }

    void show(Picture picture) {
        legend.show(picture);
    }

    /** Shows whether there is anything to act on. */
    void filled(boolean filled) {
        legend.setVisible(filled);
        plan.setDisable(!filled);
        review.setDisable(!filled);
        shelf.setDisable(!filled);
    }

    private void choose() {
        var picker = new DatePicker(model.span().get().first());
        var days = new DatePickerSkin(picker).getPopupContent();
        picker.valueProperty().subscribe((before, chosen) -> {
            calendar.hide();
            if (chosen != null) {
                model.goTo(chosen);
            }
        });
        var box = new StackPane(days);
        box.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            // The first day of the week that is shown is chosen already.
            if (event.getTarget() instanceof DateCell cell && Objects.equals(cell.getItem(), picker.getValue())) {
                calendar.hide();
            }
        });
        box.getStyleClass().add("week-days");
        box.setId("week-days");
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                calendar.hide();
                event.consume();
            }
        });
        calendar.setContentNode(box);
        calendar.show(title);
        days.requestFocus();
    }
}
