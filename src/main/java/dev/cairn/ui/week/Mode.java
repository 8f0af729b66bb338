package dev.cairn.ui.week;

/** How a week is shown. */
enum Mode {
    GRID,
    AGENDA
}
