package dev.cairn.planted.linked;

import dev.cairn.planted.study.KnowsStorage;

/** A link that asks what a learner can do. */
public record KnowsStudy(KnowsStorage library) {}
