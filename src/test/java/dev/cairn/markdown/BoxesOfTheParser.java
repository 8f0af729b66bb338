package dev.cairn.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The checkboxes of a document as GitHub Flavored Markdown defines them, found by another way than the reader's: list items whose
 * first paragraph begins with a mark and has text behind it.
 */
final class BoxesOfTheParser {
    private static final Pattern BOX = Pattern.compile("\\s*\\[([ \\txX])\\][ \\t]+\\S.*");
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private BoxesOfTheParser() {}

    /** One box: its line, counted from 1, and whether it is ticked. */
    record Found(int line, boolean done) {}

    static List<Found> in(String text) {
        var lines = text.split("\r\n|\n|\r", -1);
        var found = new ArrayList<Found>();
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(ListItem item) {
                if (item.getFirstChild() instanceof Paragraph paragraph) {
                    var span = paragraph.getSourceSpans().getFirst();
                    var source = lines[span.getLineIndex()].substring(span.getColumnIndex());
                    var box = BOX.matcher(source);
                    if (box.matches()) {
                        found.add(
                                new Found(span.getLineIndex() + 1, !box.group(1).isBlank()));
                    }
                }
                visitChildren(item);
            }
        });
        return found;
    }
}
