package dev.cairn.ui;

import dev.cairn.study.WholeFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** A file of the learner's that is to be written, whole or not at all; where it cannot be, a sentence says why. */
public final class OwnFile {
    private final Path file;
    private final Path folder;

    public OwnFile(Path file) {
        this.file = file;
        folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file that was chosen lies in a folder");
    }

    /**
     * Writes it. Waits for the disk.
     *
     * @return a sentence about why it could not be written, and then nothing is left of it; empty where all went well
     */
    public Optional<String> write(byte[] content) {
        var wrong = wrong();
        if (wrong.isPresent()) {
            return wrong;
        }
        try {
            WholeFile.write(file, out -> out.write(content));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(why(e, content.length));
        }
    }

    /** What can be known without trying. */
    private Optional<String> wrong() {
        if (Files.isDirectory(file)) {
            return Optional.of(Messages.text("file.folder", file.toString()));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return Optional.of(Messages.text("file.device", file.toString()));
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            return Optional.of(Messages.text("file.readOnly", file.toString()));
        }
        return Files.isDirectory(folder) ? Optional.empty() : Optional.of(gone());
    }

    private String gone() {
        return Messages.text("file.gone", folder.toString());
    }

    /** Asks the disk itself, since what the system says depends on its language. */
    String why(IOException failure, long size) {
        if (failure instanceof NoSuchFileException) {
            return gone();
        }
        var disk = disk();
        if (disk.filter(FileStore::isReadOnly).isPresent()) {
            return Messages.text("file.denied", folder.toString());
        }
        if (disk.filter(it -> room(it) < size).isPresent()) {
            return Messages.text("file.full", file.toString());
        }
        if (failure instanceof AccessDeniedException) {
            return Files.exists(file)
                    ? Messages.text("file.inUse", file.toString())
                    : Messages.text("file.denied", folder.toString());
        }
        return Messages.text("file.failed", file.toString(), reason(failure));
    }

    private Optional<FileStore> disk() {
        try {
            return Optional.of(Files.getFileStore(folder));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    private static long room(FileStore disk) {
        try {
            return disk.getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    private static String reason(IOException failure) {
        var reason = failure instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}
