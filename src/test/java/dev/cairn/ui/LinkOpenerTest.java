package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkOpenerTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=c#d, https://example.org/a?b=c#d",
        "HTTP://Example.org, HTTP://Example.org",
        "  https://example.org/a b , https://example.org/a%20b",
        "https://example.org/über, https://example.org/%C3%BCber",
        "https://en.wikipedia.org/wiki/Bias|variance, https://en.wikipedia.org/wiki/Bias%7Cvariance"
    })
    void opensAddressesOfTheWeb(String written, String opened) {
        assertThat(LinkOpener.web(written)).hasToString("Optional[" + opened + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "notes.md",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "java\tscript:alert(1)",
                "%6Aavascript:alert(1)",
                "mailto:a@example.org",
                "ftp://example.org",
                "https://",
                "https:///path",
                "http:example.org",
                "https://bank.example@evil.example/",
                "https://example.org/\u0000",
                "//example.org"
            })
    void opensNothingElse(String written) {
        assertThat(LinkOpener.web(written)).isEmpty();
    }
}
