package dev.cairn.ui.week;

import dev.cairn.schedule.hours.Window;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** The times down a list, all as wide as the widest of them: clocks of twelve hours write longer ones. */
final class TimesColumn {
    private final DoubleProperty width = new SimpleDoubleProperty();
    private final Set<String> written = new HashSet<>();
    private @Nullable Font font;

    /** One more line of the column. */
    Label add(Window window) {
        var label = new Label(WeekText.times(window));
        label.getStyleClass().addAll("mut", "agenda-times");
        label.minWidthProperty().bind(width);
        label.prefWidthProperty().bind(width);
        label.setMaxWidth(Region.USE_PREF_SIZE);
        written.add(label.getText());
        // They are all written alike: the first to be styled tells for all.
        label.fontProperty().subscribe(it -> {
            if (!it.equals(font)) {
                font = it;
                width.set(written.stream()
                        .mapToDouble(text -> width(text, it))
                        .max()
                        .orElse(0));
            }
        });
        return label;
    }

    private static double width(String text, Font font) {
        var measured = new Text(text);
        measured.setFont(font);
        return Math.ceil(measured.getLayoutBounds().getWidth()) + 1;
    }
}
