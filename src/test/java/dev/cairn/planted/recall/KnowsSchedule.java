package dev.cairn.planted.recall;

import dev.cairn.planted.schedule.KnowsProgress;

/** A card that knows when it is planned. */
public record KnowsSchedule(KnowsProgress plan) {}
