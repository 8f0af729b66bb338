package dev.cairn.export.type;

import dev.cairn.drawing.Weight;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
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

    private static List<SystemFont> find() {
        return Arrays.stream(ask())
                .filter(font -> !MADE_UP.contains(font.getFamily(Locale.ROOT)))
                .map(SystemFont::new)
                .toList();
    }

    /**
     * None where Java has no way to ask. Which library is missing decides what JDK 25 throws on Linux; each was seen with that library hidden:
     *
     * <ul>
     *   <li>fontconfig: a bare {@code RuntimeException} ("Fontconfig head is null") from {@code sun.awt.FontConfiguration}; there is no
     *       narrower type to name
     *   <li>freetype, or the JDK's own libfontmanager: {@code UnsatisfiedLinkError}, and {@code NoClassDefFoundError} when asked again, both
     *       {@code LinkageError}s
     *   <li>fontconfig that does not start, by the source of {@code sun.awt.FcFontManager} alone: {@code InternalError}
     * </ul>
     */
    private static Font[] ask() {
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts();
        } catch (RuntimeException | LinkageError | InternalError noLibrary) {
            LOG.log(Level.INFO, "the fonts of this computer cannot be asked for; Cairn's own are used", noLibrary);
            return new Font[0];
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
