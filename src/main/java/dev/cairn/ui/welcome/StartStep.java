package dev.cairn.ui.welcome;

import dev.cairn.ui.DayPicker;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.WeekBook;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Which day to begin, with the day it would end. */
final class StartStep extends VBox {
    private final WelcomeViewModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final RadioButton now;
    private final DayPicker date = new DayPicker(Messages.text("welcome.begin.date"), null);
    private final Label told = new Label();

    StartStep(WelcomeViewModel model) {
        super(12);
        this.model = model;
        var today = model.today();
        var nextWeek = WeekBook.span(today).plus(1).first();
        now = radio("begin-today", Messages.text("welcome.begin.today", DayText.whole(today)));
        var soon = radio("begin-week", Messages.text("welcome.begin.week", DayText.whole(nextWeek)));
        var other = radio("begin-date", Messages.text("welcome.begin.date"));
        date.setId("begin-day");
        now.setSelected(true);
        group.selectedToggleProperty().subscribe(toggle -> {
            date.setDisable(toggle != other);
            choose(toggle == soon ? nextWeek : toggle == other ? date.getValue() : null);
        });
        date.valueProperty().subscribe(this::choose);
        date.told().subscribe(told::setText);
        told.setId("welcome-told");
        told.getStyleClass().addAll("t12", "att");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        var row = new HBox(12, other, date);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(now, soon, row, told, end());
    }

    private RadioButton radio(String id, String text) {
        var radio = new RadioButton(text);
        radio.setId(id);
        radio.setToggleGroup(group);
        return radio;
    }

    private void choose(@org.jspecify.annotations.Nullable LocalDate day) {
        model.begin(day);
        told.setText(model.beginsInThePast() ? Messages.text("welcome.begin.past") : "");
    }

    private VBox end() {
        var figure = new Label();
        figure.setId("welcome-end");
        figure.getStyleClass().addAll("t24", "semibold");
        var words = new Label(Messages.text("welcome.end"));
        words.getStyleClass().addAll("mut");
        words.setWrapText(true);
        model.outlook().subscribe(outlook -> figure.setText(WelcomeText.finish(model)));
        model.failure().subscribe(failure -> figure.setText(WelcomeText.finish(model)));
        var box = new VBox(4, figure, words);
        box.getStyleClass().add("welcome-end");
        return box;
    }

    void focus() {
        if (group.getSelectedToggle() instanceof RadioButton radio) {
            radio.requestFocus();
        }
    }
}
