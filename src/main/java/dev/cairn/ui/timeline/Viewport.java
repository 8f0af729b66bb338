package dev.cairn.ui.timeline;

import dev.cairn.schedule.hours.Dates;
import java.time.LocalDate;

/** Which part of the chart is seen: size, zoom, and how far it is moved. Knows the limits of each. */
final class Viewport {
    private static final double PAD_LEFT = 8;
    /** Room for what is said behind a bar that lasts to the end. */
    private static final double PAD_RIGHT = 168;

    private static final double STEP = 1.25;
    /** Where today stands when one zooms in by name: a third in, since the future matters more. */
    private static final double TODAY_AT = 0.33;

    private double width = 1040;
    private double height = 668;
    private double scroll;
    private double rows;
    private Scale scale = new Scale(0, 1);
    private Zoom zoom = Zoom.WHOLE;
    private Dates days = Dates.of(LocalDate.EPOCH);

    Sight sight() {
        return new Sight(width, height, Sight.labelsFor(width), scale, scroll);
    }

    Zoom zoom() {
        return zoom;
    }

    void resize(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
        settle();
    }

    /** Takes in what there is to see. */
    void holds(Dates newDays, int lines) {
        days = newDays;
        rows = lines * Sight.ROW;
        settle();
    }

    private void settle() {
        if (zoom == Zoom.WHOLE) {
            fit();
        }
        double seen = plot() / scale.perDay();
        double earliest = days.from().toEpochDay() - seen * 0.5;
        double latest = days.to().toEpochDay() + 1 - seen * 0.5;
        scale = scale.from(Math.clamp(scale.start(), earliest, Math.max(earliest, latest)));
        scroll = Math.clamp(scroll, 0, Math.max(0, rows - sight().rowsHeight()));
    }

    private double plot() {
        return sight().plotWidth();
    }

    private void fit() {
        double perDay = Scale.fitting(0, (double) days.days(), plot() - PAD_LEFT - PAD_RIGHT)
                .perDay();
        scale = new Scale(days.from().toEpochDay() - PAD_LEFT / perDay, perDay);
    }

    /** Zooms by name, with today in sight. */
    void zoom(Zoom wanted, LocalDate today) {
        zoom = wanted;
        double perDay = wanted == Zoom.DAYS ? Scale.DAYS : wanted == Zoom.WEEKS ? Scale.WEEKS : scale.perDay();
        if (wanted == Zoom.DAYS || wanted == Zoom.WEEKS) {
            scale = new Scale(today.toEpochDay() - plot() * TODAY_AT / perDay, perDay);
        }
        settle();
    }

    /** Zooms by steps, in where they are more than 0, with the day at x where it is. */
    void zoomBy(double steps, double x) {
        zoom = Zoom.FREE;
        scale = scale.zoomed(scale.perDay() * Math.pow(STEP, steps), x - sight().labels());
        settle();
    }

    /** Zooms to what was remembered. */
    void restore(Zoom wanted, Scale remembered, double scrolled) {
        zoom = wanted;
        scale = remembered;
        scroll = scrolled;
    }

    /** @param pixels to the right, and down; positive ones show what is later, and below */
    void pan(double pixels, double down) {
        if (pixels != 0) {
            zoom = zoom == Zoom.WHOLE ? Zoom.FREE : zoom;
            scale = scale.panned(pixels);
        }
        scroll += down;
        settle();
    }

    /** Scrolls so that a line is seen. */
    void reveal(int line) {
        double top = line * Sight.ROW;
        if (top < scroll) {
            scroll = top;
        } else if (top + Sight.ROW > scroll + sight().rowsHeight()) {
            scroll = top + Sight.ROW - sight().rowsHeight();
        }
        settle();
    }

    /** Moves as little as needed for a stretch to be in sight, where it is not at all. */
    void reveal(Stretch stretch) {
        double from = scale.x(stretch.from());
        double to = scale.x(stretch.to());
        if (to < 0 || from > plot()) {
            pan(from - plot() * TODAY_AT, 0);
        }
    }
}
