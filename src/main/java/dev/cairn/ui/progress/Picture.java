package dev.cairn.ui.progress;

import dev.cairn.drawing.Shape;
import java.util.List;
import java.util.Optional;

/**
 * A chart as it is drawn.
 *
 * @param marks in the order to walk them; of those that lie on one another the later is meant
 */
record Picture(List<Shape> shapes, List<Mark> marks) {
    Picture {
        shapes = List.copyOf(shapes);
        marks = List.copyOf(marks);
    }

    /** The one at a point. */
    Optional<Mark> at(double x, double y) {
        return marks.reversed().stream().filter(it -> it.area().contains(x, y)).findFirst();
    }

    /**
     * The nearest one in a direction; in the order of reading where there is none.
     *
     * @param across -1, 0 or 1
     * @param down -1, 0 or 1
     */
    Optional<Mark> from(Mark mark, int across, int down) {
        Mark nearest = null;
        double least = Double.MAX_VALUE;
        for (Mark other : marks) {
            double x = other.middleX() - mark.middleX();
            double y = other.middleY() - mark.middleY();
            double along = across * x + down * y;
            double aside = Math.abs(across == 0 ? x : y);
            if (along > 1 && along + 4 * aside < least && aside <= along * 2) {
                least = along + 4 * aside;
                nearest = other;
            }
        }
        return Optional.ofNullable(nearest).or(() -> next(mark, across + down));
    }

    private Optional<Mark> next(Mark mark, int step) {
        int index = marks.indexOf(mark) + step;
        return index < 0 || index >= marks.size() ? Optional.empty() : Optional.of(marks.get(index));
    }
}
