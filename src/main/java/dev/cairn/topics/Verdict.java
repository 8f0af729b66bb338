package dev.cairn.topics;

/** What the learner said of two tasks. */
public enum Verdict {
    /** They are one: ticked together. */
    LINKED,
    /** They are not, however alike: never offered again. */
    APART
}
