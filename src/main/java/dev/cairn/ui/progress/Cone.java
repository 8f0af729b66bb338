package dev.cairn.ui.progress;

import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Shape;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;
import dev.cairn.forecast.Forecast;
import dev.cairn.forecast.Forecast.ConePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** What most runs of a forecast lie in: from now on to the dates on which all is done. */
final class Cone {
    private final Forecast.Known known;
    private final int total;
    private final BurnScale scale;

    Cone(Forecast.Known known, int total, BurnScale scale) {
        this.known = known;
        this.total = total;
        this.scale = scale;
    }

    void draw(Sketch sketch) {
        var lower = lower();
        var corners = upper();
        for (int i = lower.size() - 2; i >= 0; i -= 2) {
            corners.add(lower.get(i));
            corners.add(lower.get(i + 1));
        }
        sketch.shape(new Shape.Polygon(corners, true, Ink.TINT, null));
        sketch.path(Stroke.of(Ink.TINTLINE, 1), lower.toArray(Double[]::new));
    }

    /** By then 85 of 100 runs have done as much: ends on the safe day. */
    List<Double> lower() {
        var corners = below(ConePoint::low);
        corners.add(scale.x(known.safe()));
        corners.add(scale.y(total));
        return corners;
    }

    /** 15 of 100 runs have done as much: ends where those have done all. */
    private List<Double> upper() {
        var corners = below(ConePoint::high);
        int beyond = corners.size() / 2;
        double end = scale.x(known.likely());
        if (beyond > 0 && beyond < known.cone().size()) {
            var last = known.cone().get(beyond - 1);
            var next = known.cone().get(beyond);
            double part = next.high() == last.high() ? 1 : (double) (total - last.high()) / (next.high() - last.high());
            double from = scale.x(last.day());
            end = Math.min(end, from + (scale.x(next.day()) - from) * part);
        }
        corners.add(end);
        corners.add(scale.y(total));
        return corners;
    }

    /** The points at which not all is done yet, x and y in turn. */
    private List<Double> below(ToIntFunction<ConePoint> minutes) {
        var corners = new ArrayList<Double>();
        for (ConePoint point : known.cone()) {
            if (minutes.applyAsInt(point) >= total) {
                break;
            }
            corners.add(scale.x(point.day()));
            corners.add(scale.y(minutes.applyAsInt(point)));
        }
        return corners;
    }
}
