package dev.cairn.ui.palette;

/** What a name stands for. */
enum Kind {
    COMMAND,
    ROADMAP,
    PHASE,
    MODULE,
    TASK,
    NOTE,
    RESOURCE
}
