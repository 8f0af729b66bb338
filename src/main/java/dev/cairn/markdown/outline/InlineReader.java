package dev.cairn.markdown.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Flattens the inline nodes below a block into runs. Walks without recursion: the nesting may be as deep as the document likes. */
final class InlineReader {
    private static final Pattern BARE_URL = Pattern.compile("https?://[^\\s<>\"'`|，。；）)】」]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern HREF =
            Pattern.compile("<a\\s[^>]*?href\\s*=\\s*[\"']?([^\"'\\s>]+)", Pattern.CASE_INSENSITIVE);

    private final List<Run> runs = new ArrayList<>();
    private int strong;
    private @Nullable Link link;
    private int images;
    private int deepest;

    private InlineReader() {}

    static Inline read(Node block) {
        return of(block).inline();
    }

    /** Reads the text of a block. */
    static InlineReader of(Node block) {
        var reader = new InlineReader();
        int depth = 0;
        @Nullable Node node = block.getFirstChild();
        while (node != null) {
            reader.enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                reader.deepest = Math.max(reader.deepest, depth);
                continue;
            }
            while (node != null && node.getNext() == null) {
                reader.leave(node);
                depth--;
                node = node.getParent() == block ? null : node.getParent();
            }
            if (node != null) {
                reader.leave(node);
                node = node.getNext();
            }
        }
        return reader;
    }

    Inline inline() {
        return new Inline(runs);
    }

    /** How deep emphasis, links and pictures are nested in it. */
    int deepest() {
        return deepest;
    }

    private void enter(Node node) {
        switch (node) {
            case Text text -> add(Run.Kind.TEXT, text.getLiteral());
            case Code code -> add(Run.Kind.CODE, code.getLiteral());
            case SoftLineBreak ignored -> runs.add(Run.LINE_END);
            case HardLineBreak ignored -> runs.add(Run.LINE_END);
            case HtmlInline html -> html(html.getLiteral());
            case StrongEmphasis ignored -> strong++;
            case Image ignored -> images++;
            case org.commonmark.node.Link target -> link = new Link(textBelow(target), target.getDestination());
            default -> {}
        }
    }

    private void leave(Node node) {
        switch (node) {
            case StrongEmphasis ignored -> strong--;
            case Image ignored -> {
                images--;
                if (node.getFirstChild() == null) {
                    runs.add(new Run(Run.Kind.IMAGE, "", false, null));
                }
            }
            case org.commonmark.node.Link ignored -> link = null;
            default -> {}
        }
    }

    /** The text below a link, pictures excepted. */
    private static String textBelow(Node top) {
        var out = new StringBuilder();
        @Nullable Node node = top.getFirstChild();
        while (node != null) {
            if (node instanceof Text text) {
                out.append(text.getLiteral());
            } else if (node instanceof Code code) {
                out.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                out.append(' ');
            }
            if (node.getFirstChild() != null && !(node instanceof Image)) {
                node = node.getFirstChild();
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent() == top ? null : node.getParent();
            }
            node = node == null ? null : node.getNext();
        }
        return out.toString().strip();
    }

    private void add(Run.Kind kind, String text) {
        if (images > 0) {
            runs.add(new Run(Run.Kind.IMAGE, text, false, null));
        } else if (link == null && kind == Run.Kind.TEXT && text.contains("://")) {
            addWithBareUrls(text);
        } else {
            runs.add(new Run(kind, text, strong > 0, link));
        }
    }

    private void addWithBareUrls(String text) {
        Matcher url = BARE_URL.matcher(text);
        int from = 0;
        while (url.find()) {
            int end = url.end();
            while (end > url.start() && ".,;:!?*_~".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            var address = text.substring(url.start(), end);
            runs.add(new Run(Run.Kind.TEXT, text.substring(from, url.start()), strong > 0, null));
            runs.add(new Run(Run.Kind.TEXT, address, strong > 0, new Link(address, address)));
            from = end;
        }
        runs.add(new Run(Run.Kind.TEXT, text.substring(from), strong > 0, null));
    }

    private void html(String tag) {
        var lower = tag.toLowerCase(java.util.Locale.ROOT);
        if (lower.startsWith("<br")) {
            runs.add(Run.LINE_BREAK);
        } else if (lower.equals("<b>") || lower.startsWith("<strong")) {
            strong++;
        } else if (lower.equals("</b>") || lower.equals("</strong>")) {
            strong = Math.max(0, strong - 1);
        } else if (lower.startsWith("<img")) {
            runs.add(new Run(Run.Kind.IMAGE, "", false, null));
        } else if (lower.startsWith("<a")) {
            var href = HREF.matcher(tag);
            link = href.find() ? new Link("", href.group(1)) : null;
        } else if (lower.equals("</a>")) {
            link = null;
        }
        for (int i = 0; i < tag.length(); i++) {
            if (tag.charAt(i) == '\n') {
                runs.add(Run.LINE_END);
            }
        }
    }
}
