package dev.cairn.ui;

import java.util.Arrays;
import java.util.Locale;

/** Which theme the learner wants. */
public enum Look {
    LIGHT,
    DARK,
    /** As the rest of the desktop. */
    SYSTEM;

    /** As it is remembered. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Look of(String word) {
        return Arrays.stream(values())
                .filter(look -> look.word().equals(word))
                .findFirst()
                .orElse(SYSTEM);
    }
}
