package dev.cairn.study;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;

/** Writes a file of the learner's whole or not at all: what stood there before stays until all of the new one is on disk. */
public final class WholeFile {
    /** More links after one another lead in a ring: systems give up at about as many. */
    private static final int MOST_LINKS = 40;

    private WholeFile() {}

    /** What goes into a file. */
    @FunctionalInterface
    public interface Filling {
        void write(OutputStream out) throws IOException;
    }

    /** Tells a file that Cairn made from all others, so that nobody else's is lost. */
    @FunctionalInterface
    public interface Own {
        /** @throws IOException where it cannot be read */
        boolean isOwn(Path file) throws IOException;
    }

    /**
     * Whether a file may be written without asking: there is none, or it is empty, or Cairn made it. Devices and pipes are nobody's.
     *
     * @throws IOException where it cannot be read
     */
    public static boolean isFree(Path file, Own own) throws IOException {
        return !Files.exists(file) || Files.isRegularFile(file) && (Files.size(file) == 0 || own.isOwn(file));
    }

    /**
     * The file behind a link is written, also where there is none yet, and the link stays. Who may read and write a file stays as it was.
     * Waits for the disk.
     *
     * @throws AccessDeniedException where the file is read-only, for this user or for all
     * @throws IOException where it cannot be written, as it is a folder or a device, links lead in a ring, or the disk fails; nothing is
     *     left of it then, and what was there before is as it was
     */
    public static void write(Path file, Filling filling) throws IOException {
        var target = behindLinks(file);
        check(target);
        var folder = Objects.requireNonNull(target.getParent(), "an absolute path of a file has a parent");
        var draft = folder.resolve(".cairn-" + UUID.randomUUID());
        try {
            // Nobody else reads it before it is as the old one was.
            Files.createFile(draft, modes(target));
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                var out = new BufferedOutputStream(Channels.newOutputStream(channel));
                filling.write(out);
                out.flush();
                channel.force(true);
            }
            if (Files.exists(target) && hasModes(target)) {
                // What a new file is not given by default is given back.
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
            }
            move(draft, target);
        } catch (IOException | RuntimeException | Error e) {
            clear(draft, e);
            throw e;
        }
    }

    /** What went wrong first is what is told. */
    private static void clear(Path draft, Throwable first) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            first.addSuppressed(e);
        }
    }

    private static Path behindLinks(Path file) throws IOException {
        var target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(file.toString(), null, "its links lead in a ring");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** What is there already must be a file that may be written: putting another in its place would get round that. */
    private static void check(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "it is a folder");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new FileSystemException(target.toString(), null, "it is not a plain file");
        }
        if (Files.exists(target) && (!Files.isWritable(target) || isLocked(target))) {
            throw new AccessDeniedException(target.toString(), null, "it is read-only");
        }
    }

    /** Whether nobody may write it, which those who may do anything are not held to otherwise. */
    private static boolean isLocked(Path target) throws IOException {
        return hasModes(target)
                && Collections.disjoint(
                        Files.getPosixFilePermissions(target),
                        EnumSet.of(
                                PosixFilePermission.OWNER_WRITE,
                                PosixFilePermission.GROUP_WRITE,
                                PosixFilePermission.OTHERS_WRITE));
    }

    private static boolean hasModes(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] modes(Path target) throws IOException {
        return Files.exists(target) && hasModes(target)
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
