package dev.cairn.ui;

import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Palette;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.application.ColorScheme;

/** The colours of a theme, for what no style sheet reaches: canvases and files. Read off the style sheets themselves. */
public final class Roles {
    private static final Pattern ROLE = Pattern.compile("-cairn-([a-z0-9-]+): #([0-9a-f]{6});");
    private static final int HEX = 16;

    private Roles() {}

    /** What is drawn on paper, and on a light screen. */
    public static Palette light() {
        return read("light.css");
    }

    /** What a scene of that scheme wears. */
    public static Palette of(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? read("dark.css") : light();
    }

    private static Palette read(String sheet) {
        var byName = new HashMap<String, Integer>();
        var matcher = ROLE.matcher(text(sheet));
        while (matcher.find()) {
            byName.put(matcher.group(1), Integer.parseInt(matcher.group(2), HEX));
        }
        Map<Ink, Integer> colours = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            var colour = byName.get(ink.role());
            if (colour != null) {
                colours.put(ink, colour);
            }
        }
        return new Palette(colours);
    }

    private static String text(String sheet) {
        try (var in = Roles.class.getResourceAsStream(sheet)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the application is incomplete: its style sheet " + sheet + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
