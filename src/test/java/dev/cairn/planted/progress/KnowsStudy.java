package dev.cairn.planted.progress;

import dev.cairn.planted.roadmap.KnowsProgress;
import dev.cairn.planted.study.KnowsStorage;

/** Events that know who uses them, and close a circle with the model. */
public record KnowsStudy(KnowsStorage study, KnowsProgress model) {}
