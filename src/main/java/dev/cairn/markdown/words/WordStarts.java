package dev.cairn.markdown.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds which of many words stands at a place of a folded text. Looks words up by their first letter: there are thousands. */
final class WordStarts {
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    WordStarts(Collection<String> words) {
        for (var word : words) {
            byFirst.computeIfAbsent(word.charAt(0), ignored -> new ArrayList<>())
                    .add(word);
        }
        byFirst.values()
                .forEach(all -> all.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /** The longest word a text begins with and that no further letter follows; null where there is none. */
    @Nullable
    String longestAt(CharSequence folded) {
        return longestAt(folded, 0);
    }

    /** The longest word at a place that no further letter follows; null where there is none. */
    @Nullable
    String longestAt(CharSequence folded, int at) {
        if (at >= folded.length()) {
            return null;
        }
        var candidates = byFirst.get(folded.charAt(at));
        if (candidates == null) {
            return null;
        }
        for (var word : candidates) {
            if (startsWith(folded, at, word) && endsAt(folded, at + word.length())) {
                return word;
            }
        }
        return null;
    }

    /** The longest word at a place, if it also begins there; null where there is none. */
    @Nullable
    String wholeAt(CharSequence folded, int at) {
        return at < folded.length() && beginsAt(folded, at) ? longestAt(folded, at) : null;
    }

    private static boolean startsWith(CharSequence text, int at, String word) {
        if (at + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean beginsAt(CharSequence text, int at) {
        if (at == 0) {
            return true;
        }
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        return !Character.isLetterOrDigit(c) || !Character.isLetterOrDigit(before) || !Vocabulary.hasBlanks(c);
    }

    private static boolean endsAt(CharSequence text, int end) {
        if (end == text.length()) {
            return true;
        }
        char next = text.charAt(end);
        char last = text.charAt(end - 1);
        return !Character.isLetter(next) || !Character.isLetterOrDigit(last) || !Vocabulary.hasBlanks(last);
    }
}
