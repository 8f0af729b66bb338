package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SafeNameTest {
    @Test
    void aTitleLosesWhatNoSystemTakes() {
        assertThat(SafeName.of("ML/DL: \"a\\b\"\n<c>|d?*\u0000\u202e...  ")).isEqualTo("ML DL a b c d");
        assertThat(SafeName.of("Übung ß 機械学習 🚀")).isEqualTo("Übung ß 機械学習 🚀");
    }

    @Test
    void aLongTitleIsCutBetweenCharacters() {
        assertThat(SafeName.of("a".repeat(300))).isEqualTo("a".repeat(80));
        assertThat(SafeName.of("🚀".repeat(300))).isEqualTo("🚀".repeat(50));
        assertThat(SafeName.of("機".repeat(300))).isEqualTo("機".repeat(66));
    }

    @Test
    void whatAFileSystemTakesIsNeverExceeded() {
        for (int ascii = 0; ascii < 8; ascii++) {
            var name = SafeName.of("a".repeat(ascii) + "機🚀".repeat(100)) + ".pdf";
            assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(150, 255);
        }
    }
}
