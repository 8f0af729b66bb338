package dev.cairn.ui.progress;

import dev.cairn.drawing.Area;
import dev.cairn.figures.BurnUp.Point;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days across, minutes upwards.
 *
 * @param from the first day, whose beginning is at the left
 * @param to the last day, whose end is at the right
 * @param low minutes at the foot
 * @param high minutes at the top, more than at the foot
 */
record BurnScale(LocalDate from, LocalDate to, double low, double high, Area plot) {

    /** The end of a day. */
    double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(from, to) + 1.0;
        return plot.x() + (ChronoUnit.DAYS.between(from, day) + 1) / days * plot.width();
    }

    double y(double minutes) {
        return plot.bottom() - (minutes - low) / (high - low) * plot.height();
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Through points, flat on days that have none; x and y in turn. */
    List<Double> line(List<Point> points) {
        var corners = new ArrayList<Double>();
        Point last = null;
        for (Point point : points) {
            if (last != null && last.day().isBefore(point.day().minusDays(1))) {
                corners.add(x(point.day().minusDays(1)));
                corners.add(y(last.minutes()));
            }
            corners.add(x(point.day()));
            corners.add(y(point.minutes()));
            last = point;
        }
        return corners;
    }

    /** What a line stands at by the end of a day; 0 before it begins. */
    static int at(List<Point> points, LocalDate day) {
        int minutes = 0;
        for (Point point : points) {
            if (point.day().isAfter(day)) {
                break;
            }
            minutes = point.minutes();
        }
        return minutes;
    }
}
