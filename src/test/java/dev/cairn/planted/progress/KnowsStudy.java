package dev.cairn.planted.progress;

import dev.cairn.planted.roadmap.KnowsProgress;
import dev.cairn.planted.study.KnowsStorage;

/** Events that know who uses them. */
public record KnowsStudy(KnowsStorage study, KnowsProgress model) {}
