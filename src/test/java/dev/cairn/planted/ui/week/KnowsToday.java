package dev.cairn.planted.ui.week;

import dev.cairn.planted.ui.today.Today;

/** A feature that knows another. */
record KnowsToday(Today today) {}
