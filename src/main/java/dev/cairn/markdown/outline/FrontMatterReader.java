package dev.cairn.markdown.outline;

import dev.cairn.roadmap.Lines;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts that many tools keep before a document, between two lines of hyphens: "title: My plan". Of their YAML only plain
 * names with plain values are understood.
 */
final class FrontMatterReader {
    private static final Pattern ENTRY = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_ -]{0,40}):(?:\\s+(.*))?");
    private static final Pattern CONTINUED = Pattern.compile("\\s+.*|- .*|#.*|\\]|\\}|");
    private static final int LONGEST = 100;

    private FrontMatterReader() {}

    /** The front matter; null where the document has none. */
    static Block.@Nullable FrontMatter read(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals("---")) {
            return null;
        }
        var entries = new LinkedHashMap<String, String>();
        for (int i = 1; i < Math.min(lines.size(), LONGEST); i++) {
            var line = lines.get(i).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return entries.isEmpty() ? null : new Block.FrontMatter(entries, new Lines(1, i + 1));
            }
            if (!add(line, entries)) {
                return null;
            }
        }
        return null;
    }

    private static boolean add(String line, Map<String, String> entries) {
        var entry = ENTRY.matcher(line);
        if (entry.matches()) {
            var value = entry.group(2) == null ? "" : entry.group(2).strip();
            entries.putIfAbsent(entry.group(1).toLowerCase(Locale.ROOT), unquoted(value));
            return true;
        }
        return CONTINUED.matcher(line).matches();
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** The text with its first lines blanked out, so that all others keep their numbers. */
    static String blanked(String text, int skipped) {
        int at = 0;
        for (int line = 0; line < skipped; line++) {
            while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            at += at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n' ? 2 : 1;
        }
        return skipped == 0 ? text : "\n".repeat(skipped) + text.substring(Math.min(at, text.length()));
    }
}
