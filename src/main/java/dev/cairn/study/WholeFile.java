package dev.cairn.study;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.UUID;

/** Writes a file of the learner's whole or not at all: what stood there before stays until all of the new one is on disk. */
public final class WholeFile {
    private WholeFile() {}

    /** What goes into a file. */
    @FunctionalInterface
    public interface Filling {
        void write(OutputStream out) throws IOException;
    }

    /**
     * The file behind a link is written, the link stays; who may read it stays as it was. Waits for the disk.
     *
     * @throws IOException where it cannot be written; nothing is left of it then, and what was there before is as it was
     */
    public static void write(Path file, Filling filling) throws IOException {
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isWritable(target)) {
            // Putting another in its place would get round that.
            throw new AccessDeniedException(target.toString(), null, "it is read-only");
        }
        var folder = Objects.requireNonNull(target.getParent(), "an absolute path of a file has a parent");
        var draft = folder.resolve(".cairn-" + UUID.randomUUID());
        try {
            // Nobody else reads it before it is as the old one was.
            Files.createFile(draft, modes(target, folder));
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                var out = new BufferedOutputStream(Channels.newOutputStream(channel));
                filling.write(out);
                out.flush();
                channel.force(true);
            }
            if (Files.exists(target)
                    && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                // What a new file is not given by default is given back.
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
            }
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static FileAttribute<?>[] modes(Path target, Path folder) throws IOException {
        return Files.exists(target)
                        && folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(target))}
                : new FileAttribute<?>[0];
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException onThisDisk) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
