package dev.cairn.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are written whole or not at all, on a disk there is. */
class WholeFileTest {
    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(temporary.resolve("folder"));
    }

    @Test
    void aNewFileIsThereWithAllThatIsInIt() throws IOException {
        write(folder.resolve("new"), "all");
        assertThat(folder.resolve("new")).hasContent("all");
        assertThat(onlyChild(folder)).hasFileName("new");
    }

    @Test
    void whatFailsHalfWayLeavesNothing() throws IOException {
        var old = Files.writeString(folder.resolve("old"), "old");
        for (var file : new Path[] {old, folder.resolve("new")}) {
            assertThatThrownBy(() -> WholeFile.write(file, out -> {
                        out.write(new byte[9999]);
                        throw new IOException("full");
                    }))
                    .hasMessage("full");
        }
        assertThat(onlyChild(folder)).hasContent("old");
    }

    @Test
    void theFileBehindALinkIsWrittenAndTheLinkStays() throws IOException {
        var elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        var old = Files.writeString(elsewhere.resolve("old"), "old");
        var one = Files.createSymbolicLink(elsewhere.resolve("one"), Path.of("old"));
        var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("../elsewhere/one"));
        write(link, "new");
        assertThat(old).hasContent("new").isRegularFile();
        assertThat(one).isSymbolicLink();
        assertThat(link).isSymbolicLink();
    }

    @Test
    void whereALinkLeadsToNoFileYetThereIsOneThen() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("../new"));
        write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(Files.readSymbolicLink(link)).isEqualTo(Path.of("../new"));
        assertThat(temporary.resolve("new")).hasContent("new").isRegularFile();
        assertThat(onlyChild(folder)).isEqualTo(link);
    }

    @Test
    void whereALinkLeadsToNoFolderNothingIsWritten() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("no/file"));
        assertThatThrownBy(() -> write(link, "new")).isInstanceOf(NoSuchFileException.class);
        assertThat(link).isSymbolicLink();
        assertThat(onlyChild(folder)).isEqualTo(link);
    }

    @Test
    void aFolderOrALinkToOneIsNoFile() throws IOException {
        var inner = Files.createDirectory(folder.resolve("inner"));
        var link = Files.createSymbolicLink(temporary.resolve("link"), inner);
        for (var file : new Path[] {inner, link}) {
            assertThatThrownBy(() -> write(file, "new"))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("it is a folder");
        }
        assertThat(inner).isEmptyDirectory();
        assertThat(link).isSymbolicLink();
        assertThat(onlyChild(folder)).isEqualTo(inner);
    }

    @Test
    void linksInARingAreSaid() throws IOException {
        var one = folder.resolve("one");
        Files.createSymbolicLink(one, folder.resolve("two"));
        Files.createSymbolicLink(folder.resolve("two"), one);
        assertThatThrownBy(() -> write(one, "new")).hasMessageContaining("its links lead in a ring");
        assertThat(one).isSymbolicLink();
    }

    @Test
    void aReadOnlyFileStaysAlsoBehindALink() throws IOException {
        var old = Files.writeString(folder.resolve("old"), "old");
        assertThat(old.toFile().setReadOnly()).isTrue();
        var link = Files.createSymbolicLink(temporary.resolve("link"), old);
        for (var file : new Path[] {old, link}) {
            assertThatThrownBy(() -> write(file, "new"))
                    .isInstanceOf(AccessDeniedException.class)
                    .hasMessageContaining("it is read-only");
        }
        assertThat(old).hasContent("old");
        assertThat(link).isSymbolicLink();
        assertThat(onlyChild(folder)).isEqualTo(old);
    }

    @Test
    void whoMayReadItStaysAsItWas() throws IOException {
        var file = Files.writeString(folder.resolve("mine"), "old");
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            for (var mode : new String[] {"rw-------", "rw-rw-rw-", "rwxr-x---"}) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
                write(file, mode);
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo(mode);
            }
        }
        write(file, "new");
        assertThat(file).hasContent("new");
    }

    private static void write(Path file, String content) throws IOException {
        WholeFile.write(file, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Path onlyChild(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            var all = children.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }
}
