package dev.cairn.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/cairn");
    private static final Path FILES = Path.of("src/main/resources/dev/cairn/ui");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    @Test
    void everyKeyTheWindowAsksForIsThere() throws IOException {
        assertThat(source().missingFrom(texts("messages.properties").keySet()))
                .as("asked for, but in no file")
                .isEmpty();
    }

    @Test
    void noKeyIsThereForNothing() throws IOException {
        assertThat(source().unusedOf(texts("messages.properties").keySet()))
                .as("in the files, but asked for by nobody")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "messages_de.properties")
    void aTranslationHasTheSameKeysAndTheSameArguments(String translation) throws IOException {
        Map<String, String> original = texts("messages.properties");
        Map<String, String> translated = texts(translation);

        assertThat(original.keySet())
                .as("not translated")
                .filteredOn(key -> !translated.containsKey(key))
                .isEmpty();
        assertThat(translated.keySet())
                .as("nothing to translate")
                .filteredOn(key -> !original.containsKey(key))
                .isEmpty();
        assertThat(translated)
                .allSatisfy((key, text) -> assertThat(arguments(text)).as(key).isEqualTo(arguments(original.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_de.properties"})
    void everyApostropheIsWrittenTwiceSinceOneAloneIsSwallowed(String file) throws IOException {
        assertThat(texts(file))
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(LONE_APOSTROPHE));
    }

    @Test
    void aKeyThatIsNotThereIsFound() {
        var source =
                new MessageKeys("title.setText(Messages.text(\"window.titel\")); Messages.text(\"kind.\" + name);");

        assertThat(source.missingFrom(Set.of("window.title"))).containsExactly("kind.", "window.titel");
        assertThat(source.missingFrom(Set.of("window.titel", "kind.study"))).isEmpty();
    }

    @Test
    void aKeyThatNobodyAsksForIsFound() {
        var source =
                new MessageKeys("var key = open ? \"state.open\" : \"state.done\"; Messages.text(\"kind.\" + name);");

        assertThat(source.unusedOf(Set.of("state.open", "state.done", "state.gone", "kind.study")))
                .containsExactly("state.gone");
    }

    private static MessageKeys source() throws IOException {
        try (var paths = Files.walk(SOURCES)) {
            return new MessageKeys(paths.filter(path -> path.toString().endsWith(".java"))
                    .map(MessagesTest::read)
                    .collect(joining("\n")));
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> texts(String file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FILES.resolve(file), UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static int arguments(String text) {
        return text.contains("{") ? new MessageFormat(text).getFormatsByArgumentIndex().length : 0;
    }
}
