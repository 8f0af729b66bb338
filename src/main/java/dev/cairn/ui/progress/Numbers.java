package dev.cairn.ui.progress;

import java.util.Arrays;
import java.util.List;

/**
 * The numbers of a chart.
 *
 * @param heads of the columns, the unit of each with it
 * @param rows each with as many cells as there are heads
 */
record Numbers(List<String> heads, List<List<Cell>> rows) {
    Numbers {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    static List<Cell> row(Cell... cells) {
        return Arrays.asList(cells);
    }
}
