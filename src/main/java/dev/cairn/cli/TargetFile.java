package dev.cairn.cli;

import dev.cairn.study.WholeFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file of the learner's that is to be written: whole, or left as it was. */
final class TargetFile {
    private final Path file;

    TargetFile(Path file) {
        this.file = file;
    }

    /**
     * Writes beside it, and puts that in its place.
     *
     * @param original what the content grew out of
     * @param replace whether a file that holds something else may be lost
     * @throws CommandFailed where it cannot be written, or would be lost; it is as it was then
     */
    void write(byte[] content, byte[] original, boolean replace) {
        if (Files.isDirectory(file)) {
            throw new CommandFailed(file + " is a folder. Nothing was written: name a file.");
        }
        try {
            if (Files.exists(file) && !replace && !mayBeLost(Files.readAllBytes(file), content, original)) {
                throw new CommandFailed(file
                        + " holds something else than this roadmap, or ticks that it has not. Nothing was written:"
                        + " choose another name, or say --replace.");
            }
            WholeFile.write(file, out -> out.write(content));
        } catch (IOException e) {
            throw new CommandFailed(file + " could not be written: " + reason(e) + ". It is as it was.", e);
        }
    }

    /**
     * Looks whether it may be written, before anything is done for it.
     *
     * @param own tells files that may be written over: whatever else is there is not
     * @throws CommandFailed where it may not
     */
    void check(WholeFile.Own own) {
        if (Files.isDirectory(file)) {
            throw new CommandFailed(file + " is a folder. Nothing was written: name a file.");
        }
        try {
            if (!WholeFile.isFree(file, own)) {
                throw new CommandFailed(file
                        + " was not made by Cairn. Nothing was written: choose another name, or take it away first.");
            }
        } catch (IOException e) {
            throw new CommandFailed(file + " could not be written: " + reason(e) + ". It is as it was.", e);
        }
    }

    /**
     * Writes beside it, and puts that in its place.
     *
     * @throws CommandFailed where it cannot be written, or something else would be lost; it is as it was then
     */
    void write(WholeFile.Own own, WholeFile.Filling filling) {
        check(own);
        try {
            WholeFile.write(file, filling);
        } catch (IOException e) {
            throw new CommandFailed(
                    file + " could not be written: " + reason(e) + ". "
                            + (Files.exists(file) ? "It is as it was." : "Nothing is left of it."),
                    e);
        }
    }

    /** Whether nothing goes that is not kept elsewhere: it is empty, or the same text without a tick of its own. */
    private static boolean mayBeLost(byte[] present, byte[] content, byte[] original) {
        return present.length == 0
                || (sameButBoxes(present, original) && ticksKept(present, content, original))
                || (sameButBoxes(present, content) && ticksKept(present, content, original));
    }

    /** Whether every box ticked at present is ticked in what comes, or was when the file was imported. */
    private static boolean ticksKept(byte[] present, byte[] content, byte[] original) {
        for (int i = 0; i < present.length; i++) {
            if (isSet(present, i)
                    && !(content.length == present.length && isSet(content, i))
                    && !(original.length == present.length && isSet(original, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSet(byte[] bytes, int i) {
        return (bytes[i] == 'x' || bytes[i] == 'X') && inBrackets(bytes, i);
    }

    private static boolean sameButBoxes(byte[] one, byte[] other) {
        if (one.length != other.length) {
            return false;
        }
        for (int i = 0; i < one.length; i++) {
            if (one[i] != other[i] && !(isTick(one[i]) && isTick(other[i]) && inBrackets(one, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTick(byte b) {
        return b == ' ' || b == 'x' || b == 'X';
    }

    private static boolean inBrackets(byte[] bytes, int i) {
        return i > 0 && bytes[i - 1] == '[' && i + 1 < bytes.length && bytes[i + 1] == ']';
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException known && known.getReason() == null
                ? known.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .replace(" Exception", "")
                        .toLowerCase(Locale.ROOT)
                : String.valueOf(e.getMessage());
    }
}
