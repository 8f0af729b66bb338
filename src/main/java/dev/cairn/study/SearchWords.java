package dev.cairn.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The words of a search: what is typed, split at blanks. Case and accents do not count, and a part of a word is enough.
 *
 * @param folded the words as texts are compared with, without repetition; empty where nothing is looked for
 */
public record SearchWords(List<String> folded) {
    /** More words than anyone types; the rest are passed over. */
    private static final int MOST = 31;

    public static final SearchWords NONE = new SearchWords(List.of());

    public SearchWords {
        folded = List.copyOf(folded);
    }

    public static SearchWords of(String typed) {
        return new SearchWords(Arrays.stream(Folding.fold(typed).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .toList());
    }

    public boolean isEmpty() {
        return folded.isEmpty();
    }

    /** Where the words stand in a text, as stretches from the first character to behind the last, in order, none touching another. */
    public List<Mark> marks(String text) {
        var marked = new BitSet(text.length());
        var folding = Folding.withOrigins(text);
        for (String word : folded) {
            for (int at = folding.indexOf(word, 0); at >= 0; at = folding.indexOf(word, at + 1)) {
                int last = folding.origin(at + word.length() - 1);
                marked.set(folding.origin(at), last + Character.charCount(text.codePointAt(last)));
            }
        }
        var marks = new ArrayList<Mark>();
        for (int from = marked.nextSetBit(0); from >= 0; ) {
            int to = marked.nextClearBit(from);
            marks.add(new Mark(from, to));
            from = marked.nextSetBit(to);
        }
        return marks;
    }

    /** One bit for each word that is in a folded text. */
    int found(String foldedText) {
        int found = 0;
        for (int i = 0; i < folded.size(); i++) {
            if (foldedText.contains(folded.get(i))) {
                found |= 1 << i;
            }
        }
        return found;
    }

    int all() {
        return (1 << folded.size()) - 1;
    }

    /**
     * A stretch of a text.
     *
     * @param from the index of its first character
     * @param to the index behind its last
     */
    public record Mark(int from, int to) {}
}
