package dev.cairn.planted.schedule;

import dev.cairn.planted.progress.KnowsStudy;

/** A planner that asks what happened. */
record KnowsProgress(KnowsStudy progress) {}
