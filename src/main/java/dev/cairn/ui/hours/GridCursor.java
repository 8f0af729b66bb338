package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.Window;

/**
 * Where the keyboard stands on the grid.
 *
 * @param column counted from 0
 * @param minute where its cell begins
 */
record GridCursor(int column, int minute) {
    /** Minutes of a cell. */
    static final int CELL = 30;

    private static final int LAST_COLUMN = 6;

    GridCursor aside(int columns) {
        return new GridCursor(Math.clamp(column + columns, 0, LAST_COLUMN), minute);
    }

    GridCursor down(int cells) {
        return at(minute + cells * CELL);
    }

    /** In the cell that holds a minute. */
    GridCursor at(int newMinute) {
        return new GridCursor(column, Math.floorDiv(Math.clamp(newMinute, 0, Window.DAY - 1), CELL) * CELL);
    }
}
