package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFileTest {
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    @Test
    void aFileThatWasThereIsReplacedWhole() throws IOException {
        var file = Files.writeString(folder.resolve("a.pdf"), "older and longer");

        assertThat(new OwnFile(file).write(PDF)).isEmpty();
        assertThat(file).hasBinaryContent(PDF);
        assertAlone();
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        var file = Files.createDirectory(folder.resolve("a.pdf"));

        assertThat(new OwnFile(file).write(PDF))
                .hasValueSatisfying(it -> assertThat(it).contains("is a folder"));
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsGoneIsNamed() {
        var wrong = new OwnFile(folder.resolve("gone").resolve("a.pdf")).write(PDF);

        assertThat(wrong)
                .hasValueSatisfying(it -> assertThat(it).contains("gone").contains("is not there"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileBelowAFileHasNoFolder() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "mine");
        var wrong = new OwnFile(file.resolve("a.pdf")).write(PDF);

        assertThat(wrong).hasValueSatisfying(it -> assertThat(it).contains("is not there"));
        assertThat(file).hasContent("mine");
    }

    @Test
    void aNameTheSystemCannotTakeIsSaidAndLeavesNothing() throws IOException {
        var wrong = new OwnFile(folder.resolve("x".repeat(300) + ".pdf")).write(PDF);

        assertThat(wrong).hasValueSatisfying(it -> assertThat(it).contains("could not be saved"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDeviceIsLeftAlone() {
        var device = Path.of("/dev/null");
        if (Files.exists(device)) {
            assertThat(new OwnFile(device).write(PDF))
                    .hasValueSatisfying(it -> assertThat(it).contains("is not a file"));
            assertThat(Files.isRegularFile(device)).isFalse();
        }
    }

    @Test
    void aDiskWithTooLittleRoomIsFull() {
        var why = new OwnFile(folder.resolve("a.pdf"))
                .why(new FileSystemException("a.pdf", null, "Auf dem Gerät ist kein Platz"), Long.MAX_VALUE);

        assertThat(why).contains("no room left");
    }

    @Test
    void aFileThatMayNotBeReplacedIsInUse() throws IOException {
        var file = Files.writeString(folder.resolve("a.pdf"), "mine");

        assertThat(new OwnFile(file).why(new AccessDeniedException("a.pdf"), PDF.length))
                .contains("in use");
        assertThat(new OwnFile(folder.resolve("b.pdf")).why(new AccessDeniedException("b.pdf"), PDF.length))
                .contains("Nothing may be written");
    }

    private void assertAlone() throws IOException {
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }
}
