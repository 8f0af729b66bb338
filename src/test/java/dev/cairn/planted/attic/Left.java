package dev.cairn.planted.attic;

/** A class in a room that nobody made a rule for. */
record Left() {}
