package dev.cairn.recall;

import java.util.Optional;
import java.util.stream.Stream;

/** How well something was recalled. */
public enum Grade {
    /** Not at all: it comes again today. */
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private final int number;

    Grade(int number) {
        this.number = number;
    }

    /** 1 to 4, as the algorithm and the keys of a review count them. */
    public int number() {
        return number;
    }

    /** The grade of a number from 1 to 4; empty for any other text. */
    public static Optional<Grade> numbered(String text) {
        return Stream.of(values())
                .filter(it -> text.equals(Integer.toString(it.number)))
                .findFirst();
    }

    public boolean recalled() {
        return this != AGAIN;
    }
}
