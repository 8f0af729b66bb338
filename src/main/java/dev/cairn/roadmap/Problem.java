package dev.cairn.roadmap;

/**
 * Something in a source file the learner should know about: a sentence, with the place it concerns.
 *
 * @param line counted from 1; 0 where it concerns the file as a whole
 * @param message a full sentence that says what was found, what was made of it, and what to do if anything
 */
public record Problem(int line, String message) {}
