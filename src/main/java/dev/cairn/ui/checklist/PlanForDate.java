package dev.cairn.ui.checklist;

import dev.cairn.ui.Messages;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** A calendar beside the selected rows: the day that is chosen becomes their pin. */
final class PlanForDate {
    private static final double ASIDE = 240;

    private final ChecklistViewModel model;
    private final ChecklistActions actions;
    private final Supplier<LocalDate> today;
    private final PopOver popOver = new PopOver();

    PlanForDate(ChecklistViewModel model, ChecklistActions actions, Supplier<LocalDate> today) {
        this.model = model;
        this.actions = actions;
        this.today = today;
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setAnimated(false);
        popOver.getStyleClass().add("plan-for");
    }

    /** Opens the calendar below a row, given by its place on the screen; nothing where nothing that can be planned is selected. */
    void show(Node owner, Bounds row) {
        var items = model.selecting().items();
        if (actions.plannable(items).isEmpty()) {
            return;
        }
        var picker = new DatePicker(today.get());
        picker.setDayCellFactory(view -> new DayFromToday(today.get()));
        var calendar = new DatePickerSkin(picker).getPopupContent();
        picker.valueProperty().subscribe((before, chosen) -> {
            popOver.hide();
            actions.pin(items, chosen);
        });
        var title = new Label(Messages.text("checklist.planfor.title"));
        title.getStyleClass().addAll("t12", "mut");
        var box = new VBox(8, title, calendar);
        box.getStyleClass().add("plan-for-content");
        if (items.stream()
                .anyMatch(item -> model.planned().get().pinned(item.id().key()))) {
            var unpin = new Button(Messages.text("checklist.planfor.unpin"));
            unpin.getStyleClass().add("small");
            unpin.setOnAction(event -> {
                popOver.hide();
                actions.unpin(items);
            });
            box.getChildren().add(unpin);
        }
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                popOver.hide();
                event.consume();
            }
        });
        popOver.setContentNode(box);
        popOver.setTitle(Messages.text("checklist.planfor.title"));
        popOver.show(owner, row.getMinX() + Math.min(ASIDE, row.getWidth() / 2), row.getMaxY());
        calendar.requestFocus();
    }
}
