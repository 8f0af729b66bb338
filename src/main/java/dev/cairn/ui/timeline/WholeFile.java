package dev.cairn.ui.timeline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: what stood there before stays until all of the new one is written. */
final class WholeFile {
    private WholeFile() {}

    /** What goes into a file. */
    @FunctionalInterface
    interface Filling {
        void write(OutputStream out) throws IOException;
    }

    static void write(Path file, Filling filling) throws IOException {
        var target = file.toAbsolutePath();
        var folder = target.getParent();
        var draft = Files.createTempFile(folder == null ? Path.of(".") : folder, ".cairn-", ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                filling.write(out);
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
