package dev.cairn.export.type;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Characters that look the same whatever stands beside them, and go from left to right: no shaping, no reordering. */
final class Alone {
    private static final Set<UnicodeScript> SCRIPTS = Set.copyOf(EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.COMMON,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.CHEROKEE,
            UnicodeScript.CANADIAN_ABORIGINAL,
            UnicodeScript.BRAILLE,
            UnicodeScript.RUNIC,
            UnicodeScript.OGHAM,
            UnicodeScript.GOTHIC,
            UnicodeScript.YI));

    private Alone() {}

    static boolean is(int c) {
        if (c < 0x300) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> false;
            // The next version of Unicode, or somebody's own.
            case Character.UNASSIGNED, Character.PRIVATE_USE -> leftToRight(c);
            default -> SCRIPTS.contains(UnicodeScript.of(c)) && leftToRight(c) && !joins(c);
        };
    }

    private static boolean leftToRight(int c) {
        byte direction = Character.getDirectionality(c);
        return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                && direction != Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    /** Syllables made of parts, flags made of letters, colours of skin. */
    private static boolean joins(int c) {
        return c >= 0x1100 && c <= 0x11FF
                || c >= 0xA960 && c <= 0xA97F
                || c >= 0xD7B0 && c <= 0xD7FF
                || c >= 0x1F1E6 && c <= 0x1F1FF
                || c >= 0x1F3FB && c <= 0x1F3FF;
    }
}
