package dev.cairn.markdown.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds places in the bytes of a text file by line and ASCII characters. Works for every encoding that keeps ASCII as it is, and for
 * UTF-16. Lines end as in Markdown: LF, CR LF, CR.
 */
public final class ByteLines {
    private final byte[] bytes;
    private final Charset charset;
    private final int unit;
    private final int low;
    private final BitSet inner;
    private final List<Integer> starts = new ArrayList<>();

    public ByteLines(byte[] bytes, Decoded.Text text) {
        this.bytes = bytes;
        charset = text.charset();
        boolean wide = charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
        unit = wide ? 2 : 1;
        low = charset.equals(StandardCharsets.UTF_16BE) ? 1 : 0;
        inner = wide ? new BitSet() : inner(bytes, text);
        starts.add(text.mark());
        for (int at = text.mark(); at < bytes.length; at += unit) {
            boolean crlf = is(at, '\r') && is(at + unit, '\n');
            if (is(at, '\n') || is(at, '\r') && !crlf) {
                starts.add(at + unit);
            }
        }
    }

    /** In double-byte encodings a second byte may look like an ASCII character: all but first bytes are marked. */
    private static BitSet inner(byte[] bytes, Decoded.Text text) {
        var inner = new BitSet();
        var charset = text.charset();
        if (charset.equals(StandardCharsets.UTF_8) || charset.newEncoder().maxBytesPerChar() < 2) {
            return inner;
        }
        int at = text.mark();
        for (int i = 0; i < text.text().length(); ) {
            int character = text.text().codePointAt(i);
            int length = character < 0x80 ? 1 : Character.toString(character).getBytes(charset).length;
            inner.set(at + 1, Math.max(at + 1, Math.min(at + length, bytes.length)));
            at += length;
            i += Character.charCount(character);
        }
        return inner;
    }

    private boolean is(int at, char wanted) {
        if (unit == 1 && inner.get(at)) {
            return false;
        }
        if (at + unit > bytes.length || bytes[at + low] != (byte) wanted) {
            return false;
        }
        return unit == 1 || bytes[at + 1 - low] == 0;
    }

    /** Where the byte behind the n-th opening bracket of a line is; -1 where there is none. */
    public int afterBracket(int line, int bracket) {
        int left = bracket;
        for (int at = starts.get(line - 1); at < end(line); at += unit) {
            if (is(at, '[') && --left == 0) {
                return at + unit;
            }
        }
        return -1;
    }

    /** Where the next closing bracket is; -1 where there is none. */
    public int closing(int from) {
        for (int at = Math.max(0, from); at < bytes.length; at += unit) {
            if (is(at, ']')) {
                return at;
            }
        }
        return -1;
    }

    /** Where a column of a line is that only ASCII characters stand before. */
    public int at(int line, int column) {
        return starts.get(line - 1) + column * unit;
    }

    public byte[] encode(String ascii) {
        return ascii.getBytes(charset);
    }

    private int end(int line) {
        return line < starts.size() ? starts.get(line) : bytes.length;
    }
}
