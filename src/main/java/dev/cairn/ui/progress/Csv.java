package dev.cairn.ui.progress;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables as text for other programs. Titles of tasks come from files of whoever wrote them: one that a spreadsheet would take for a formula
 * gets an apostrophe before it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180, common format for CSV files</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
final class Csv {
    /** Without it some spreadsheets take the letters for those of an older encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String END = "\r\n";
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private Csv() {}

    /** A whole file. */
    static String file(Numbers numbers) {
        var lines = Stream.concat(Stream.of(numbers.heads()), plain(numbers.rows()));
        return lines.map(cells -> cells.stream().map(Csv::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining(END, BYTE_ORDER_MARK, END));
    }

    /** Some rows with their heads, as they are pasted: cells parted by tabs. */
    static String tabs(List<String> heads, List<List<Cell>> rows) {
        return Stream.concat(Stream.of(heads), plain(rows))
                .map(cells -> cells.stream()
                        .map(Csv::safe)
                        .map(it -> BREAKS.matcher(it).replaceAll(" "))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<List<String>> plain(List<List<Cell>> rows) {
        return rows.stream().map(row -> row.stream().map(Cell::plain).toList());
    }

    private static String quoted(String cell) {
        var safe = safe(cell);
        boolean quote = safe.chars().anyMatch(it -> it == '"' || it == ',' || it == '\r' || it == '\n');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String safe(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_BEGINS.indexOf(cell.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
