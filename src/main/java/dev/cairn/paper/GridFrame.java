package dev.cairn.paper;

import dev.cairn.drawing.Area;

/**
 * Where things are in a band of a grid, in pixels from the corner of the page.
 *
 * @param area inside the margins
 * @param top where the heads of the days begin
 * @param bottom where the band ends
 * @param gutter the width of the times at the left
 * @param noteLines for each day, at least; 0 for none
 */
record GridFrame(Area area, double top, double bottom, double gutter, int noteLines) {
    /** Pixels for times, though there be none to show. */
    static final double LEAST_AXIS = 44;

    private static final double DAY_HEAD = 30;
    private static final double BESIDE_AXIS = 5;
    private static final double ABOVE_NOTES = 6;

    /** The same, at another place of the page. */
    GridFrame between(double newTop, double newBottom) {
        return new GridFrame(area, newTop, newBottom, gutter, noteLines);
    }

    GridFrame withNoteLines(int lines) {
        return new GridFrame(area, top, bottom, gutter, lines);
    }

    /** The line under the heads of the days. */
    double bodyTop() {
        return top + DAY_HEAD;
    }

    /** Where the first time is. */
    double axisTop() {
        return bodyTop() + BESIDE_AXIS;
    }

    /** The most times can take. */
    double axisRoom() {
        return bottom - top - besides();
    }

    /** What everything but the times takes. */
    double besides() {
        double notes = noteLines == 0 ? 0 : ABOVE_NOTES + noteLines * NoteLines.APART;
        return DAY_HEAD + 2 * BESIDE_AXIS + notes;
    }

    /** Where times that take so much end. */
    double bodyBottom(double axis) {
        return noteLines == 0 ? bottom : Math.min(bottom, axisTop() + axis + BESIDE_AXIS);
    }

    double left() {
        return area.x() + gutter;
    }

    double columnWidth(int columns) {
        return (area.width() - gutter) / columns;
    }
}
