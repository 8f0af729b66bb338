package dev.cairn.ui;

import java.util.Arrays;
import java.util.Locale;

/** How large text is; everything measured in it grows along. */
public enum TextSize {
    SMALL(12),
    NORMAL(13),
    LARGE(15);

    private final int pixels;

    TextSize(int pixels) {
        this.pixels = pixels;
    }

    /** The size of plain text. */
    int pixels() {
        return pixels;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TextSize of(String word) {
        return Arrays.stream(values())
                .filter(size -> size.word().equals(word))
                .findFirst()
                .orElse(NORMAL);
    }
}
