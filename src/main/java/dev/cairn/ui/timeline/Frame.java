package dev.cairn.ui.timeline;

import dev.cairn.drawing.Measure;
import java.time.LocalDate;
import java.util.List;

/** One picture of the timeline: what there is, what part of it is seen, what is marked. */
record Frame(Chart chart, List<Line> lines, Sight sight, Marked marked, Measure measure) {
    double x(double day) {
        return sight.x(day);
    }

    /** Where a day begins. */
    double x(LocalDate day) {
        return sight.x((double) day.toEpochDay());
    }

    double left() {
        return sight.labels();
    }

    double right() {
        return sight.width();
    }

    /** Whether a stretch touches what is seen. */
    boolean sees(Stretch stretch) {
        return x(stretch.to()) >= left() && x(stretch.from()) <= right();
    }

    Stretch place(Row row, Stretch at) {
        var drag = marked.drag();
        return drag != null && drag.row().equals(row.id())
                ? drag.is()
                : marked.motion().of(row.id(), at);
    }
}
