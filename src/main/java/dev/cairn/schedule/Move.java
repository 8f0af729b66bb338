package dev.cairn.schedule;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.schedule.hours.Dates;

/** A module that is worked on at other dates than before. */
public record Move(Key module, Heading heading, Dates before, Dates after) {}
