package dev.cairn.ui.week;

import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Window;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What lies under the cards: free time in white on stone, hours, days, habits, and bands where empty hours are folded. */
final class Ground extends Pane {
    private static final double LABEL = 16;
    /** Below this a line of text has no room for the space around it. */
    private static final double LOWEST_PADDED = 22;

    private static final double NEAR_NOW = 12;

    private final IntConsumer fold;
    private final Map<Label, Double> hours = new HashMap<>();

    /** @param fold opens or shuts the empty stretch that holds a minute */
    Ground(IntConsumer fold) {
        this.fold = fold;
        getStyleClass().add("ground");
    }

    /** Draws everything anew. */
    void draw(Picture picture, TimeAxis axis, Columns columns) {
        getChildren().clear();
        hours.clear();
        double height = Math.max(axis.height(), getHeight());
        add("stone", columns.left(), 0, columns.width() - columns.left(), height);
        windows(picture, axis, columns);
        for (int hour : axis.hours()) {
            add("hour-line", columns.left(), axis.y(hour), columns.width() - columns.left(), 1);
            label(WeekText.time(hour), columns, axis.y(hour), axis.begins(hour));
        }
        for (int day = 0; day < picture.days().size(); day++) {
            add("day-line", columns.x(day), 0, 1, height);
        }
        for (int day = 0; day < picture.days().size(); day++) {
            for (Block habit : Blocks.of(picture.days().get(day).day())) {
                habit(habit, day, axis, columns);
            }
        }
        axis.parts().stream().filter(TimeAxis.Part::empty).forEach(part -> band(part, axis, columns));
    }

    /** Makes room for the time it is; less than 0 where that is not shown. */
    void now(double y) {
        hours.forEach((label, at) -> label.setVisible(y < 0 || Math.abs(at - y) > NEAR_NOW));
    }

    private void windows(Picture picture, TimeAxis axis, Columns columns) {
        for (int day = 0; day < picture.days().size(); day++) {
            for (Window window : picture.days().get(day).day().free()) {
                double top = axis.y(window.from());
                add("free", columns.x(day), top, columns.width(day), axis.y(window.to()) - top);
            }
        }
    }

    private void habit(Block habit, int day, TimeAxis axis, Columns columns) {
        double top = axis.y(habit.window().from());
        double height = Math.max(LABEL, axis.y(habit.window().to()) - top - 2);
        boolean low = height < 2 * 14 + 4;
        var hours = WeekText.hours(habit.window().minutes());
        var label = new Label(low ? habit.title() : habit.title() + "\n" + hours);
        label.getStyleClass().addAll("t11", "mut", "habit");
        if (height < LOWEST_PADDED) {
            label.getStyleClass().add("low");
        }
        label.setAccessibleText(Messages.text("week.habit.spoken", habit.title(), WeekText.times(habit.window())));
        label.setTooltip(Tips.of(habit.title() + "\n" + WeekText.times(habit.window())));
        label.resizeRelocate(columns.x(day) + 4, top + 1, columns.width(day) - 7, height);
        getChildren().add(label);
    }

    private void band(TimeAxis.Part part, TimeAxis axis, Columns columns) {
        double top = axis.y(part.from());
        var text = text(part);
        var band = new Button(null, Icons.of(part.folded() ? Feather.CHEVRONS_DOWN : Feather.CHEVRONS_UP));
        band.setAccessibleText(Messages.text(part.folded() ? "week.fold.open" : "week.fold.shut", text));
        band.setTooltip(Tips.of(Messages.text(part.folded() ? "week.fold.open" : "week.fold.shut", text)));
        band.setOnAction(event -> fold.accept(part.from()));
        if (part.folded()) {
            band.setText(text);
            band.getStyleClass().setAll("fold-band");
            band.resizeRelocate(0, top, columns.width(), TimeAxis.FOLD);
        } else {
            band.getStyleClass().setAll("fold-band", "open");
            band.resizeRelocate(2, top + 10, 20, TimeAxis.FOLD);
        }
        getChildren().add(band);
    }

    private static String text(TimeAxis.Part part) {
        if (part.from() == 0) {
            return Messages.text("week.fold.until", WeekText.time(part.to()));
        }
        return part.to() == Window.DAY
                ? Messages.text("week.fold.from", WeekText.time(part.from()))
                : Messages.text("week.fold.between", WeekText.time(part.from()), WeekText.time(part.to()));
    }

    private void add(String style, double x, double y, double width, double height) {
        var region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        region.resizeRelocate(x, Math.rint(y), width, Math.rint(height));
        getChildren().add(region);
    }

    /** @param below whether there is no room above its line, as behind a fold */
    private void label(String text, Columns columns, double y, boolean below) {
        var label = new Label(text);
        label.getStyleClass().addAll("t11", "sub", "hour");
        label.setMouseTransparent(true);
        double top = below ? Math.rint(y) : Math.max(0, Math.rint(y) - LABEL / 2);
        label.resizeRelocate(0, top, columns.left() - LABEL / 2, LABEL);
        hours.put(label, y);
        getChildren().add(label);
    }

    /** Where there is something on any day. */
    static List<Window> busy(Picture picture) {
        var busy = new ArrayList<Window>();
        for (DayColumn day : picture.days()) {
            busy.addAll(day.day().windows());
            Blocks.of(day.day()).forEach(it -> busy.add(it.window()));
            day.cards().forEach(it -> busy.add(it.session().window()));
        }
        return busy;
    }

    @Override
    protected void layoutChildren() {
        // Everything keeps the place it was drawn at.
    }
}
