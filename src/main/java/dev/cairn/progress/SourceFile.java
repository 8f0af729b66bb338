package dev.cairn.progress;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** A file as it was imported: its name and every byte of it. Immutable. */
public final class SourceFile {
    private final String name;
    private final boolean bundled;
    private final byte[] bytes;

    /**
     * @param name the file's name with its ending, without folders
     * @param bundled whether it is one of the read-only originals that come with the application
     */
    public SourceFile(String name, boolean bundled, byte[] bytes) {
        this.name = name;
        this.bundled = bundled;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public boolean bundled() {
        return bundled;
    }

    /** A copy of its bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Its lines as they stand in the file, damage included: in UTF-8 if it is that, in UTF-16 where a byte order mark says so, else in
     * a code in which every byte is a character.
     */
    public List<String> lines() {
        return text().lines().toList();
    }

    private String text() {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, marked() ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
        }
    }

    private boolean marked() {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        return first == 0xFEFF || first == 0xFFFE;
    }

    /** SHA-256 of its bytes, 64 lower-case hexadecimal digits: files with the same bytes are the same file. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile that
                && name.equals(that.name)
                && bundled == that.bundled
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
