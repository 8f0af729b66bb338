package dev.cairn.markdown.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A single-byte encoding as programs that misread UTF-8 used it. Bytes the encoding leaves undefined come back as the control
 * character of the same number, as the WHATWG Encoding Standard has it, or were lost.
 */
final class SingleByte {
    private static final Map<Charset, SingleByte> KNOWN = new ConcurrentHashMap<>();

    private final String name;
    private final Map<Character, Byte> bytes = new HashMap<>();
    private final List<Byte> undefined;

    private SingleByte(Charset charset) {
        name = charset.name();
        var missing = new ArrayList<Byte>();
        for (int b = 0x80; b <= 0xFF; b++) {
            char c = charset.decode(ByteBuffer.wrap(new byte[] {(byte) b})).charAt(0);
            if (c == '\uFFFD' || c == b && b < 0xA0) {
                missing.add((byte) b);
                c = (char) b;
            }
            bytes.put(c, (byte) b);
        }
        undefined = List.copyOf(missing);
        if (name.equals("windows-1252")) {
            // Latin-1, which programs take for windows-1252 and the other way round, has control characters there.
            for (int b = 0x80; b < 0xA0; b++) {
                bytes.putIfAbsent((char) b, (byte) b);
            }
        }
    }

    static SingleByte of(Charset charset) {
        return KNOWN.computeIfAbsent(charset, SingleByte::new);
    }

    String name() {
        return name;
    }

    /** The bytes the encoding has no character for: those a careless program drops. */
    List<Byte> undefined() {
        return undefined;
    }

    boolean holds(char c) {
        return bytes.containsKey(c);
    }

    /** The bytes of a stretch of non-ASCII text; null where it holds a character the encoding does not have. */
    byte @Nullable [] encode(String text) {
        var encoded = new byte[text.length()];
        for (int i = 0; i < encoded.length; i++) {
            var b = bytes.get(text.charAt(i));
            if (b == null) {
                return null;
            }
            encoded[i] = b;
        }
        return encoded;
    }
}
