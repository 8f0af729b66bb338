package dev.cairn.ui.print;

import dev.cairn.drawing.Area;

/**
 * Pages of one size, one under the other, as they lie behind a window through which some are seen. Pixels of the screen.
 *
 * @param pages at least 1
 * @param pageWidth of a page at 96 an inch
 * @param pageHeight of a page at 96 an inch
 * @param viewWidth what is seen
 * @param viewHeight what is seen
 * @param zoom how large the learner wants it
 */
record Spread(int pages, double pageWidth, double pageHeight, double viewWidth, double viewHeight, Zoom zoom) {
    static final double EDGE = 24;
    private static final double BETWEEN = 20;

    /** A place in the document that stays where it is when sizes change: how far down a page. */
    record Spot(int page, double part) {}

    /** Screen pixels for each 1/96 inch. */
    double scale() {
        double wide = (viewWidth - 2 * EDGE) / pageWidth;
        return switch (zoom.fit()) {
            case NONE -> zoom.scale();
            case WIDTH -> Math.clamp(wide, Zoom.LEAST, Zoom.MOST);
            case PAGE -> Math.clamp(Math.min(wide, (viewHeight - 2 * EDGE) / pageHeight), Zoom.LEAST, Zoom.MOST);
        };
    }

    private double tall() {
        return pageHeight * scale();
    }

    /** Of all pages with the ground around them; never less than is seen. */
    double width() {
        return Math.max(viewWidth, pageWidth * scale() + 2 * EDGE);
    }

    /** Of all pages with the ground around them; never less than is seen. */
    double height() {
        return Math.max(viewHeight, 2 * EDGE + pages * tall() + (pages - 1) * BETWEEN);
    }

    /** Where a page lies; those that are fewer than fill the view stand in its middle. */
    Area page(int index) {
        double all = 2 * EDGE + pages * tall() + (pages - 1) * BETWEEN;
        double top = Math.max(0, (viewHeight - all) / 2) + EDGE + index * (tall() + BETWEEN);
        double across = pageWidth * scale();
        return new Area((width() - across) / 2, top, across, tall());
    }

    /** The page at some height. */
    int at(double y) {
        double first = page(0).y();
        return Math.clamp((int) Math.floor((y - first + BETWEEN / 2) / (tall() + BETWEEN)), 0, pages - 1);
    }

    /** The first page of which something is seen when so much is scrolled away. */
    int first(double scrolled) {
        return at(scrolled);
    }

    /** The last such page. */
    int last(double scrolled) {
        return at(scrolled + viewHeight);
    }

    /** The page the learner looks at: that in the middle. */
    int current(double scrolled) {
        return at(scrolled + viewHeight / 2);
    }

    /** How far can be scrolled down. */
    double most() {
        return Math.max(0, height() - viewHeight);
    }

    /** How much is scrolled away when a page begins at the top of the view, or stands in its middle where it is smaller. */
    double to(int index) {
        var page = page(Math.clamp(index, 0, pages - 1));
        double before = Math.max(EDGE, (viewHeight - page.height()) / 2);
        return Math.clamp(page.y() - before, 0, most());
    }

    /** What lies in the middle of the view. */
    Spot spot(double scrolled) {
        double middle = scrolled + viewHeight / 2;
        int index = at(middle);
        var page = page(index);
        return new Spot(index, (middle - page.y()) / page.height());
    }

    /** How much is scrolled away when a spot lies in the middle. */
    double to(Spot spot) {
        var page = page(Math.min(spot.page(), pages - 1));
        return Math.clamp(page.y() + spot.part() * page.height() - viewHeight / 2, 0, most());
    }

    /**
     * How much is scrolled away when these pages take the place of others: a page that was looked at from its beginning still is; else
     * what lay in the middle stays there.
     */
    double after(Spread before, double scrolled) {
        int page = before.current(scrolled);
        return Math.abs(before.to(page) - scrolled) < 1 ? to(page) : to(before.spot(scrolled));
    }
}
