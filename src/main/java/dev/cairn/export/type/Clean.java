package dev.cairn.export.type;

/** Texts as they come, without what is no letter. */
final class Clean {
    private static final int REPLACEMENT = 0xFFFD;

    private Clean() {}

    /** Line ends and tabs become spaces, other control characters nothing, halves of characters the sign for what could not be read. */
    static String of(String text) {
        if (text.codePoints().allMatch(Clean::fine)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (fine(c)) {
                clean.appendCodePoint(c);
            } else if (Character.isWhitespace(c) || c == 0x85) {
                clean.append(' ');
            } else if (Character.getType(c) == Character.SURROGATE) {
                clean.appendCodePoint(REPLACEMENT);
            }
        });
        return clean.toString();
    }

    static boolean fine(int c) {
        if (c >= ' ' && c < 0x7f) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> (c & 0xfffe) != 0xfffe;
        };
    }

    /** Whether it tells how to write and is itself not seen: joiners, marks of direction, choices between forms. */
    static boolean unseen(int c) {
        return Character.getType(c) == Character.FORMAT && !(c >= 0x600 && c <= 0x8E2)
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF
                || c == 0x034F
                || c >= 0x115F && c <= 0x1160
                || c >= 0x180B && c <= 0x180F
                || c == 0x3164;
    }
}
