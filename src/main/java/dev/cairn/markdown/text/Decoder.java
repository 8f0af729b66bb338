package dev.cairn.markdown.text;

import dev.cairn.roadmap.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes as text: by their byte order mark, else strictly as UTF-8, else by the likeliest guess. A file that is UTF-8 but for a
 * few broken places is read as UTF-8, and the places are named.
 */
public final class Decoder {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int NAMED_PLACES = 5;

    private Decoder() {}

    public static Decoded decode(byte[] bytes) {
        var wide = wideCharset(bytes);
        if (wide != null) {
            return text(bytes, 2, wide);
        }
        if (looksBinary(bytes)) {
            return new Decoded.NotText("This is not a text file. Choose a Markdown file (.md).");
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        var utf8 = strict(bytes, mark, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Decoded.Text(utf8, StandardCharsets.UTF_8, mark, List.of());
        }
        if (mark > 0 || Utf8.mostlyValid(bytes)) {
            return text(bytes, mark, StandardCharsets.UTF_8);
        }
        var guess = CharsetGuess.of(bytes);
        return new Decoded.Text(
                new String(bytes, guess),
                guess,
                0,
                List.of(new Problem(
                        0,
                        "The file is not in UTF-8. It was read as " + guess.name()
                                + "; if letters look wrong, save it as UTF-8 and import it again.")));
    }

    private static @Nullable Charset wideCharset(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** A zero byte, or control characters in more than one place out of fifty, are found in no text. */
    private static boolean looksBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B) {
                controls++;
            }
        }
        return (long) controls * 50 > bytes.length;
    }

    static @Nullable String strict(byte[] bytes, int from, Charset charset) {
        try {
            CharBuffer chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return chars.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Reads what can be read, with a replacement character and a problem for each place that cannot. */
    private static Decoded text(byte[] bytes, int mark, Charset charset) {
        var text = new String(bytes, mark, bytes.length - mark, charset);
        if (charset.equals(StandardCharsets.UTF_8) || text.indexOf(REPLACEMENT) >= 0) {
            return new Decoded.Text(text, charset, mark, brokenPlaces(text, charset));
        }
        if (text.indexOf('\0') >= 0) {
            return new Decoded.NotText("This is not a text file. Choose a Markdown file (.md).");
        }
        return new Decoded.Text(text, charset, mark, List.of());
    }

    private static List<Problem> brokenPlaces(String text, Charset charset) {
        var problems = new ArrayList<Problem>();
        int last = 0;
        int more = 0;
        for (var lines = new LineCount(text); lines.next(REPLACEMENT); ) {
            if (lines.line() == last) {
                continue;
            }
            last = lines.line();
            if (problems.size() < NAMED_PLACES) {
                problems.add(new Problem(
                        last,
                        "This line holds bytes that are not " + charset.name()
                                + ". They are shown as \uFFFD; the rest of the file was read."));
            } else {
                more++;
            }
        }
        if (more > 0) {
            problems.add(new Problem(0, more + " more lines hold bytes that are not " + charset.name() + "."));
        }
        return problems;
    }
}
