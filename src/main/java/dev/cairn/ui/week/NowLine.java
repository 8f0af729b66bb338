package dev.cairn.ui.week;

import dev.cairn.schedule.hours.Window;
import dev.cairn.ui.DayText;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Where the time is: a line across the week, a dot on its day, the time beside it. */
final class NowLine {
    private static final double DOT = 8;

    private final Region line = region("now-line");
    private final Region dot = region("now-dot");
    private final Label time = new Label();
    private double y = -1;

    NowLine() {
        time.getStyleClass().addAll("t11", "acc", "semibold", "now-time");
        time.setMouseTransparent(true);
    }

    private static Region region(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }

    List<Node> nodes() {
        return List.of(line, dot, time);
    }

    /** The height it is drawn at; less than 0 where it is not. */
    double y() {
        return y;
    }

    /**
     * @param day the column of today, counted from 0; less where today is not shown
     */
    void place(Columns columns, TimeAxis axis, LocalDateTime now, int day) {
        nodes().forEach(it -> it.setVisible(day >= 0));
        y = -1;
        if (day < 0) {
            return;
        }
        y = Math.rint(axis.y(Window.minute(now.toLocalTime())));
        line.resizeRelocate(columns.left(), y, columns.width() - columns.left(), 1);
        dot.resizeRelocate(columns.x(day) - DOT / 2, y - DOT / 2 + 0.5, DOT, DOT);
        time.setText(DayText.time(now.toLocalTime()));
        double width = time.prefWidth(-1);
        time.resizeRelocate(columns.left() - 8 - width, y - 8, width, 16);
    }
}
