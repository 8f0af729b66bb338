package dev.cairn.ui.weekly;

import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import java.time.LocalDate;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The week a page is about, with the way to the one before and the one after. */
final class WeekTurner extends HBox {
    private final Label dates = new Label();
    private final Button before;
    private final Button after;

    /** @param go so many weeks on */
    WeekTurner(IntConsumer go) {
        super(4);
        setAlignment(Pos.CENTER_LEFT);
        before = button("weekly-before", Feather.CHEVRON_LEFT, "weekly.before", () -> go.accept(-1));
        after = button("weekly-after", Feather.CHEVRON_RIGHT, "weekly.next", () -> go.accept(1));
        dates.setId("weekly-dates");
        dates.getStyleClass().addAll("t15", "semibold");
        dates.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(before, dates, after);
    }

    private static Button button(String id, Feather icon, String name, Runnable action) {
        var button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(Messages.text(name));
        button.setTooltip(Tips.of(Messages.text(name)));
        button.setOnAction(event -> action.run());
        return button;
    }

    void show(WeekSpan week, LocalDate today, boolean hasBefore) {
        dates.setText(DayText.span(week.first(), week.last(), today));
        dates.setAccessibleText(Messages.text("weekly.span", DayText.whole(week.first()), DayText.whole(week.last())));
        before.setDisable(!hasBefore);
    }
}
