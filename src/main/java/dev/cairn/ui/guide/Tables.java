package dev.cairn.ui.guide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
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
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    /** A column of cells this short is not wrapped at all. */
    private static final int SHORT = 12;

    /** An average character of text at 13 px, and what parts two columns. */
    private static final double CHARACTER = 7.8;

    private static final double GAP = 16;

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
        for (int c = 0; c < columns; c++) {
            grid.getColumnConstraints().add(column(rows, c));
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

    /** As wide as its longest cell up to a limit, and never narrower than its longest word. */
    private static ColumnConstraints column(List<List<TableCell>> rows, int column) {
        int word = SHORTEST;
        int whole = SHORTEST;
        for (List<TableCell> row : rows) {
            var words = column < row.size() ? Inlines.words(row.get(column)) : "";
            whole = Math.max(whole, Math.min(words.length(), LONGEST));
            for (String one : words.split("\\s|(?<=[-/])", -1)) {
                word = Math.max(word, Math.min(one.length(), LONGEST));
            }
        }
        double pref = CHARACTER * Math.max(word, whole) + GAP;
        double min = whole <= SHORT ? pref : CHARACTER * word + GAP;
        var constraints = new ColumnConstraints(min, pref, Double.MAX_VALUE);
        constraints.setHgrow(Priority.SOMETIMES);
        return constraints;
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
