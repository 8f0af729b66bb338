package dev.cairn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What compiled classes no longer show: comments, and habits of the tests themselves. */
class SourcesTest {

    private static final Path PROGRAM = Path.of("src/main/java/dev/cairn");
    private static final Path TESTS = Path.of("src/test/java/dev/cairn");

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "\\s*public (?:(?:static|final|sealed|non-sealed|abstract) )*(?:class|interface|record|enum|@interface)"
                    + " .*");

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(files(PROGRAM).filter(file -> undocumented(read(file)))).isEmpty();
    }

    @Test
    void everyPackageSaysWhatLivesThere() {
        List<Path> rooms = files(PROGRAM).map(Path::getParent).distinct().toList();

        assertThat(rooms)
                .allSatisfy(room -> assertThat(room.resolve("package-info.java"))
                        .content()
                        .startsWith("/**")
                        .contains("@NullMarked"));
    }

    @Test
    void noTestSleepsOrIsSwitchedOff() {
        var habit = Pattern.compile(
                "Thread\\.sleep\\(|TimeUnit\\.\\w+\\.sleep\\(|WaitForAsyncUtils\\.sleep\\(|^\\s*@Disabled",
                Pattern.MULTILINE);

        assertThat(files(TESTS).filter(file -> habit.matcher(read(file)).find()))
                .isEmpty();
    }

    @Test
    void aPublicTypeWithoutAWordIsFound() {
        assertThat(undocumented("package p;\n\npublic final class Bare {}\n")).isTrue();
        assertThat(undocumented("package p;\n\n@Command(name = \"x\")\npublic record Bare() {}\n"))
                .isTrue();
        assertThat(undocumented("package p;\n\n/** Said. */\npublic record Said() {}\n"))
                .isFalse();
        assertThat(undocumented("package p;\n\n/**\n * Said.\n */\n@Deprecated\npublic enum Said {}\n"))
                .isFalse();
        assertThat(undocumented("/** Said. */\nclass Said {\n\n    public interface Bare {}\n}\n"))
                .isTrue();
    }

    /** Whether a public type has no comment right above it, its annotations aside. */
    private static boolean undocumented(String source) {
        boolean commented = false;
        for (String line : source.lines().toList()) {
            if (PUBLIC_TYPE.matcher(line).matches() && !commented) {
                return true;
            }
            boolean between = line.isBlank() || line.endsWith("{") || line.endsWith(";") || line.endsWith("}");
            commented = line.endsWith("*/") || commented && !between;
        }
        return false;
    }

    private static Stream<Path> files(Path folder) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
