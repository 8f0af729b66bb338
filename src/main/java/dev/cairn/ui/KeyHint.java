package dev.cairn.ui;

/**
 * A key in force, for the list of keys.
 *
 * @param keys as the learner would name it ("Ctrl F"); several ways parted by commas
 * @param does what it does, in a few words
 */
public record KeyHint(String keys, String does) {}
