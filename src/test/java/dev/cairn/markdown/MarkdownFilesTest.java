package dev.cairn.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.study.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownFilesTest {
    @TempDir
    private Path folder;

    private final MarkdownFiles files = new MarkdownFiles(100);

    @Test
    void aFileComesInWhole() throws IOException {
        var file = Files.writeString(folder.resolve("a.md"), "- [ ] x\r\n");

        assertThat(files.fetch(file)).isInstanceOfSatisfying(SourceFiles.Fetched.Whole.class, whole -> {
            assertThat(whole.file().name()).isEqualTo("a.md");
            assertThat(whole.file().bytes()).asString().isEqualTo("- [ ] x\r\n");
        });
    }

    @Test
    void aFolderIsRefused() {
        assertThat(why(folder)).endsWith(" is a folder. Choose a Markdown file in it.");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThat(why(folder.resolve("gone.md"))).isEqualTo("gone.md is not there. Check its name and place.");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(why(Files.writeString(folder.resolve("e.md"), ""))).startsWith("e.md is empty.");
    }

    @Test
    void aFileOverTheLimitIsRefused() throws IOException {
        var exact = Files.writeString(folder.resolve("exact.md"), "x".repeat(100));
        var large = Files.writeString(folder.resolve("large.md"), "x".repeat(101));

        assertThat(files.fetch(exact)).isInstanceOf(SourceFiles.Fetched.Whole.class);
        assertThat(why(large))
                .isEqualTo("large.md is larger than 100 bytes, the most that is read. Split it, and import the parts.");
    }

    private String why(Path file) {
        assertThat(files.fetch(file)).isInstanceOf(SourceFiles.Fetched.Refused.class);
        return ((SourceFiles.Fetched.Refused) files.fetch(file)).why();
    }
}
