package dev.cairn.planted.week;

import dev.cairn.planted.paper.KnowsStorage;

/** A week that knows how it is printed. */
public record KnowsPaper(KnowsStorage paper) {}
