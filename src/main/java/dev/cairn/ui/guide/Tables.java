package dev.cairn.ui.guide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Draws tables: columns as wide as their words ask for against each other, cells wrapped. */
final class Tables {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 32;
    private static final double REST = 0.35;

    private final Inlines inlines;

    Tables(Inlines inlines) {
        this.inlines = inlines;
    }

    GridPane of(TableBlock table) {
        var rows = new ArrayList<List<TableCell>>();
        collect(table, rows);
        var grid = new GridPane();
        grid.getStyleClass().add("table");
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        double[] widths = widths(rows, columns);
        for (double width : widths) {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            grid.getColumnConstraints().add(column);
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                grid.add(cell(rows.get(r).get(c)), c, r);
            }
        }
        return grid;
    }

    private static void collect(Node node, List<List<TableCell>> rows) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableRow) {
                var cells = new ArrayList<TableCell>();
                for (Node cell = child.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell it) {
                        cells.add(it);
                    }
                }
                rows.add(cells);
            } else {
                collect(child, rows);
            }
        }
    }

    /** In per cent of the table. */
    private static double[] widths(List<List<TableCell>> rows, int columns) {
        double[] widths = new double[columns];
        for (List<TableCell> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                widths[c] = Math.max(widths[c], weight(Inlines.words(row.get(c))));
            }
        }
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        for (int c = 0; c < columns; c++) {
            widths[c] = 100 * widths[c] / sum;
        }
        return widths;
    }

    /** What a text asks for: room for its longest word first, for the rest of it less. */
    private static double weight(String words) {
        int longest = 0;
        for (String word : words.split("\\s", -1)) {
            longest = Math.max(longest, word.length());
        }
        return Math.clamp(longest + REST * (words.length() - longest), SHORTEST, LONGEST);
    }

    private Region cell(TableCell cell) {
        var flow = new TextFlow(inlines.of(cell).toArray(javafx.scene.Node[]::new));
        flow.getStyleClass().add("paragraph");
        if (cell.getAlignment() != null) {
            flow.setTextAlignment(
                    switch (cell.getAlignment()) {
                        case LEFT -> TextAlignment.LEFT;
                        case CENTER -> TextAlignment.CENTER;
                        case RIGHT -> TextAlignment.RIGHT;
                    });
        }
        var box = new StackPane(flow);
        box.getStyleClass().addAll("cell", cell.isHeader() ? "head" : "body");
        return box;
    }
}
