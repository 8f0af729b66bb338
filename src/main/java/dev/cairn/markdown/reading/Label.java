package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Inline;
import dev.cairn.markdown.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name and what it names: "**Time**: 10-12 hours", "Goal: build a portfolio".
 *
 * @param name without colon and decoration
 * @param value what stands behind it; empty where it names what follows on the next lines
 * @param meanings what the vocabulary knows the name to mean: "time", "goal", "resources" and so on
 */
record Label(String name, String value, List<String> meanings) {
    Label(String name, String value) {
        this(name, value, Vocabulary.standard().meanings(name, "label"));
    }

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PLAIN_NAME = 40;
    private static final Pattern BETWEEN_LABELS = Pattern.compile("\\s[·|•]\\s");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");

    /** The label a line begins with: in bold type, or plain where the vocabulary knows it; null where there is none. */
    static @Nullable Label of(Inline line) {
        var text = line.plain();
        var strong = collapsed(line.strongStart());
        int colon = colon(text);
        if (!strong.isEmpty() && strong.length() <= LONGEST_NAME) {
            int end = text.indexOf(strong) + strong.length();
            if (endsLikeLabel(strong)) {
                return label(strong, text.substring(end));
            }
            var rest = text.substring(Math.min(end, text.length())).stripLeading();
            if (!rest.isEmpty() && isColon(rest.charAt(0))) {
                return label(strong, rest.substring(1));
            }
            int inner = colon(strong);
            if (inner > 0 && line.isStrong() && inner == colon) {
                return label(text.substring(0, inner), text.substring(inner + 1));
            }
        }
        if (colon > 0 && colon <= LONGEST_PLAIN_NAME) {
            var plain = label(text.substring(0, colon), text.substring(colon + 1));
            return plain.isKnown() ? plain : null;
        }
        return null;
    }

    private static String collapsed(String text) {
        return text.indexOf("  ") < 0 && text.indexOf('\u00A0') < 0
                ? text
                : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static Label label(String name, String value) {
        var bare = Decoration.off(name.strip()).text();
        int end = bare.length();
        while (end > 0 && (isColon(bare.charAt(end - 1)) || bare.charAt(end - 1) == ' ')) {
            end--;
        }
        var rest = value.strip();
        return new Label(
                bare.substring(0, end),
                !rest.isEmpty() && isColon(rest.charAt(0)) ? rest.substring(1).strip() : rest);
    }

    private static boolean endsLikeLabel(String strong) {
        return isColon(strong.charAt(strong.length() - 1));
    }

    private static int colon(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean address = text.startsWith("://", i);
            if (isColon(text.charAt(i)) && !address) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    /** Several labels on one line, set apart by dots or bars: "Level: beginner · Time: 10 hours"; else this one alone. */
    List<Label> split() {
        var parts = BETWEEN_LABELS.split(value);
        var labels = new ArrayList<>(List.of(new Label(name, parts[0].strip())));
        for (int i = 1; i < parts.length; i++) {
            int colon = colon(parts[i]);
            if (colon <= 0 || colon > LONGEST_PLAIN_NAME) {
                return List.of(this);
            }
            labels.add(label(parts[i].substring(0, colon), parts[i].substring(colon + 1)));
        }
        return labels;
    }

    private boolean isKnown() {
        return !meanings.isEmpty();
    }

    /** Whether its name means this: "time", "goal", "resources" and so on, as in the vocabulary. */
    boolean means(String meaning) {
        return meanings.contains(meaning);
    }

    boolean hasValue() {
        return !value.isEmpty();
    }
}
