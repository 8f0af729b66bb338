package dev.cairn.planted.topics;

import dev.cairn.planted.progress.KnowsStudy;

/** Two tasks that know what happened to them. */
public record KnowsProgress(KnowsStudy events) {}
