package dev.cairn.markdown;

import dev.cairn.progress.SourceFile;
import dev.cairn.study.SourceFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Brings Markdown files in from disk, up to a limit that is checked before reading and kept while reading. */
public final class MarkdownFiles implements SourceFiles {
    /** Far above any plan a person writes: about 40,000 lines. */
    public static final long DEFAULT_LIMIT = 2_000_000;

    private final long limit;

    public MarkdownFiles() {
        this(DEFAULT_LIMIT);
    }

    /** @param limit the most bytes a file may have */
    public MarkdownFiles(long limit) {
        this.limit = limit;
    }

    @Override
    public Fetched fetch(Path file) {
        var name = String.valueOf(file.getFileName() == null ? file : file.getFileName());
        if (Files.isDirectory(file)) {
            return new Fetched.Refused(name + " is a folder. Choose a Markdown file in it.");
        }
        if (Files.notExists(file)) {
            return new Fetched.Refused(name + " is not there. Check its name and place.");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new Fetched.Refused(name + " is not a regular file. Choose a Markdown file (.md).");
        }
        if (!Files.isReadable(file)) {
            return new Fetched.Refused(name + " cannot be read. Check that you are allowed to open it.");
        }
        try {
            return read(file, name);
        } catch (IOException e) {
            return new Fetched.Refused(
                    name + " cannot be read (" + reason(e) + "). Check the disk it lies on and try again.");
        }
    }

    private Fetched read(Path file, String name) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            return new Fetched.Refused(name + " is empty. Choose a file with a plan in it.");
        }
        if (size > limit) {
            return tooLarge(name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Math.toIntExact(limit + 1));
            return bytes.length > limit ? tooLarge(name) : new Fetched.Whole(new SourceFile(name, false, bytes));
        }
    }

    private Fetched tooLarge(String name) {
        return new Fetched.Refused(
                name + " is larger than " + megabytes() + ", the most that is read. Split it, and import the parts.");
    }

    private String megabytes() {
        return limit >= 1_000_000 ? limit / 1_000_000 + " MB" : limit + " bytes";
    }

    private static String reason(IOException e) {
        var message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }
}
