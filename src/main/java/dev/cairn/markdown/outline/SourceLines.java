package dev.cairn.markdown.outline;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text as Markdown counts them: LF, CR LF and CR end a line. */
final class SourceLines {
    private SourceLines() {}

    static List<String> of(String text) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(from, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                from = i + 1;
            }
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }
}
