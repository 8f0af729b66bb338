package dev.cairn.planted.ui.today;

/** A feature. */
public record Today() {}
