package dev.cairn.ui;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text of Java source asks of the message files. */
record MessageKeys(String source) {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"(\\s*\\+)?");
    private static final Pattern LOOKUP = Pattern.compile("\\btext\\(\\s*\"([^\"]+)\"(\\s*\\+)?");

    /** Keys looked up that no file has; a key whose end is only known at run time counts as there if any key begins with it. */
    Set<String> missingFrom(Set<String> known) {
        Set<String> missing = new TreeSet<>();
        Matcher lookup = LOOKUP.matcher(source);
        while (lookup.find()) {
            String key = lookup.group(1);
            boolean there = lookup.group(2) == null
                    ? known.contains(key)
                    : known.stream().anyMatch(candidate -> candidate.startsWith(key));
            if (!there) {
                missing.add(key);
            }
        }
        return missing;
    }

    /** Keys that stand nowhere in the source, neither whole nor as a literal beginning. */
    Set<String> unusedOf(Set<String> known) {
        Set<String> unused = new TreeSet<>(known);
        Matcher literal = LITERAL.matcher(source);
        while (literal.find()) {
            String text = literal.group(1);
            if (literal.group(2) == null) {
                unused.remove(text);
            } else if (text.indexOf('.') > 0) {
                unused.removeIf(key -> key.startsWith(text));
            }
        }
        return unused;
    }
}
