package dev.cairn.cli;

import java.util.Locale;

/** Text as JSON (RFC 8259) writes it. */
final class JsonText {
    private JsonText() {}

    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            char c = (char) unit;
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                // Escaped surrogates stay readable even where half of a pair is missing.
                quoted.append(String.format(Locale.ROOT, "\\u%04x", unit));
            } else {
                quoted.append(c);
            }
        });
        return quoted.append('"').toString();
    }
}
