package dev.cairn.ui.guide;

import dev.cairn.ui.LinkOpener;
import dev.cairn.ui.Theme;
import java.util.List;
import javafx.scene.layout.VBox;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown as formatted text, as wide as it is given room: paragraphs, lists, quotes, code, tables, links.
 *
 * <p>Links open only where {@link LinkOpener#web} allows it; raw HTML is shown as the text in it. Whatever the text, it is shown
 * and never throws.
 */
public final class MarkdownPane extends VBox {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .build();

    private final LinkOpener links;

    public MarkdownPane(LinkOpener links) {
        this.links = links;
        getStyleClass().add("markdown");
        getStylesheets().add(Theme.sheet(MarkdownPane.class, "markdown.css"));
    }

    /** Shows a text in place of the one before. */
    public void show(String markdown) {
        var blocks = new Blocks(links);
        getChildren().setAll(blocks.of(trimmed(PARSER.parse(markdown))));
    }

    /** Rules at the ends parted a text from its neighbours in the document; where it stands alone they part nothing. */
    private static Node trimmed(Node document) {
        while (document.getFirstChild() instanceof ThematicBreak rule) {
            rule.unlink();
        }
        while (document.getLastChild() instanceof ThematicBreak rule) {
            rule.unlink();
        }
        return document;
    }

    /** Shows a text, and is handed on. */
    public MarkdownPane showing(String markdown) {
        show(markdown);
        return this;
    }
}
