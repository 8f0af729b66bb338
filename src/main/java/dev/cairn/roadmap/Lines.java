package dev.cairn.roadmap;

/**
 * The lines of the source file something came from.
 *
 * @param first the first line, counted from 1
 * @param last the last line, at least {@code first}
 */
public record Lines(int first, int last) {
    public Lines {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("lines " + first + " to " + last);
        }
    }

    public static Lines at(int line) {
        return new Lines(line, line);
    }

    /** How many lines there are, at least 1. */
    public int count() {
        return last - first + 1;
    }
}
