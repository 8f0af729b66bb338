package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void whatIsAskedForComesFirstThenTheEnvironment() {
        var environment = Map.of("CAIRN_DATA", "/mine", "XDG_DATA_HOME", "/xdg");
        assertThat(DataFolder.of(Path.of("/asked"), environment, "Linux", HOME)).isEqualTo(Path.of("/asked"));
        assertThat(DataFolder.of(null, environment, "Linux", HOME)).isEqualTo(Path.of("/mine"));
        assertThat(DataFolder.of(null, Map.of("CAIRN_DATA", " "), "Linux", HOME))
                .isEqualTo(Path.of("/home/ada/.local/share/cairn"));
    }

    @Test
    void everyPlatformHasItsPlace() {
        assertThat(DataFolder.of(null, Map.of(), "Linux", HOME)).isEqualTo(Path.of("/home/ada/.local/share/cairn"));
        assertThat(DataFolder.of(null, Map.of("XDG_DATA_HOME", "/xdg"), "Linux", HOME))
                .isEqualTo(Path.of("/xdg/cairn"));
        assertThat(DataFolder.of(null, Map.of("XDG_DATA_HOME", "relative"), "Linux", HOME))
                .isEqualTo(Path.of("/home/ada/.local/share/cairn"));
        assertThat(DataFolder.of(null, Map.of(), "Mac OS X", HOME))
                .isEqualTo(Path.of("/home/ada/Library/Application Support/Cairn"));
        assertThat(DataFolder.of(null, Map.of("APPDATA", "/roaming"), "Windows 11", HOME))
                .isEqualTo(Path.of("/roaming/Cairn"));
    }

    @Test
    void aRelativeFolderIsMeantFromHere() {
        assertThat(DataFolder.of(Path.of("here"), Map.of(), "Linux", HOME))
                .isAbsolute()
                .endsWithRaw(Path.of("here"));
    }
}
