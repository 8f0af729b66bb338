package dev.cairn.ui.history;

import java.util.List;

/** What the page shows. */
sealed interface HistoryState {
    record Reading() implements HistoryState {}

    record Failed(String why) implements HistoryState {}

    /** Nothing was done yet. */
    record Nothing() implements HistoryState {}

    /**
     * @param rows what was taken back first, then what stands, the latest first
     * @param more whether there are older ones to be read
     * @param trouble why the older ones could not be read; empty where they could
     */
    record Listed(List<Row> rows, boolean more, String trouble) implements HistoryState {
        public Listed {
            rows = List.copyOf(rows);
        }
    }
}
