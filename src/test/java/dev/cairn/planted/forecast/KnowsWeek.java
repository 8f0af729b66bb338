package dev.cairn.planted.forecast;

import dev.cairn.planted.week.KnowsPaper;

/** A forecast that knows a week on screen. */
public record KnowsWeek(KnowsPaper week) {}
