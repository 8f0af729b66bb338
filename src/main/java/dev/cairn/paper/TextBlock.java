package dev.cairn.paper;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.TextStyle;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A text in lines.
 *
 * @param text all of it, on one line
 * @param ends where in the text each line ends
 * @param line pixels from one line to the next
 */
record TextBlock(String text, List<String> lines, List<Integer> ends, TextStyle style, double line) {
    TextBlock {
        lines = List.copyOf(lines);
        ends = List.copyOf(ends);
    }

    /** Broken where lines may be broken; a word that is wider than a line, where it must be. No lines for an empty text. */
    static TextBlock of(String text, TextStyle style, double line, double width, Measure measure) {
        var plain = Plain.of(text);
        var broken = new Breaking(style, width, measure);
        broken.lines(plain);
        return new TextBlock(plain, broken.lines, broken.ends, style, line);
    }

    double height() {
        return lines.size() * line;
    }

    int count() {
        return lines.size();
    }

    /** Its first lines, up to so many. */
    TextBlock first(int count) {
        int shown = Math.min(count, lines.size());
        return new TextBlock(text, lines.subList(0, shown), ends.subList(0, shown), style, line);
    }

    /** Its first lines; where there are more, the last of them is cut to say so. */
    TextBlock cut(int count, UnaryOperator<String> cutting) {
        if (count >= lines.size()) {
            return this;
        }
        var shown = new ArrayList<>(lines.subList(0, count));
        shown.set(count - 1, cutting.apply(after(count - 1)));
        return new TextBlock(text, shown, ends.subList(0, count), style, line);
    }

    /** What follows the first lines, as it stands in the text. */
    String after(int count) {
        if (count >= lines.size()) {
            return "";
        }
        return count == 0 ? text : text.substring(ends.get(count - 1)).strip();
    }

    void draw(Sketch sketch, double x, double top) {
        double baseline = top + Type.baseline(style, line);
        for (String text : lines) {
            sketch.text(x, baseline, text, style, Anchor.START);
            baseline += line;
        }
    }

    /** Finds the lines of one text. */
    private static final class Breaking {
        /** Paths and addresses are parted where they are joined. */
        private static final Pattern AFTER_MARKS = Pattern.compile("(?<=[/\\\\_.,:;&=?#-])");

        private final TextStyle style;
        private final double width;
        private final Measure measure;
        private final List<String> lines = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();
        private String line = "";
        /** How much of the text is in lines, the one under way included. */
        private int read;

        Breaking(TextStyle style, double width, Measure measure) {
            this.style = style;
            this.width = width;
            this.measure = measure;
        }

        void lines(String text) {
            if (fits(text)) {
                line = text;
                read = text.length();
            } else {
                words(text).forEach(this::add);
            }
            end();
        }

        /** A word that fits on a line of its own is not broken, not even after a hyphen. */
        private void add(String word) {
            if (fits(line + word)) {
                take(word);
                return;
            }
            if (fits(word)) {
                end();
                take(word);
            } else {
                pieces(word, BreakIterator.getLineInstance(Locale.ROOT)).stream()
                        .flatMap(AFTER_MARKS::splitAsStream)
                        .forEach(this::addPart);
            }
        }

        private void addPart(String part) {
            if (fits(line + part)) {
                take(part);
                return;
            }
            end();
            if (fits(part)) {
                take(part);
            } else {
                pieces(part, BreakIterator.getCharacterInstance(Locale.ROOT)).forEach(this::addLetter);
            }
        }

        private void addLetter(String letter) {
            if (!fits(line + letter)) {
                end();
            }
            take(letter);
        }

        private void take(String piece) {
            line += piece;
            read += piece.length();
        }

        private void end() {
            var ended = line.strip();
            if (!ended.isEmpty()) {
                lines.add(ended);
                ends.add(read);
            }
            line = "";
        }

        private boolean fits(String text) {
            return measure.width(text.stripTrailing(), style) <= width;
        }

        /** What stands between blanks; in scripts that are written without, whatever may stand at the end of a line. */
        private static List<String> words(String text) {
            var words = new ArrayList<String>();
            for (String piece : pieces(text, BreakIterator.getLineInstance(Locale.ROOT))) {
                if (words.isEmpty() || parts(words.getLast(), piece)) {
                    words.add(piece);
                } else {
                    words.add(words.removeLast() + piece);
                }
            }
            return words;
        }

        private static boolean parts(String before, String after) {
            int last = before.codePointBefore(before.length());
            return Character.isWhitespace(last) || unspaced(last) || unspaced(after.codePointAt(0));
        }

        private static boolean unspaced(int c) {
            return Character.isIdeographic(c)
                    || switch (Character.UnicodeScript.of(c)) {
                        case HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
                        default -> c >= 0x3000 && c <= 0x303F;
                    };
        }

        private static List<String> pieces(String text, BreakIterator breaks) {
            breaks.setText(text);
            var pieces = new ArrayList<String>();
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                pieces.add(text.substring(from, to));
                from = to;
            }
            return pieces;
        }
    }
}
