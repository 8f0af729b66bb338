package dev.cairn.ui.palette;

import dev.cairn.study.Fuzzy;
import dev.cairn.ui.Messages;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words quick entry understands: those of the learner's language, and English names of days and months. Case and accents do not count.
 *
 * @param verbs each with its words, the one to show first
 */
record EntryWords(Map<Verb, List<String>> verbs, Map<Small, List<String>> small, Locale locale) {
    private static final int SHORTEST = 3;

    /** Words beside the verbs. */
    enum Small {
        /** A week of the plan. */
        WEEK,
        /** A week of the calendar. */
        CALENDAR_WEEK,
        TODAY,
        TOMORROW,
        YESTERDAY,
        THIS,
        NEXT,
        LAST,
        /** Between numbers. */
        AND,
        /** Before a day. */
        ON
    }

    EntryWords {
        verbs = Map.copyOf(verbs);
        small = Map.copyOf(small);
    }

    /** Those of the learner's language. */
    static EntryWords ofLearner() {
        return of(Messages::text, Messages.locale());
    }

    /** @param text gives a message by its key: words parted by commas */
    static EntryWords of(UnaryOperator<String> text, Locale locale) {
        var verbs = new EnumMap<Verb, List<String>>(Verb.class);
        for (Verb verb : Verb.values()) {
            verbs.put(verb, words(text.apply("palette.verb." + verb.name().toLowerCase(Locale.ROOT))));
        }
        var small = new EnumMap<Small, List<String>>(Small.class);
        for (Small word : Small.values()) {
            small.put(word, words(text.apply("palette.word." + word.name().toLowerCase(Locale.ROOT))));
        }
        return new EntryWords(verbs, small, locale);
    }

    private static List<String> words(String parted) {
        return Arrays.stream(parted.split(",")).map(String::strip).toList();
    }

    Optional<Verb> verb(String word) {
        return Stream.of(Verb.values()).filter(it -> has(verbs.get(it), word)).findFirst();
    }

    boolean is(Small what, String word) {
        return has(small.get(what), word);
    }

    private static boolean has(@Nullable List<String> words, String word) {
        var folded = Fuzzy.folded(word);
        return words != null && words.stream().anyMatch(it -> Fuzzy.folded(it).equals(folded));
    }

    Optional<DayOfWeek> weekday(String word) {
        return named(word, DayOfWeek.values(), DayOfWeek::getDisplayName);
    }

    Optional<Month> month(String word) {
        return named(word, Month.values(), Month::getDisplayName);
    }

    private interface Naming<T> {
        String name(T what, TextStyle style, Locale locale);
    }

    /** What a word names: its short name, or a beginning of its whole name of three letters or more. */
    private <T> Optional<T> named(String word, T[] values, Naming<T> naming) {
        var folded = Fuzzy.folded(word).replace(".", "");
        var found = new HashMap<T, Boolean>();
        for (T value : values) {
            for (Locale language : new ArrayList<>(List.of(locale, Locale.ENGLISH))) {
                var brief = plain(naming.name(value, TextStyle.SHORT, language));
                var whole = plain(naming.name(value, TextStyle.FULL, language));
                if (folded.equals(brief) || folded.length() >= SHORTEST && whole.startsWith(folded)) {
                    found.put(value, true);
                }
            }
        }
        return found.size() == 1 ? found.keySet().stream().findFirst() : Optional.empty();
    }

    private static String plain(String name) {
        return Fuzzy.folded(name).replace(".", "");
    }
}
