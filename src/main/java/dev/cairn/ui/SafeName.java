package dev.cairn.ui;

/** A title as the name of a file: one that every system takes. */
public final class SafeName {
    private static final int LONGEST = 80;
    /** Systems take 255 bytes; the ending, and what is written beside it for a while, come on top. */
    private static final int MOST_BYTES = 200;

    private SafeName() {}

    /** Without what some system cannot have in a name, and not too long for any; without an ending. */
    public static String of(String title) {
        var plain = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        int end = 0;
        int bytes = 0;
        for (int count = 0; count < LONGEST && end < plain.length(); count++) {
            int letter = plain.codePointAt(end);
            bytes += bytes(letter);
            if (bytes > MOST_BYTES) {
                break;
            }
            end += Character.charCount(letter);
        }
        return plain.substring(0, end).replaceAll("[. ]+$", "");
    }

    /** Of a character in UTF-8. */
    private static int bytes(int letter) {
        return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
}
