package dev.cairn.ui.palette;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/** The words of quick entry, as the message files have them. */
final class Languages {
    static final EntryWords ENGLISH = words("messages.properties", Locale.UK);
    static final EntryWords GERMAN = words("messages_de.properties", Locale.GERMANY);

    private Languages() {}

    private static EntryWords words(String file, Locale locale) {
        var texts = new Properties();
        try (var in = EntryWords.class.getResourceAsStream("/dev/cairn/ui/" + file)) {
            texts.load(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return EntryWords.of(texts::getProperty, locale);
    }
}
