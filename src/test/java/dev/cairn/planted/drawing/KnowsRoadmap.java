package dev.cairn.planted.drawing;

import dev.cairn.planted.roadmap.KnowsProgress;

/** A drawing that knows what it draws. */
record KnowsRoadmap(KnowsProgress upwards) {}
