package dev.cairn.ui;

import java.text.NumberFormat;
import java.text.ParseException;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** A number to type, or to change a step at a time with the arrow keys or two buttons. */
public final class Stepper extends HBox {

    /**
     * What a number may be.
     *
     * @param least the least it may be
     * @param most the most it may be
     * @param step what an arrow key or a button changes it by
     * @param unit how much of the value is 1 in the field: 60 for minutes shown as hours
     */
    public record Range(int least, int most, int step, int unit) {}

    private final Range range;
    private final IntConsumer changed;
    private final TextField field = new TextField();
    private final Button less = new Button("−");
    private final Button more = new Button("+");
    private int value;

    /**
     * @param id of the field
     * @param name for a screen reader
     */
    public Stepper(String id, String name, Range range, IntConsumer changed) {
        this.range = range;
        this.changed = changed;
        getStyleClass().add("stepper");
        setAlignment(Pos.CENTER_LEFT);
        field.setId(id);
        field.setAccessibleText(name);
        field.setPrefColumnCount(4);
        field.setOnAction(event -> take());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        button(less, id + "-less", Messages.text("stepper.less", name), -1);
        button(more, id + "-more", Messages.text("stepper.more", name), 1);
        getChildren().addAll(field, less, more);
    }

    private void button(Button button, String id, String name, int direction) {
        button.setId(id);
        button.getStyleClass().addAll("small", "step");
        button.setAccessibleText(name);
        button.setOnAction(event -> step(direction));
    }

    private void arrows(KeyEvent event) {
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            step(event.getCode() == KeyCode.UP ? 1 : -1);
            event.consume();
        }
    }

    /** To the next whole step above or below. */
    private void step(int direction) {
        take();
        int steps = Math.floorDiv(value, range.step());
        boolean even = steps * range.step() == value;
        change((direction > 0 ? steps + 1 : even ? steps - 1 : steps) * range.step());
    }

    /** What was typed; what is no number is put back. */
    private void take() {
        try {
            double typed = NumberFormat.getInstance(Messages.locale())
                    .parse(field.getText().strip())
                    .doubleValue();
            change((int) Math.round(Math.min(typed, Integer.MAX_VALUE / (double) range.unit()) * range.unit()));
        } catch (ParseException notANumber) {
            show(value);
        }
    }

    private void change(int wanted) {
        int fresh = Math.clamp(wanted, range.least(), range.most());
        boolean other = fresh != value;
        show(fresh);
        if (other) {
            changed.accept(fresh);
        }
    }

    /** The number, as it was last taken from the field. */
    public int value() {
        return value;
    }

    /** Shows a value without telling anybody. */
    public void show(int fresh) {
        value = fresh;
        var format = NumberFormat.getInstance(Messages.locale());
        format.setMaximumFractionDigits(2);
        format.setGroupingUsed(false);
        var text = format.format(fresh / (double) range.unit());
        if (!field.getText().equals(text)) {
            field.setText(text);
            field.positionCaret(text.length());
        }
    }

    /** Moves the keyboard focus into the field. */
    public void focusField() {
        field.requestFocus();
    }
}
