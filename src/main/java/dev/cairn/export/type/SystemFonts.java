package dev.cairn.export.type;

import dev.cairn.drawing.Weight;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Finds, among the fonts of this computer, one that has what the bundled ones have not. They are looked for when first needed, not before. */
final class SystemFonts {
    private static final Logger LOG = Logger.getLogger(SystemFonts.class.getName());

    /** Names Java has for several fonts behind one another, whose letters cannot be had by number. */
    private static final Set<String> MADE_UP =
            Set.of(Font.DIALOG, Font.DIALOG_INPUT, Font.MONOSPACED, Font.SANS_SERIF, Font.SERIF);

    private final Map<Weight, List<SystemFont>> ranked = new EnumMap<>(Weight.class);
    private @Nullable List<SystemFont> all;

    /** The best one that has all of these characters; null where there is none. */
    synchronized @Nullable SystemFont with(int[] characters, Weight weight) {
        IntPredicate unseen = Clean::unseen;
        var seen = Arrays.stream(characters).filter(unseen.negate()).toArray();
        for (SystemFont font : ranked(weight)) {
            if (Arrays.stream(seen).allMatch(font::has)) {
                return font;
            }
        }
        return null;
    }

    private List<SystemFont> ranked(Weight weight) {
        return ranked.computeIfAbsent(
                weight,
                wanted -> fonts().stream()
                        .sorted(Comparator.comparingInt(font -> distance(font.font(), wanted)))
                        .toList());
    }

    private List<SystemFont> fonts() {
        var found = all;
        if (found == null) {
            found = find();
            all = found;
        }
        return found;
    }

    /** None where the system cannot say: without its library for fonts, Java has no way to ask, and says so by throwing one thing or another. */
    private static List<SystemFont> find() {
        try {
            var fonts = new ArrayList<SystemFont>();
            for (Font font : GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()) {
                if (!MADE_UP.contains(font.getFamily(Locale.ROOT))) {
                    fonts.add(new SystemFont(font));
                }
            }
            return fonts;
        } catch (RuntimeException | LinkageError | InternalError noFonts) {
            LOG.log(Level.INFO, "this computer has no fonts that can be used: {0}", noFonts.toString());
            return List.of();
        }
    }

    /** How far a font is from what fits beside Noto Sans; less is better. */
    private static int distance(Font font, Weight weight) {
        var name = (font.getFontName(Locale.ROOT) + ' ' + font.getPSName()).toLowerCase(Locale.ROOT);
        int distance = 0;
        distance += name.contains("noto sans") ? 0 : name.contains("sans") || name.contains("gothic") ? 10 : 20;
        distance += name.contains("serif") || name.contains("mono") || name.contains("fallback") ? 8 : 0;
        distance += name.contains("italic") || name.contains("oblique") ? 40 : 0;
        distance +=
                name.contains("condensed") || name.contains("narrow") || name.contains("light") || name.contains("thin")
                        ? 4
                        : 0;
        distance += name.contains("black") || name.contains("extrabold") || name.contains("ui") ? 3 : 0;
        distance += name.contains("bold") == (weight == Weight.SEMIBOLD) ? 0 : 2;
        // Chinese, Japanese and Korean share characters, and write some of them differently.
        distance +=
                name.contains("cjk") && !name.contains("cjk " + region()) && !name.contains("cjk" + region()) ? 1 : 0;
        return distance;
    }

    private static String region() {
        var locale = Locale.getDefault();
        return switch (locale.getLanguage()) {
            case "ja" -> "jp";
            case "ko" -> "kr";
            default -> locale.getCountry().equals("TW") || locale.getScript().equals("Hant") ? "tc" : "sc";
        };
    }
}
