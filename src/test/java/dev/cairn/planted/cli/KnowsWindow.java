package dev.cairn.planted.cli;

import dev.cairn.planted.ui.KnowsStorage;

/** A command that opens the window. */
record KnowsWindow(KnowsStorage window) {}
