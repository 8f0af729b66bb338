package dev.cairn.ui.review;

import dev.cairn.recall.Grade;
import dev.cairn.ui.Messages;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The four grades, each with when the card comes back by it. */
final class GradeRow extends HBox {
    private final Map<Grade, Button> buttons = new EnumMap<>(Grade.class);
    private final Map<Grade, Label> whens = new EnumMap<>(Grade.class);

    GradeRow(Consumer<Grade> choose) {
        super(12);
        setAlignment(Pos.CENTER);
        getStyleClass().add("review-grades");
        for (Grade grade : Grade.values()) {
            var button = button(grade);
            button.setOnAction(event -> choose.accept(grade));
            buttons.put(grade, button);
            HBox.setHgrow(button, Priority.ALWAYS);
            getChildren().add(button);
        }
    }

    /** The grade a key stands for; null for any other key. */
    static @Nullable Grade grade(KeyCode key) {
        return switch (key) {
            case DIGIT1, NUMPAD1 -> Grade.AGAIN;
            case DIGIT2, NUMPAD2 -> Grade.HARD;
            case DIGIT3, NUMPAD3 -> Grade.GOOD;
            case DIGIT4, NUMPAD4 -> Grade.EASY;
            default -> null;
        };
    }

    private Button button(Grade grade) {
        var key = new Label(String.valueOf(grade.number()));
        key.getStyleClass().add("kbd");
        var name = new Label(name(grade));
        name.getStyleClass().add("medium");
        var head = new HBox(8, name, key);
        head.setAlignment(Pos.CENTER);
        var when = new Label();
        when.getStyleClass().addAll("t12", "mut");
        whens.put(grade, when);
        var both = new VBox(2, head, when);
        both.setAlignment(Pos.CENTER);
        var button = new Button(null, both);
        button.setId("grade-" + grade.number());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("grade");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static String name(Grade grade) {
        return Messages.text("review.grade." + grade.name().toLowerCase(Locale.ROOT));
    }

    void show(Map<Grade, LocalDate> dues, LocalDate today) {
        buttons.forEach((grade, button) -> {
            var when = ReviewWords.in(dues.getOrDefault(grade, today), today);
            Objects.requireNonNull(whens.get(grade)).setText(when);
            button.setAccessibleText(Messages.text("review.grade.spoken", name(grade), when));
        });
    }

    void focusGood() {
        Objects.requireNonNull(buttons.get(Grade.GOOD)).requestFocus();
    }
}
