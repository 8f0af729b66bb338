package dev.cairn.ui.print;

import dev.cairn.study.WholeFile;
import dev.cairn.ui.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** A PDF as a file of the learner's: whole or not at all. */
final class PdfFile {
    private final Path file;
    private final Path folder;

    PdfFile(Path file) {
        this.file = file;
        folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file that was chosen lies in a folder");
    }

    /**
     * Writes it. Waits for the disk.
     *
     * @return a sentence about why it could not be written, and then nothing is left of it; empty where all went well
     */
    Optional<String> write(byte[] pdf) {
        var wrong = wrong();
        if (wrong.isPresent()) {
            return wrong;
        }
        try {
            WholeFile.write(file, out -> out.write(pdf));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(why(e, pdf.length));
        }
    }

    /** What can be known without trying. */
    private Optional<String> wrong() {
        if (Files.isDirectory(file)) {
            return Optional.of(Messages.text("print.save.folder", file.toString()));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return Optional.of(Messages.text("print.save.device", file.toString()));
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            return Optional.of(Messages.text("print.save.readOnly", file.toString()));
        }
        return Files.isDirectory(folder) ? Optional.empty() : Optional.of(gone());
    }

    private String gone() {
        return Messages.text("print.save.gone", folder.toString());
    }

    /** Asks the disk itself, since what the system says depends on its language. */
    String why(IOException failure, long size) {
        if (failure instanceof NoSuchFileException) {
            return gone();
        }
        var disk = disk();
        if (disk.filter(FileStore::isReadOnly).isPresent()) {
            return Messages.text("print.save.denied", folder.toString());
        }
        if (disk.filter(it -> room(it) < size).isPresent()) {
            return Messages.text("print.save.full", file.toString());
        }
        if (failure instanceof AccessDeniedException) {
            return Files.exists(file)
                    ? Messages.text("print.save.inUse", file.toString())
                    : Messages.text("print.save.denied", folder.toString());
        }
        return Messages.text("print.save.failed", file.toString(), reason(failure));
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
