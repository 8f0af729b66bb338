package dev.cairn.planted.timing;

import dev.cairn.planted.figures.KnowsForecast;

/** A timer that knows what is made of its time. */
public record KnowsFigures(KnowsForecast figures) {}
