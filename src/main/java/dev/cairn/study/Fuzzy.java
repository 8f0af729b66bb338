package dev.cairn.study;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to find something by its name. Case and accents do not count, and every word typed must be found: at the start of a
 * word, as the initials of some words ("sgd"), inside a word, or with letters left out ("grdnt"). At least one must be in the name itself,
 * the others may be in what stands around it. Immutable.
 */
public final class Fuzzy {
    /** From here on a word of the name begins with what was typed, or is named by its initials. */
    public static final int PLAIN = 600;

    private static final int WHOLE = 1000;
    private static final int BEGIN = 900;
    private static final int WORD = 800;
    private static final int INITIALS = 700;
    private static final int INSIDE = 500;
    private static final int GAPS = 300;
    private static final int AROUND = 200;
    private static final int TO_THE_END = 40;
    private static final int IN_A_ROW = 60;
    private static final int LONGEST_PENALTY = 50;

    private final List<FoldedName> words;
    private final String phrase;

    private Fuzzy(List<FoldedName> words) {
        this.words = words;
        phrase = String.join(" ", words.stream().map(it -> it.text).toList());
    }

    public static Fuzzy of(String typed) {
        return new Fuzzy(
                SearchWords.of(typed).folded().stream().map(FoldedName::of).toList());
    }

    /** A text without case and accents, as names are compared. */
    public static String folded(String text) {
        return Folding.fold(text);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * How well a name fits.
     *
     * @param around what it stands in, such as its module and roadmap
     * @return more is better, up to about 1100; 0 where it does not fit
     */
    public int fit(FoldedName name, FoldedName around) {
        int sum = 0;
        boolean own = false;
        for (FoldedName word : words) {
            int here = isWithin(word, name) ? best(word.text, name, null) : 0;
            int fit = here > 0 ? here : isWithin(word, around) ? besides(word.text, around) : 0;
            if (fit == 0) {
                return 0;
            }
            own |= here > 0;
            sum += fit;
        }
        if (!own) {
            return 0;
        }
        int inARow = words.size() > 1 && name.text.contains(phrase) ? IN_A_ROW : 0;
        return Math.max(1, sum / words.size() + inARow - Math.min(LONGEST_PENALTY, name.text.length() / 4));
    }

    private static boolean isWithin(FoldedName word, FoldedName name) {
        return (word.letters & ~name.letters) == 0;
    }

    /** Where the words stand in a name, as {@link SearchWords#marks} gives it; those that are only in what stands around are nowhere. */
    public List<SearchWords.Mark> marks(String text) {
        var folding = Folding.withOrigins(text);
        var name = FoldedName.of(text);
        var hit = new BitSet();
        words.stream().filter(word -> isWithin(word, name)).forEach(word -> best(word.text, name, hit));
        var marked = new BitSet();
        hit.stream().forEach(at -> {
            int origin = folding.origin(at);
            marked.set(origin, origin + Character.charCount(text.codePointAt(origin)));
        });
        var marks = new ArrayList<SearchWords.Mark>();
        for (int from = marked.nextSetBit(0); from >= 0; ) {
            int to = marked.nextClearBit(from);
            marks.add(new SearchWords.Mark(from, to));
            from = marked.nextSetBit(to);
        }
        return marks;
    }

    private static int best(String word, FoldedName name, @Nullable BitSet hit) {
        int first = name.text.indexOf(word);
        int start = wordStart(word, name, first);
        if (start >= 0) {
            mark(hit, start, word.length());
            int end = start + word.length();
            int whole = name.endsWordAt(end) ? TO_THE_END : 0;
            return start > 0 ? WORD + whole : end == name.text.length() ? WHOLE : BEGIN + whole;
        }
        if (word.length() > 1 && initials(word, name, hit)) {
            return INITIALS;
        }
        if (word.length() > 1 && first >= 0) {
            mark(hit, first, word.length());
            return INSIDE;
        }
        return word.length() > 2 ? gaps(word, name, hit) : 0;
    }

    private static int wordStart(String word, FoldedName name, int first) {
        for (int at = first; at >= 0; at = name.text.indexOf(word, at + 1)) {
            if (name.startsWordAt(at)) {
                return at;
            }
        }
        return -1;
    }

    private static int besides(String word, FoldedName around) {
        int first = around.text.indexOf(word);
        return first < 0 || wordStart(word, around, first) < 0 && word.length() < 3 ? 0 : AROUND;
    }

    private static void mark(@Nullable BitSet hit, int from, int length) {
        if (hit != null) {
            hit.set(from, from + length);
        }
    }

    /** Whether the letters begin some words that follow each other; one between two, such as "of", may be left out. */
    private static boolean initials(String word, FoldedName name, @Nullable BitSet hit) {
        for (int from = nextWord(name, 0); from >= 0; from = nextWord(name, from + 1)) {
            if (name.text.charAt(from) != word.charAt(0)) {
                continue;
            }
            var places = new BitSet();
            places.set(from);
            int found = 1;
            int left = 0;
            for (int at = nextWord(name, from + 1); at >= 0 && found < word.length() && left < 2; ) {
                boolean fits = name.text.charAt(at) == word.charAt(found);
                found += fits ? 1 : 0;
                left = fits ? 0 : left + 1;
                places.set(at, fits);
                at = nextWord(name, at + 1);
            }
            if (found == word.length()) {
                if (hit != null) {
                    hit.or(places);
                }
                return true;
            }
        }
        return false;
    }

    private static int nextWord(FoldedName name, int from) {
        for (int at = from; at < name.text.length(); at++) {
            if (Character.isLetterOrDigit(name.text.charAt(at)) && name.startsWordAt(at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the letters follow each other from the start of a word on, with not too many left out between; 0 where they do not. */
    private static int gaps(String word, FoldedName name, @Nullable BitSet hit) {
        int most = word.length() + 1;
        for (int from = name.text.indexOf(word.charAt(0));
                from >= 0;
                from = name.text.indexOf(word.charAt(0), from + 1)) {
            if (!name.startsWordAt(from)) {
                continue;
            }
            int at = from;
            int found = 1;
            while (found < word.length() && at >= 0 && at - from - found < most) {
                at = name.text.indexOf(word.charAt(found), at + 1);
                found += at < 0 ? 0 : 1;
            }
            int left = at - from + 1 - found;
            if (at >= 0 && found == word.length() && left <= most) {
                markGaps(word, name, from, hit);
                return GAPS - 10 * left;
            }
        }
        return 0;
    }

    private static void markGaps(String word, FoldedName name, int from, @Nullable BitSet hit) {
        if (hit == null) {
            return;
        }
        int at = from - 1;
        for (int i = 0; i < word.length(); i++) {
            at = name.text.indexOf(word.charAt(i), at + 1);
            hit.set(at);
        }
    }
}
