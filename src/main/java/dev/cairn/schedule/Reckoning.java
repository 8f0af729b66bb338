package dev.cairn.schedule;

import dev.cairn.roadmap.MinuteRange;

/** Which figure of a stated range a plan reckons with. */
public enum Reckoning {
    LOW,
    MIDDLE,
    HIGH;

    public int minutes(MinuteRange range) {
        return switch (this) {
            case LOW -> range.min();
            case MIDDLE -> range.middle();
            case HIGH -> range.max();
        };
    }
}
