package dev.cairn.markdown.outline;

import dev.cairn.roadmap.Lines;
import dev.cairn.roadmap.Problem;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Parses Markdown (CommonMark with the tables and strikethrough of GitHub) into an {@link Outline}. Safe for use by several threads.
 *
 * <p>Blocks nested deeper than {@value #DEEPEST} levels are read as text, which bounds the recursion over blocks here and behind.
 */
public final class OutlineParser {
    /** Deeper than any document means to go; ten thousand levels are an attack. */
    private static final int DEEPEST = 200;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();
    private final TableReader tables;
    private final List<Integer> nearly = new ArrayList<>();
    private boolean deep;
    private Block.@Nullable Paragraph label;

    private OutlineParser(List<String> lines) {
        this.lines = lines;
        tables = new TableReader(lines, problems);
    }

    public static Outline parse(String text) {
        var lines = SourceLines.of(text);
        var parser = new OutlineParser(lines);
        var blocks = new ArrayList<Block>();
        var matter = FrontMatterReader.read(lines);
        if (matter != null) {
            blocks.add(matter);
        }
        int skipped = matter == null ? 0 : matter.lines().last();
        Node document = PARSER.parse(FrontMatterReader.blanked(text, skipped));
        blocks.addAll(parser.blocks(document, 0));
        parser.tellOfNearlyBoxes();
        return new Outline(blocks, lines, parser.problems);
    }

    private List<Block> blocks(Node parent, int depth) {
        var blocks = new ArrayList<Block>();
        for (@Nullable Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListBlock list && !list.getSourceSpans().isEmpty()) {
                noteDepth(depth, lines(list));
                blocks.addAll(listings(list, depth));
            } else {
                var block = block(node, depth);
                if (block != null) {
                    blocks.add(block);
                }
            }
            if (label != null && (node.getNext() != null || parent instanceof BlockQuote)) {
                blocks.add(label);
                label = null;
            }
        }
        return blocks;
    }

    private @Nullable Block block(Node node, int depth) {
        if (node.getSourceSpans().isEmpty()) {
            return null;
        }
        var at = lines(node);
        noteDepth(depth, at);
        return switch (node) {
            case Heading heading -> new Block.Heading(heading.getLevel(), inline(heading, at), at);
            case Paragraph paragraph -> new Block.Paragraph(inline(paragraph, at), at);
            case TableBlock table -> tables.read(table, at);
            case BlockQuote quote -> new Block.Quote(blocks(quote, depth + 1), at);
            case FencedCodeBlock code -> code(code, at);
            case IndentedCodeBlock ignored -> new Block.Code(at, true);
            case HtmlBlock html -> html(html, at);
            case ThematicBreak ignored -> new Block.Divider(at);
            case LinkReferenceDefinition ignored -> new Block.Html("", at);
            case Document ignored -> null;
            default -> new Block.Html("", at);
        };
    }

    private Inline inline(Node node, Lines at) {
        var reader = InlineReader.of(node);
        if (reader.deepest() >= DEEPEST / 4) {
            problems.add(new Problem(
                    at.first(),
                    "Emphasis or links are nested very deeply here. What is nested deeper than " + DEEPEST
                            + " levels was read as plain text."));
        }
        return reader.inline();
    }

    private void noteDepth(int depth, Lines at) {
        if (depth >= DEEPEST / 2 - 2 && !deep) {
            deep = true;
            problems.add(new Problem(
                    at.first(),
                    "Lists or quotes are nested more than " + depth
                            + " levels deep here. What is nested deeper was read as plain text."));
        }
    }

    private Block html(HtmlBlock html, Lines at) {
        var literal = html.getLiteral();
        int open = literal.lastIndexOf("<!--");
        if (open >= 0 && literal.indexOf("-->", open) < 0) {
            problems.add(new Problem(
                    at.first(),
                    "The comment that begins here is never closed, so everything up to line " + at.last()
                            + " is hidden and no tasks were read from it. Close it with --> and import the"
                            + " file again."));
        }
        return new Block.Html(literal, at);
    }

    private Block code(FencedCodeBlock code, Lines at) {
        boolean closed = code.getClosingFenceLength() != null;
        if (!closed) {
            problems.add(new Problem(
                    at.first(),
                    "The code block that begins here is never closed, so everything up to line " + at.last()
                            + " is code and no tasks were read from it. Close it with ``` and import the file again."));
        }
        return new Block.Code(at, closed);
    }

    /** A list; several, with what heads them, where labels stand between its items. */
    private List<Block> listings(ListBlock list, int depth) {
        var listings = new ArrayList<Block>();
        var items = new ArrayList<Block.Item>();
        for (@Nullable Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof ListItem child) || child.getSourceSpans().isEmpty()) {
                continue;
            }
            var item = item(child, depth + 1);
            if (label != null && depth > 0 && node.getNext() != null) {
                item = item.followedBy(label);
                label = null;
            }
            items.add(item);
            if (label != null && depth == 0) {
                listings.add(listing(list, items));
                listings.add(label);
                items.clear();
                label = null;
            }
        }
        if (!items.isEmpty()) {
            listings.add(listing(list, items));
        }
        return listings;
    }

    private void tellOfNearlyBoxes() {
        if (nearly.isEmpty()) {
            return;
        }
        int others = nearly.size() - 1;
        problems.add(new Problem(
                nearly.getFirst(),
                "What stands in brackets here"
                        + (others == 0
                                ? ""
                                : others == 1 ? " and in one item below" : " and in " + others + " items below")
                        + " looks like a checkbox but is none, so it was read as text. Write [ ] or [x] and a blank to"
                        + " make it a task."));
    }

    private static Block.Listing listing(ListBlock list, List<Block.Item> items) {
        int first = items.getFirst().lines().first();
        int last = items.getLast().lines().last();
        return new Block.Listing(list instanceof OrderedList, items, new Lines(first, last));
    }

    private Block.Item item(ListItem item, int depth) {
        var at = lines(item);
        var blocks = blocks(item, depth);
        if (!(item.getFirstChild() instanceof Paragraph paragraph)
                || paragraph.getSourceSpans().isEmpty()) {
            return new Block.Item(null, Inline.EMPTY, Lines.at(at.first()), 0, blocks, at);
        }
        var own = blocks.getFirst().lines();
        int column = textColumn(paragraph);
        var text = blocks.getFirst() instanceof Block.Paragraph first ? first.text() : Inline.EMPTY;
        var box = box(paragraph, column, own.first());
        if (box != null) {
            text = withoutReferencedMark(text.from(Boxes.length(startOf(text))), paragraph);
        }
        var followed = new Block.Item(box, text, own, column, blocks.subList(1, blocks.size()), at);
        return label == null ? withoutLabel(followed) : followed.endingBefore(label);
    }

    /** A label that stands right under an item, unindented, heads what follows, though Markdown takes it for more of the item. */
    private Block.Item withoutLabel(Block.Item item) {
        int at = LazyLabel.in(item, lines);
        if (at < 0) {
            return item;
        }
        var parts = item.text().lines();
        int line = item.own().first() + at;
        label = new Block.Paragraph(
                Inline.ofLines(parts.subList(at, parts.size())),
                new Lines(line, item.own().last()));
        return new Block.Item(
                item.box(),
                Inline.ofLines(parts.subList(0, at)),
                new Lines(item.own().first(), line - 1),
                item.column(),
                List.of(),
                new Lines(item.lines().first(), line - 1));
    }

    private static String startOf(Inline text) {
        var start = new StringBuilder();
        for (Run run : text.runs()) {
            if (start.length() > 8) {
                break;
            }
            start.append(run.text());
        }
        return start.toString();
    }

    /** Where the document defines a link named "x", the parser takes the mark of a ticked box for that link. */
    private static Inline withoutReferencedMark(Inline text, Paragraph paragraph) {
        boolean linked = paragraph.getFirstChild() instanceof org.commonmark.node.Link;
        if (!linked || text.runs().isEmpty() || !text.runs().getFirst().text().equalsIgnoreCase("x")) {
            return text;
        }
        return new Inline(text.runs().subList(1, text.runs().size()));
    }

    private int textColumn(Paragraph paragraph) {
        var span = paragraph.getSourceSpans().getFirst();
        var source = lines.get(span.getLineIndex());
        int column = Math.min(span.getColumnIndex(), source.length());
        while (column < source.length() && Character.isWhitespace(source.charAt(column))) {
            column++;
        }
        return column;
    }

    private @Nullable Box box(Paragraph paragraph, int column, int line) {
        var source = lines.get(line - 1);
        var rest = source.substring(column).strip();
        boolean alone = Boxes.isMark(rest) && Boxes.length(rest) == rest.length();
        if (!alone) {
            var box = Boxes.at(source, column, line);
            if (box == null && Boxes.isNearly(rest)) {
                nearly.add(line);
            }
            return box;
        }
        if (paragraph.getSourceSpans().size() > 1) {
            return Boxes.at(source + " ", column, line);
        }
        problems.add(new Problem(
                line, "The checkbox on this line has no text, so it is no task. Write what is to be done behind it."));
        return null;
    }

    static Lines lines(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return new Lines(spans.getFirst().getLineIndex() + 1, spans.getLast().getLineIndex() + 1);
    }
}
