package dev.cairn.markdown.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a heading, paragraph, list item or cell: stretches in order. Immutable. */
public final class Inline {
    public static final Inline EMPTY = new Inline(List.of());

    private final List<Run> runs;
    private @Nullable String plain;

    public Inline(List<Run> runs) {
        this.runs = List.copyOf(runs);
    }

    public List<Run> runs() {
        return runs;
    }

    /** The opposite of {@link #lines}. */
    static Inline ofLines(List<Inline> lines) {
        var runs = new ArrayList<Run>();
        for (Inline line : lines) {
            if (!runs.isEmpty()) {
                runs.add(Run.LINE_END);
            }
            runs.addAll(line.runs());
        }
        return new Inline(runs);
    }

    /** The text without markup; line ends and breaks are blanks, and there is never more than one blank in a row. */
    public String plain() {
        var known = plain;
        if (known == null) {
            known = flattened();
            plain = known;
        }
        return known;
    }

    private String flattened() {
        var out = new StringBuilder();
        for (Run run : runs) {
            if (run.kind() != Run.Kind.IMAGE) {
                appendCollapsed(run.text(), out);
            }
        }
        return out.toString().strip();
    }

    private static void appendCollapsed(String text, StringBuilder out) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isBlank(text.charAt(i))) {
                continue;
            }
            out.append(text, from, i);
            from = i + 1;
            if (i < text.length() && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00A0';
    }

    public boolean isBlank() {
        return plain().isEmpty();
    }

    /** The source lines it stands on, one each. */
    public List<Inline> lines() {
        return split(Run.Kind.LINE);
    }

    /** What stands between its {@code <br>}. */
    public List<Inline> segments() {
        return split(Run.Kind.BREAK);
    }

    private List<Inline> split(Run.Kind at) {
        if (!holds(at)) {
            return List.of(this);
        }
        var parts = new ArrayList<Inline>();
        int from = 0;
        for (int i = 0; i <= runs.size(); i++) {
            if (i == runs.size() || runs.get(i).kind() == at) {
                parts.add(new Inline(runs.subList(from, i)));
                from = i + 1;
            }
        }
        return parts;
    }

    private boolean holds(Run.Kind kind) {
        for (Run run : runs) {
            if (run.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Its links in order, each once. */
    public List<Link> links() {
        var links = new ArrayList<Link>();
        for (Run run : runs) {
            var link = run.link();
            if (link != null && (links.isEmpty() || links.getLast() != link)) {
                links.add(link);
            }
        }
        return links;
    }

    /** What stands in bold type at its beginning; empty where it begins otherwise. */
    public String strongStart() {
        var out = new StringBuilder();
        for (Run run : runs) {
            if (run.strong()) {
                out.append(run.text());
            } else if (!out.isEmpty() || holdsWords(run.text())) {
                break;
            }
        }
        return out.toString().strip();
    }

    /** Whether all its words are in bold type. */
    public boolean isStrong() {
        boolean strong = false;
        for (Run run : runs) {
            if (!run.strong() && holdsWords(run.text())) {
                return false;
            }
            strong |= run.strong();
        }
        return strong;
    }

    private static boolean holdsWords(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** How its pictures are described; empty where it has none. */
    public String pictured() {
        var out = new StringBuilder();
        runs.stream().filter(run -> run.kind() == Run.Kind.IMAGE).forEach(run -> out.append(run.text()));
        return out.toString().strip();
    }

    /** Whether it shows nothing but pictures, such as badges. */
    public boolean isPicture() {
        return runs.stream().anyMatch(run -> run.kind() == Run.Kind.IMAGE) && isBlank();
    }

    /** The rest after some characters of the text. */
    Inline from(int characters) {
        var rest = new ArrayList<Run>();
        int left = characters;
        for (Run run : runs) {
            int length = run.text().length();
            if (left >= length) {
                left -= length;
            } else {
                rest.add(left == 0 ? run : run.withText(run.text().substring(left)));
                left = 0;
            }
        }
        return new Inline(rest);
    }
}
