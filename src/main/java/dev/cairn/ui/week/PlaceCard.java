package dev.cairn.ui.week;

import dev.cairn.schedule.hours.Window;
import dev.cairn.ui.DayPicker;
import dev.cairn.ui.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** Asks for the day and time of a task from beside the week. */
final class PlaceCard {
    private static final int ANY = -1;
    private static final int STEP = 30;

    private final WeekViewModel model;
    private final PopOver popOver = new PopOver();

    PlaceCard(WeekViewModel model) {
        this.model = model;
        popOver.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
        popOver.setAnimated(false);
    }

    /** Opens beside a row; nothing for what the plan cannot hold. */
    void show(ShelfRow row) {
        var item = row.item();
        if (!item.plannable()) {
            model.say(Messages.text("week.shelf.unplannable"));
            return;
        }
        var day = new DayPicker(Messages.text("week.place.day"), firstDay());
        day.setId("week-place-day");
        day.setPrefWidth(150);
        var time = times();
        var hint = new Label();
        hint.getStyleClass().addAll("t12", "mut");
        hint.setWrapText(true);
        hint.setMaxWidth(260);
        var put = new Button(Messages.text("week.place.put"));
        put.setId("week-place-put");
        put.setDefaultButton(true);
        put.getStyleClass().addAll("primary", "small");
        put.setOnAction(event -> put(item, day.getValue(), time.getValue()));
        day.valueProperty().subscribe(date -> offer(time, date));
        day.valueProperty().subscribe(date -> hint(hint, put, item, date, time.getValue()));
        time.valueProperty().subscribe(start -> hint(hint, put, item, day.getValue(), start));
        day.told().subscribe(told -> {
            if (!told.isEmpty()) {
                hint.setText(told);
            }
        });
        popOver.setContentNode(content(item, day, time, hint, put));
        popOver.show(row);
        day.requestFocus();
    }

    private VBox content(Shelf.Item item, Node day, Node time, Node hint, Node put) {
        var title = new Label(item.title());
        title.getStyleClass().add("medium");
        title.setWrapText(true);
        title.setMaxWidth(260);
        var when = new HBox(8, day, time);
        when.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(10, title, when, hint, put);
        box.getStyleClass().add("place-card");
        box.setId("week-place");
        // The key that opened it is not the first letter of a date.
        var pressed = new AtomicBoolean();
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed.set(true));
        box.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!pressed.get()) {
                event.consume();
            }
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                popOver.hide();
                event.consume();
            }
        });
        return box;
    }

    private LocalDate firstDay() {
        var span = model.span().get();
        return span.contains(date()) || date().isAfter(span.last()) ? date() : span.first();
    }

    /** The date it is: what is put at a time is put on the calendar. */
    private LocalDate date() {
        return model.now().get().toLocalDate();
    }

    private static ComboBox<Integer> times() {
        var time = new ComboBox<Integer>();
        time.setId("week-place-time");
        time.setAccessibleText(Messages.text("week.place.time"));
        time.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer start) {
                return start == null || start == ANY ? Messages.text("week.place.any") : WeekText.time(start);
            }

            @Override
            public Integer fromString(String text) {
                return ANY;
            }
        });
        time.setPrefWidth(110);
        return time;
    }

    /** Offers the times of a day that lie in its hours. */
    private void offer(ComboBox<Integer> time, @Nullable LocalDate date) {
        var starts = new ArrayList<>(List.of(ANY));
        var outlook = model.outlook().orElse(null);
        if (date != null && outlook != null) {
            for (Window window : outlook.availability().free(date)) {
                for (int start = window.from(); start < window.to(); start += STEP) {
                    starts.add(start);
                }
            }
        }
        time.getItems().setAll(starts);
        time.setValue(ANY);
    }

    private void hint(Label hint, Button put, Shelf.Item item, @Nullable LocalDate date, @Nullable Integer start) {
        put.setDisable(date == null || date.isBefore(date()));
        if (date == null || start == null || start == ANY) {
            hint.setText(date != null && date.isBefore(date()) ? Messages.text("week.move.past") : "");
            return;
        }
        var landing = model.moving().preview(item, Slot.within(date, start, item.minutes()));
        hint.setText(WeekText.hint(landing));
        put.setDisable(!landing.allowed());
    }

    private void put(Shelf.Item item, @Nullable LocalDate date, @Nullable Integer start) {
        if (date == null) {
            return;
        }
        popOver.hide();
        if (start == null || start == ANY) {
            model.edits().place(item, date);
        } else {
            model.moving().put(item, Slot.within(date, start, item.minutes()));
        }
    }
}
