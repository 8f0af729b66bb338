package dev.cairn.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of titles as they are compared: folded by whoever calls, without endings, so that "Random Forests" and "a random forest" are
 * the same two. Endings are cut off by a few rules of English that do little harm to other languages; what they leave need not be a word.
 */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+#]+");
    private static final Pattern JOINED = Pattern.compile("\\bci ?/ ?cd\\b");
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");
    private static final int SHORTEST_STEM = 4;

    /** Says little about what a task is: grammar, study in general, and how something is put. Written as titles come: folded. */
    private static final Set<String> WEAK = stems("""
        a an the of and or in on with for to from by at as into it its your you i we me my them they their is are be been was this that \
        these those all any each one two then after before over via use using used how what why when where who which have has had \
        learn study read watch do make begin start finish complete understand review practice practise exercise project task course \
        module week day month part chapter basic introduction intro fundamental essential foundation theory concept work apply get know \
        go take first own more most key main simple advanced overview principle algorithm technique strategy method topic approach \
        other others way well can code implement implementation write build create develop program scratch
        der die das den dem des ein eine einen einem einer und oder im auf mit fur zu zur zum von aus als ist sind wie was \
        lernen lesen ansehen machen beginnen beenden verstehen uben ubung ubungen projekt aufgabe aufgaben kurs modul woche tag monat \
        teil kapitel grundlage grundlagen einfuhrung konzept konzepte schreiben bauen erstellen programmieren umsetzen eigene eigenes\
        """);

    /** Something is made here, not learned about. */
    private static final Set<String> MAKING =
            stems("code implement write build create develop program schreiben bauen erstellen programmieren umsetzen");

    private static final Set<String> FROM_NOTHING = stems("implement implementation scratch");

    private static final Set<String> ONESELF = Set.of("i", "you", "ich", "du");

    private Words() {}

    private static Set<String> stems(String words) {
        return Stream.of(words.split("\\s+")).map(Words::stem).collect(Collectors.toUnmodifiableSet());
    }

    /** A word of a text: how it is compared, and how it was folded. */
    record Word(String stem, String folded) {}

    /** In the order of the text, with repetition. */
    static List<Word> of(String folded) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(JOINED.matcher(folded).replaceAll("cicd"));
        while (matcher.find()) {
            words.add(new Word(stem(matcher.group()), matcher.group()));
        }
        return words;
    }

    static boolean isWeak(String stem) {
        return WEAK.contains(stem);
    }

    static boolean isNumber(String stem) {
        return Character.isDigit(stem.charAt(0));
    }

    /** Whether a title asks to make something: its first word says so. */
    static boolean makes(List<Word> title) {
        return !title.isEmpty() && MAKING.contains(title.getFirst().stem());
    }

    /** Whether a text speaks of building something up from nothing. */
    static boolean fromNothing(List<Word> text) {
        return text.stream().anyMatch(it -> FROM_NOTHING.contains(it.stem()));
    }

    /** Whether a title is a sentence the learner can say, such as "I have deployed a model". */
    static boolean isStatement(List<Word> title) {
        return !title.isEmpty() && ONESELF.contains(title.getFirst().folded());
    }

    private static String stem(String word) {
        if (word.endsWith("ies") && word.length() > 5) {
            return word.substring(0, word.length() - 3) + "y";
        }
        var stem = word;
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM && !word.endsWith("ss")) {
                stem = word.substring(0, word.length() - ending.length());
                break;
            }
        }
        return stem.endsWith("e") && stem.length() > SHORTEST_STEM ? stem.substring(0, stem.length() - 1) : stem;
    }
}
