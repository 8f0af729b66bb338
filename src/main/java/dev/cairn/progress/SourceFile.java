package dev.cairn.progress;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

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
