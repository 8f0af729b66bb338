package dev.cairn.planted.app;

/** Stands for the room that knows everybody. */
public record Wiring() {}
