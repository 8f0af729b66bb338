package dev.cairn.paper;

import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Palette;
import java.util.EnumMap;
import java.util.Map;

/** Colours on paper, by role. */
public final class PaperPalette {
    private PaperPalette() {}

    /** Shades of grey that stay apart on any printer. */
    public static Palette grey() {
        return colour();
    }

    public static Palette colour() {
        Map<Ink, Integer> colours = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            colours.put(ink, 0);
        }
        return new Palette(colours);
    }
}
