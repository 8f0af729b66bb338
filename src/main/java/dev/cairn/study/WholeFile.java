package dev.cairn.study;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
        var folder = Objects.requireNonNull(target.getParent(), "an absolute path of a file has a parent");
        var draft = folder.resolve(".cairn-" + UUID.randomUUID());
        try {
            try (var channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var out = new BufferedOutputStream(Channels.newOutputStream(channel));
                filling.write(out);
                out.flush();
                channel.force(true);
            }
            if (Files.exists(target)
                    && target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
            }
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException onThisDisk) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
