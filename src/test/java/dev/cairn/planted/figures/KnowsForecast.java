package dev.cairn.planted.figures;

import dev.cairn.planted.forecast.KnowsWeek;

/** Figures that know what is foretold from them. */
public record KnowsForecast(KnowsWeek forecast) {}
