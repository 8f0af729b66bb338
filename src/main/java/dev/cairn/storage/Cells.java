package dev.cairn.storage;

import dev.cairn.roadmap.DaySpan;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Lines;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Span;
import dev.cairn.roadmap.WeekSpan;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Facts that fill several columns beside each other; null where the first of them is null. */
final class Cells {
    private Cells() {}

    static Key key(ResultSet row, int column) throws SQLException {
        return new Key(row.getString(column));
    }

    static Heading heading(ResultSet row, int column) throws SQLException {
        return new Heading(row.getString(column), row.getString(column + 1), row.getString(column + 2));
    }

    static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return number == 0 && row.wasNull() ? null : (Integer) number;
    }

    static @Nullable MinuteRange minutes(ResultSet row, int column) throws SQLException {
        var min = number(row, column);
        return min == null ? null : new MinuteRange(min, row.getInt(column + 1));
    }

    static @Nullable Effort effort(ResultSet row, int column) throws SQLException {
        var minutes = minutes(row, column);
        return minutes == null ? null : new Effort(minutes, Effort.Origin.valueOf(row.getString(column + 2)));
    }

    static @Nullable WeekSpan weeks(ResultSet row, int column) throws SQLException {
        var from = number(row, column);
        return from == null ? null : new WeekSpan(from, row.getInt(column + 1));
    }

    static @Nullable DaySpan days(ResultSet row, int column) throws SQLException {
        var from = number(row, column);
        return from == null ? null : new DaySpan(from, row.getInt(column + 1));
    }

    static @Nullable Lines lines(ResultSet row, int column) throws SQLException {
        var first = number(row, column);
        return first == null ? null : new Lines(first, row.getInt(column + 1));
    }

    static @Nullable Span span(ResultSet row, int column) throws SQLException {
        var unit = row.getString(column + 2);
        return unit == null
                ? null
                : new Span(row.getDouble(column), row.getDouble(column + 1), Span.Unit.valueOf(unit));
    }

    static Resource resource(ResultSet row, int column) throws SQLException {
        return new Resource(
                row.getString(column), row.getString(column + 1), row.getString(column + 2), row.getInt(column + 3));
    }
}
