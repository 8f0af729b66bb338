package dev.cairn.markdown.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The words of {@code vocabulary.txt}, by meaning. Immutable.
 *
 * <p>All comparisons are made on {@linkplain Folded folded} text.
 */
public final class Vocabulary {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Vocabulary INSTANCE = load();

    private final Map<String, Set<String>> words;
    private final Map<String, Map<String, List<String>>> meanings = new HashMap<>();
    private final Map<String, WordStarts> starts = new ConcurrentHashMap<>();

    private Vocabulary(Map<String, Set<String>> words) {
        this.words = words;
        words.forEach((meaning, all) -> {
            int dot = meaning.indexOf('.');
            var family = dot < 0 ? meaning : meaning.substring(0, dot);
            var byWord = meanings.computeIfAbsent(family, ignored -> new HashMap<>());
            all.forEach(word ->
                    byWord.computeIfAbsent(word, ignored -> new ArrayList<>()).add(meaning.substring(dot + 1)));
        });
    }

    /** The vocabulary that comes with the application. */
    public static Vocabulary standard() {
        return INSTANCE;
    }

    private static Vocabulary load() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("/dev/cairn/markdown/vocabulary.txt")) {
            if (in == null) {
                throw new IllegalStateException("the application is incomplete: vocabulary.txt is missing");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Vocabulary parse(String text) {
        var words = new LinkedHashMap<String, Set<String>>();
        text.lines()
                .filter(line -> !line.isBlank() && !(line.startsWith("# ") || line.equals("#")))
                .forEach(line -> {
                    int equals = line.indexOf('=');
                    var meaning = line.substring(0, equals).strip();
                    for (var word : line.substring(equals + 1).split(",")) {
                        words.computeIfAbsent(meaning, ignored -> new HashSet<>())
                                .add(Folded.fold(word.strip()));
                    }
                });
        return new Vocabulary(words);
    }

    /** The words of a meaning, or of a whole family of meanings ("unit" for "unit.hours" and the like); longest first. */
    List<String> words(String meaningOrFamily) {
        var found = new ArrayList<String>();
        words.forEach((meaning, all) -> {
            if (meaning.equals(meaningOrFamily) || meaning.startsWith(meaningOrFamily + ".")) {
                found.addAll(all);
            }
        });
        found.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return found;
    }

    /** Whether a phrase, as a whole, has a meaning. */
    public boolean is(String phrase, String meaning) {
        var all = words.get(meaning);
        return all != null && all.contains(core(phrase));
    }

    /** The meanings of a whole phrase within a family, such as "practice" for "Exercises" in "kind". */
    public List<String> meanings(String phrase, String family) {
        return meanings.getOrDefault(family, Map.of()).getOrDefault(core(phrase), List.of());
    }

    /** The folded phrase without what stands around its words: decoration, colons, dots. */
    private static String core(String phrase) {
        var folded = Folded.fold(phrase);
        int start = 0;
        int end = folded.length();
        while (start < end && isAround(folded.charAt(start))) {
            start++;
        }
        while (end > start && isAround(folded.charAt(end - 1))) {
            end--;
        }
        var stripped = start == end ? folded.strip() : folded.substring(start, end);
        return stripped.indexOf("  ") < 0 ? stripped : BLANKS.matcher(stripped).replaceAll(" ");
    }

    private static boolean isAround(char c) {
        return !Character.isLetterOrDigit(c) && c != '/' && c != '#';
    }

    /** Whether a phrase holds a word of a meaning anywhere. */
    public boolean mentions(String phrase, String meaning) {
        var starts = starts(meaning);
        var folded = Folded.fold(phrase);
        for (int i = 0; i < folded.length(); i++) {
            if (starts.wholeAt(folded, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** The meanings of a family whose words a phrase holds anywhere. */
    public Set<String> mentioned(String phrase, String family) {
        var starts = starts(family);
        var byWord = meanings.getOrDefault(family, Map.of());
        var folded = Folded.fold(phrase);
        var found = new HashSet<String>();
        for (int i = 0; i < folded.length(); i++) {
            var word = starts.wholeAt(folded, i);
            if (word != null) {
                found.addAll(byWord.getOrDefault(word, List.of()));
                i += word.length() - 1;
            }
        }
        return found;
    }

    /** Finds the words of a meaning or family at places of a folded text. */
    WordStarts starts(String meaningOrFamily) {
        return starts.computeIfAbsent(meaningOrFamily, name -> new WordStarts(words(name)));
    }

    /**
     * An alternation of words, longest first, with word boundaries where the writing system has them. The words stand by their first
     * letters, so that one look at a letter rules out nearly all of them, and share their boundaries: every group of a pattern costs
     * each of its matchers memory.
     */
    static String wordPattern(List<String> words) {
        var byFirst = new LinkedHashMap<String, List<String>>();
        for (var word : words) {
            var first = word.substring(0, word.offsetByCodePoints(0, 1));
            byFirst.computeIfAbsent(first, ignored -> new ArrayList<>()).add(word.substring(first.length()));
        }
        var bounded = new ArrayList<String>();
        var free = new ArrayList<String>();
        byFirst.forEach((first, rests) ->
                (isBounded(first.charAt(0)) ? bounded : free).add(Pattern.quote(first) + rests(first, rests)));
        var parts = new ArrayList<String>();
        if (!bounded.isEmpty()) {
            parts.add("(?<![\\p{L}\\p{N}])(?:" + String.join("|", bounded) + ")");
        }
        parts.addAll(free);
        var firsts = byFirst.keySet().stream().map(Pattern::quote).toList();
        return "(?=[" + String.join("", firsts) + "])(?:" + String.join("|", parts) + ")";
    }

    /** What may follow the first letter of words; neighbours that no letter may follow say so together. */
    private static String rests(String first, List<String> rests) {
        var out = new StringBuilder("(?:");
        for (int i = 0; i < rests.size(); ) {
            boolean bounded = isBounded(last(first + rests.get(i)));
            int end = i;
            while (end < rests.size() && isBounded(last(first + rests.get(end))) == bounded) {
                end++;
            }
            var alike = rests.subList(i, end).stream().map(Pattern::quote).toList();
            out.append(i == 0 ? "" : "|")
                    .append("(?:")
                    .append(String.join("|", alike))
                    .append(')');
            out.append(bounded ? "(?![\\p{L}\\p{N}])" : "");
            i = end;
        }
        return out.append(')').toString();
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    /** Whether another letter next to this one makes another word. */
    private static boolean isBounded(char letter) {
        return Character.isLetterOrDigit(letter) && hasBlanks(letter);
    }

    /** Whether the writing system of a letter puts blanks between words. */
    static boolean hasBlanks(char letter) {
        var script = Character.UnicodeScript.of(letter);
        return script != Character.UnicodeScript.HAN
                && script != Character.UnicodeScript.HIRAGANA
                && script != Character.UnicodeScript.KATAKANA
                && script != Character.UnicodeScript.HANGUL;
    }

    /** Every meaning with its words, for those who look the vocabulary over. */
    Map<String, Set<String>> all() {
        return new TreeMap<>(words);
    }
}
