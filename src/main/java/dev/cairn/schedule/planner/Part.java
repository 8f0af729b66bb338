package dev.cairn.schedule.planner;

/** What a roadmap consists of for the planner, in the order of the document. */
sealed interface Part permits Chapter, Pause {}
