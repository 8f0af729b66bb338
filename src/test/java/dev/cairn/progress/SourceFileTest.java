package dev.cairn.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceFileTest {

    @Test
    void linesAreToldInTheEncodingOfTheFile() {
        assertThat(lines("\uFEFFcafé\r\n☕", StandardCharsets.UTF_8)).containsExactly("café", "☕");
        assertThat(lines("café\n☕", StandardCharsets.UTF_16)).containsExactly("café", "☕");
        assertThat(lines("café\nthé", StandardCharsets.ISO_8859_1)).containsExactly("café", "thé");
    }

    @Test
    void filesOfTheSameBytesHaveTheSameDigest() {
        var one = new SourceFile("a.md", false, "text".getBytes(StandardCharsets.UTF_8));
        var other = new SourceFile("b.md", true, "text".getBytes(StandardCharsets.UTF_8));
        assertThat(one.digest()).isEqualTo(other.digest()).hasSize(64);
        assertThat(one).isNotEqualTo(other);
    }

    private static Iterable<String> lines(String text, Charset charset) {
        return new SourceFile("a.md", false, text.getBytes(charset)).lines();
    }
}
