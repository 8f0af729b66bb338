package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = absolute("/home/ada");

    @Test
    void whatIsAskedForComesFirstThenTheEnvironment() {
        var environment = Map.of(
                "CAIRN_DATA",
                absolute("/mine").toString(),
                "XDG_DATA_HOME",
                absolute("/xdg").toString());
        assertThat(DataFolder.of(absolute("/asked"), environment, "Linux", HOME))
                .isEqualTo(absolute("/asked"));
        assertThat(DataFolder.of(null, environment, "Linux", HOME)).isEqualTo(absolute("/mine"));
        assertThat(DataFolder.of(null, Map.of("CAIRN_DATA", " "), "Linux", HOME))
                .isEqualTo(absolute("/home/ada/.local/share/cairn"));
    }

    @Test
    void everyPlatformHasItsPlace() {
        assertThat(DataFolder.of(null, Map.of(), "Linux", HOME)).isEqualTo(absolute("/home/ada/.local/share/cairn"));
        assertThat(DataFolder.of(null, Map.of("XDG_DATA_HOME", absolute("/xdg").toString()), "Linux", HOME))
                .isEqualTo(absolute("/xdg/cairn"));
        assertThat(DataFolder.of(null, Map.of("XDG_DATA_HOME", "relative"), "Linux", HOME))
                .isEqualTo(absolute("/home/ada/.local/share/cairn"));
        assertThat(DataFolder.of(null, Map.of(), "Mac OS X", HOME))
                .isEqualTo(absolute("/home/ada/Library/Application Support/Cairn"));
        assertThat(DataFolder.of(null, Map.of("APPDATA", absolute("/roaming").toString()), "Windows 11", HOME))
                .isEqualTo(absolute("/roaming/Cairn"));
    }

    @Test
    void aRelativeFolderIsMeantFromHere() {
        assertThat(DataFolder.of(Path.of("here"), Map.of(), "Linux", HOME))
                .isAbsolute()
                .endsWithRaw(Path.of("here"));
    }

    /** On Windows what begins with a slash still wants a drive. */
    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath();
    }
}
