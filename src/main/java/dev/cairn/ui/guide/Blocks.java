package dev.cairn.ui.guide;

import dev.cairn.ui.LinkOpener;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Draws the blocks of a document. */
final class Blocks {
    /** Deeper nesting than anyone writes is shown as plain text, so that no text can exhaust the stack. */
    private static final int DEEPEST = 24;

    private static final Pattern TAG = Pattern.compile("<[^<>]*>|<!--.*?-->", Pattern.DOTALL);

    private final Inlines inlines;
    private int depth;

    Blocks(LinkOpener links) {
        inlines = new Inlines(links);
    }

    /** The blocks below a node, in order. */
    List<javafx.scene.Node> of(Node parent) {
        var nodes = new ArrayList<javafx.scene.Node>();
        depth++;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof LinkReferenceDefinition) {
                continue;
            }
            nodes.add(depth > DEEPEST ? plain(child) : block(child));
        }
        depth--;
        return nodes;
    }

    private javafx.scene.Node block(Node node) {
        return switch (node) {
            case Heading heading -> heading(heading);
            case ListBlock list -> new Lists(this).of(list);
            case BlockQuote quote -> quote(quote);
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case TableBlock table -> new Tables(inlines).of(table);
            case ThematicBreak rule -> rule();
            case HtmlBlock html ->
                text(TAG.matcher(html.getLiteral()).replaceAll("").strip());
            case Paragraph paragraph -> flow(paragraph);
            case Block other -> column(of(other));
            default -> plain(node);
        };
    }

    TextFlow flow(Node paragraph) {
        var flow = new TextFlow(inlines.of(paragraph).toArray(javafx.scene.Node[]::new));
        flow.getStyleClass().add("paragraph");
        return flow;
    }

    private TextFlow heading(Heading heading) {
        var flow = flow(heading);
        flow.getStyleClass().setAll("heading", heading.getLevel() <= 2 ? "large" : "small");
        return flow;
    }

    private HBox quote(BlockQuote quote) {
        var body = column(of(quote));
        HBox.setHgrow(body, Priority.ALWAYS);
        var box = new HBox(body);
        box.getStyleClass().add("quote");
        return box;
    }

    private static Label code(String literal) {
        var code = new Label(literal.stripTrailing());
        code.getStyleClass().addAll("code-block", "mono");
        code.setWrapText(true);
        code.setMinHeight(Region.USE_PREF_SIZE);
        code.setMaxWidth(Double.MAX_VALUE);
        return code;
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().add("hairline");
        return rule;
    }

    private TextFlow plain(Node node) {
        return text(Inlines.words(node));
    }

    private static TextFlow text(String words) {
        var text = new javafx.scene.text.Text(words);
        text.getStyleClass().add("plain");
        var flow = new TextFlow(text);
        flow.getStyleClass().add("paragraph");
        return flow;
    }

    static VBox column(List<javafx.scene.Node> nodes) {
        var column = new VBox(nodes.toArray(javafx.scene.Node[]::new));
        column.getStyleClass().add("blocks");
        column.setMinWidth(0);
        return column;
    }
}
