package dev.cairn.ui.progress;

import dev.cairn.drawing.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is taken on a chart, so that no label lies on a line or on another label. */
final class FreeRoom {
    private static final double CLEAR = 3;

    private final List<Area> taken = new ArrayList<>();
    private final List<double[]> pieces = new ArrayList<>();
    private final Area within;

    FreeRoom(Area within) {
        this.within = within;
    }

    void take(Area area) {
        taken.add(area);
    }

    /** @param corners x and y in turn */
    void takeLine(List<Double> corners) {
        for (int i = 0; i + 3 < corners.size(); i += 2) {
            pieces.add(new double[] {corners.get(i), corners.get(i + 1), corners.get(i + 2), corners.get(i + 3)});
        }
    }

    /** The first of some places that is free; it is taken then. */
    Optional<Area> first(List<Area> places) {
        var found = places.stream().filter(this::isFree).findFirst();
        found.ifPresent(this::take);
        return found;
    }

    private boolean isFree(Area area) {
        return area.x() >= within.x()
                && area.right() <= within.right()
                && area.y() >= within.y()
                && area.bottom() <= within.bottom()
                && taken.stream().noneMatch(it -> overlap(it, area))
                && pieces.stream().noneMatch(it -> crosses(it, area));
    }

    private static boolean overlap(Area a, Area b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }

    /** Whether what a line covers between the sides of an area comes near it. */
    private static boolean crosses(double[] line, Area area) {
        double left = Math.min(line[0], line[2]);
        double right = Math.max(line[0], line[2]);
        double from = Math.max(left, area.x() - CLEAR);
        double to = Math.min(right, area.right() + CLEAR);
        if (from > to) {
            return false;
        }
        double one = at(line, from);
        double other = at(line, to);
        return Math.min(one, other) < area.bottom() + CLEAR && Math.max(one, other) > area.y() - CLEAR;
    }

    private static double at(double[] line, double x) {
        double across = line[2] - line[0];
        return across == 0 ? line[3] : line[1] + (line[3] - line[1]) * (x - line[0]) / across;
    }
}
