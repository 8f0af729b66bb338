package dev.cairn.planted.export;

import dev.cairn.planted.app.Wiring;

/** An adapter that wires itself. */
record KnowsApp(Wiring wiring) {}
