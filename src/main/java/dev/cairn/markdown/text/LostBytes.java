package dev.cairn.markdown.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns the bytes of a damaged run back into text where some of them are gone for good.
 *
 * <p>A sequence cut short is mended where only one emoji fits (a variation selector behind it says it is one that is plain by
 * default), or where it is a closing quotation mark. What is left of any other emoji is dropped as decoration; what is left of a
 * letter is shown as U+FFFD. Both are told.
 */
final class LostBytes {
    private static final int VARIATION_SELECTOR = 0xFE0F;
    private static final int CLOSING_QUOTE = 0x201D;

    private LostBytes() {}

    static MendedRun mend(byte[] bytes, String asWritten, SingleByte suspect, boolean besideLetter) {
        var out = new StringBuilder();
        String loss = null;
        for (int i = 0; i < bytes.length; ) {
            int length = Utf8.sequence(bytes, i, bytes.length);
            if (length > 0) {
                out.append(new String(bytes, i, length, StandardCharsets.UTF_8));
                i += length;
                continue;
            }
            int end = fragmentEnd(bytes, i);
            byte[] fragment = Arrays.copyOfRange(bytes, i, end);
            if (isSound(fragment, bytes.length)) {
                out.append(asWritten, i, end);
            } else {
                boolean selector = selectorAt(bytes, end);
                var fitting = fitting(fragment, suspect.undefined(), selector);
                if (fitting.size() == 1) {
                    out.appendCodePoint(fitting.getFirst());
                } else {
                    boolean letter = isLetterLike(fragment) || besideLetter && fragment.length < 2;
                    out.append(letter ? "\uFFFD" : "");
                    loss = letter
                            ? "A character was lost for good when the file was saved in the wrong encoding; it is"
                                    + " shown as \uFFFD."
                            : "An emoji was damaged beyond repair when the file was saved in the wrong encoding; it"
                                    + " was left out.";
                    end = selector && !letter ? Math.min(bytes.length, end + selectorLength(bytes, end)) : end;
                }
            }
            i = end;
        }
        return new MendedRun(out.toString(), loss);
    }

    /** From a byte that begins no whole sequence to the next that may begin one. */
    private static int fragmentEnd(byte[] bytes, int start) {
        int end = start + 1;
        while (end < bytes.length && Utf8.continues(bytes[end])) {
            end++;
        }
        return end;
    }

    /** A single accented letter by itself is no damage: someone typed it after the file was damaged. */
    private static boolean isSound(byte[] fragment, int inAll) {
        return inAll == 1
                        && (fragment[0] & 0xFF) >= 0xE0
                        && (fragment[0] & 0xFF) != 0xEF
                        && (fragment[0] & 0xFF) != 0xF0
                || Utf8.length(fragment[0] & 0xFF) == 0 && !Utf8.continues(fragment[0]);
    }

    private static boolean isLetterLike(byte[] fragment) {
        int lead = fragment[0] & 0xFF;
        return lead >= 0xC2 && lead <= 0xDF || lead >= 0xE3 && lead <= 0xED;
    }

    private static boolean selectorAt(byte[] bytes, int at) {
        return selectorLength(bytes, at) > 0;
    }

    private static int selectorLength(byte[] bytes, int at) {
        boolean begins = at + 1 < bytes.length && bytes[at] == (byte) 0xEF && bytes[at + 1] == (byte) 0xB8;
        if (!begins) {
            return 0;
        }
        return at + 2 < bytes.length && bytes[at + 2] == (byte) 0x8F ? 3 : 2;
    }

    /** The characters that come out when lost bytes are put back in every way there is. */
    private static List<Integer> fitting(byte[] fragment, List<Byte> lost, boolean selectorFollows) {
        int length = Utf8.length(fragment[0] & 0xFF);
        var fitting = new ArrayList<Integer>();
        int missing = length - fragment.length;
        if (length == 0 || missing < 1 || missing > 1 || lost.isEmpty()) {
            return fitting;
        }
        for (int at = 1; at <= fragment.length; at++) {
            for (byte b : lost) {
                byte[] whole = new byte[length];
                System.arraycopy(fragment, 0, whole, 0, at);
                whole[at] = b;
                System.arraycopy(fragment, at, whole, at + 1, fragment.length - at);
                if (Utf8.sequence(whole, 0, length) == length) {
                    int character = new String(whole, StandardCharsets.UTF_8).codePointAt(0);
                    if (likely(character, selectorFollows) && !fitting.contains(character)) {
                        fitting.add(character);
                    }
                }
            }
        }
        return fitting;
    }

    private static boolean likely(int character, boolean selectorFollows) {
        if (character == VARIATION_SELECTOR || character == CLOSING_QUOTE) {
            return true;
        }
        return Character.isEmoji(character) && (!selectorFollows || !Character.isEmojiPresentation(character));
    }
}
