package dev.cairn.drawing;

import java.util.EnumMap;
import java.util.Map;

/** What each role looks like. */
public final class Palette {
    private final Map<Ink, Integer> colours;

    /**
     * @param colours red, green and blue in three bytes, for every role
     * @throws IllegalArgumentException where one is missing
     */
    public Palette(Map<Ink, Integer> colours) {
        this.colours = new EnumMap<>(colours);
        for (Ink ink : Ink.values()) {
            if (!colours.containsKey(ink)) {
                throw new IllegalArgumentException("no colour for " + ink.role());
            }
        }
    }

    /** Red, green and blue in three bytes. */
    public int rgb(Ink ink) {
        return colours.getOrDefault(ink, 0);
    }

    /** As the web writes it: {@code #0f7478}. */
    public String hex(Ink ink) {
        return String.format("#%06x", rgb(ink));
    }
}
