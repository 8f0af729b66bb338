package dev.cairn.recall;

/** How well something was recalled. */
public enum Grade {
    /** Not at all: it comes again today. */
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** 1 to 4, as the algorithm counts them. */
    int number() {
        return ordinal() + 1;
    }

    public boolean recalled() {
        return this != AGAIN;
    }
}
