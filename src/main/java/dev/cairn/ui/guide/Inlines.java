package dev.cairn.ui.guide;

import dev.cairn.ui.EmojiText;
import dev.cairn.ui.LinkOpener;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.text.Text;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/** Draws what stands inside a paragraph: pieces of text, each with the style of all it stands in. */
final class Inlines {
    private static final int DEEPEST = 32;

    private final LinkOpener links;

    Inlines(LinkOpener links) {
        this.links = links;
    }

    /** The pieces below a node, in order. */
    List<javafx.scene.Node> of(Node parent) {
        var pieces = new ArrayList<javafx.scene.Node>();
        add(parent, List.of("plain"), null, 0, pieces);
        return pieces;
    }

    private void add(
            Node parent, List<String> styles, @Nullable String address, int depth, List<javafx.scene.Node> pieces) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (depth > DEEPEST) {
                pieces.add(piece(words(node), styles, address));
                continue;
            }
            switch (node) {
                case org.commonmark.node.Text text -> addText(text.getLiteral(), styles, address, pieces);
                case Code code -> pieces.add(piece(code.getLiteral(), with(styles, "code"), address));
                case SoftLineBreak line -> pieces.add(piece(" ", styles, address));
                case HardLineBreak line -> pieces.add(piece("\n", styles, null));
                case HtmlInline html
                when html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br") ->
                    pieces.add(piece("\n", styles, null));
                case HtmlInline html -> {}
                case Emphasis it -> add(node, with(styles, "emphasis"), address, depth + 1, pieces);
                case StrongEmphasis it -> add(node, with(styles, "strong"), address, depth + 1, pieces);
                case Strikethrough it -> add(node, with(styles, "struck"), address, depth + 1, pieces);
                case Link link -> add(node, styles, link.getDestination(), depth + 1, pieces);
                case Image image -> add(node, styles, image.getDestination(), depth + 1, pieces);
                default -> add(node, styles, address, depth + 1, pieces);
            }
        }
    }

    private void addText(String words, List<String> styles, @Nullable String address, List<javafx.scene.Node> pieces) {
        var web = address == null ? Optional.<URI>empty() : LinkOpener.web(address);
        for (Text run : EmojiText.runs(words)) {
            var piece = web.isPresent() ? new LinkText(run.getText(), web.get(), links) : run;
            piece.getStyleClass().addAll(0, styles);
            pieces.add(piece);
        }
    }

    private static List<String> with(List<String> styles, String style) {
        var more = new ArrayList<>(styles);
        more.add(style);
        return more;
    }

    private Text piece(String words, List<String> styles, @Nullable String address) {
        var text = address == null
                ? new Text(words)
                : LinkOpener.web(address)
                        .<Text>map(web -> new LinkText(words, web, links))
                        .orElseGet(() -> new Text(words));
        text.getStyleClass().addAll(styles);
        return text;
    }

    /** All the words below a node, without their formatting. Walks without recursion, however deep it goes. */
    static String words(Node node) {
        var words = new StringBuilder();
        var open = new ArrayDeque<Node>();
        open.push(node);
        while (!open.isEmpty()) {
            var next = open.pop();
            switch (next) {
                case org.commonmark.node.Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case FencedCodeBlock code -> words.append(code.getLiteral());
                case IndentedCodeBlock code -> words.append(code.getLiteral());
                case HtmlBlock html -> words.append(html.getLiteral());
                case SoftLineBreak line -> words.append(' ');
                case HardLineBreak line -> words.append('\n');
                case Paragraph paragraph when !words.isEmpty() -> words.append('\n');
                default -> {}
            }
            for (Node child = next.getLastChild(); child != null; child = child.getPrevious()) {
                open.push(child);
            }
        }
        return words.toString();
    }
}
