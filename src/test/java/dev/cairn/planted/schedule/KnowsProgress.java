package dev.cairn.planted.schedule;

import dev.cairn.planted.progress.KnowsStudy;

/** A model that asks what happened to it. */
public record KnowsProgress(KnowsStudy progress) {}
