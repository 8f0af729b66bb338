package dev.cairn.figures;

/**
 * Minutes of one part of a whole.
 *
 * @param <T> what the part is of
 */
public record Share<T>(T of, int minutes) {}
