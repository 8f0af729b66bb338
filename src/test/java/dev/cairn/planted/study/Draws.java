package dev.cairn.planted.study;

import javafx.beans.property.StringProperty;

/** A use case that draws. */
record Draws(StringProperty text) {}
