package dev.cairn.ui.week;

/** What colours stand for. */
enum Colouring {
    ROADMAP,
    PHASE
}
