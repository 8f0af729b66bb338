package dev.cairn.ui.palette;

/** What quick entry can do. */
enum Verb {
    TICK,
    UNTICK,
    SKIP,
    ADD,
    GO,
    LOG
}
