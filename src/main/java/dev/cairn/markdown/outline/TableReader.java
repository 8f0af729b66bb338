package dev.cairn.markdown.outline;

import dev.cairn.roadmap.Lines;
import dev.cairn.roadmap.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads tables: heads, rows, cells, the boxes in cells, and the cells of ragged rows that the table has no column for. */
final class TableReader {
    /** How a table says that there is nothing. */
    private static final Pattern DASHES = Pattern.compile("\\s*[-–—]{1,3}\\s*");

    private static final Block.Cell EMPTY = new Block.Cell(List.of());

    private final List<String> lines;
    private final List<Problem> problems;

    TableReader(List<String> lines, List<Problem> problems) {
        this.lines = lines;
        this.problems = problems;
    }

    Block.Table read(TableBlock table, Lines at) {
        var heads = new ArrayList<Inline>();
        var rows = new ArrayList<Block.Row>();
        for (@Nullable Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (@Nullable Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead) {
                    children(row).forEach(cell -> heads.add(InlineReader.read(cell)));
                } else if (part instanceof TableBody && !row.getSourceSpans().isEmpty()) {
                    rows.add(row(row, heads.size()));
                }
            }
        }
        return new Block.Table(heads, rows, at);
    }

    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (@Nullable Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private Block.Row row(Node row, int columns) {
        int line = row.getSourceSpans().getFirst().getLineIndex() + 1;
        var source = lines.get(line - 1);
        Deque<Box> boxes = new ArrayDeque<>(Boxes.inRow(source, line));
        var cells = new ArrayList<Block.Cell>();
        for (Node cell : children(row)) {
            var text = InlineReader.read(cell);
            cells.add(DASHES.matcher(text.plain()).matches() ? EMPTY : cell(text, boxes));
        }
        while (cells.size() < columns) {
            cells.add(EMPTY);
        }
        return new Block.Row(cells, spare(source, columns, line), line);
    }

    private static Block.Cell cell(Inline text, Deque<Box> boxes) {
        var segments = new ArrayList<Block.Segment>();
        for (Inline segment : text.segments()) {
            var start = segment.plain();
            int marker = beginsWithMarker(start) ? 2 : 0;
            if (Boxes.isMark(start.substring(marker)) && !boxes.isEmpty()) {
                segments.add(new Block.Segment(boxes.removeFirst(), withoutBox(segment, marker)));
            } else {
                segments.add(new Block.Segment(null, segment));
            }
        }
        return new Block.Cell(segments);
    }

    private static boolean beginsWithMarker(String text) {
        return text.startsWith(" [", 1) && "-*+".indexOf(text.charAt(0)) >= 0;
    }

    private static Inline withoutBox(Inline segment, int marker) {
        int blanks = 0;
        var first = segment.runs().getFirst().text();
        while (blanks < first.length() && first.charAt(blanks) == ' ') {
            blanks++;
        }
        var inner = segment.from(blanks + marker);
        var text = new StringBuilder();
        inner.runs().forEach(run -> text.append(run.text()));
        return inner.from(Boxes.length(text.toString()));
    }

    /** The parser leaves out cells past the last column, as GitHub does; here they are kept and told. */
    private List<String> spare(String source, int columns, int line) {
        var cells = cells(source);
        if (cells.size() < columns) {
            problems.add(new Problem(
                    line,
                    "This row has " + cells.size() + (cells.size() == 1 ? " cell" : " cells") + " where its table has "
                            + columns + " columns; the missing ones were taken to be empty."));
            return List.of();
        }
        if (cells.size() == columns) {
            return List.of();
        }
        problems.add(new Problem(
                line,
                "This row has " + cells.size() + " cells where its table has " + columns
                        + (columns == 1 ? " column" : " columns") + "; what is in the others was kept as a note."));
        return cells.subList(columns, cells.size()).stream()
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    private static List<String> cells(String source) {
        var row = source.strip();
        int quoted = 0;
        while (quoted < row.length() && (row.charAt(quoted) == '>' || row.charAt(quoted) == ' ')) {
            quoted++;
        }
        row = row.substring(quoted);
        var cells = new ArrayList<String>();
        int from = row.startsWith("|") ? 1 : 0;
        for (int i = from; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '|') {
                cells.add(row.substring(from, i).strip());
                from = i + 1;
            }
        }
        if (from < row.length()) {
            cells.add(row.substring(from).strip());
        }
        return cells;
    }
}
