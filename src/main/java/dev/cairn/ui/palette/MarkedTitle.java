package dev.cairn.ui.palette;

import dev.cairn.study.SearchWords;
import dev.cairn.ui.EmojiText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A title in one line, what fits in it marked; where there is too little room its end is left out. */
final class MarkedTitle extends Region {
    private static final String LEFT_OUT = "…";
    private static final int LONGEST = 200;

    /** What it keeps, in px, where others want the room too. */
    private static final double KEPT = 290;

    private final List<Text> pieces = new ArrayList<>();
    private final List<String> whole = new ArrayList<>();
    private final Text ruler = new Text();

    MarkedTitle(String title, List<SearchWords.Mark> marks) {
        getStyleClass().add("marked-title");
        ruler.setManaged(false);
        int end = title.offsetByCodePoints(0, Math.min(LONGEST, title.codePointCount(0, title.length())));
        int at = 0;
        for (SearchWords.Mark mark : marks) {
            if (mark.to() <= end) {
                add(title.substring(at, mark.from()), false);
                add(title.substring(mark.from(), mark.to()), true);
                at = mark.to();
            }
        }
        add(title.substring(at, end) + (end < title.length() ? LEFT_OUT : ""), false);
        getChildren().setAll(pieces);
    }

    private void add(String part, boolean marked) {
        if (part.isEmpty()) {
            return;
        }
        for (Text piece : EmojiText.runs(part.replaceAll("[\\s\\p{Cntrl}]", " "))) {
            piece.getStyleClass().add(marked ? "match" : "plain");
            piece.setManaged(false);
            pieces.add(piece);
            whole.add(piece.getText());
        }
    }

    private double width(Text like, String text) {
        ruler.setFont(like.getFont());
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }

    @Override
    protected double computePrefWidth(double height) {
        double sum = 0;
        for (int i = 0; i < pieces.size(); i++) {
            sum += width(pieces.get(i), whole.get(i));
        }
        return Math.ceil(sum);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(KEPT, computePrefWidth(height));
    }

    @Override
    protected double computePrefHeight(double width) {
        return pieces.stream()
                .mapToDouble(it -> it.getLayoutBounds().getHeight())
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        boolean fits = computePrefWidth(-1) <= room + 0.5;
        double x = 0;
        boolean full = false;
        double top = Math.max(0, (getHeight() - computePrefHeight(-1)) / 2);
        double base =
                top + pieces.stream().mapToDouble(Text::getBaselineOffset).max().orElse(0);
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            double left = room - x;
            var text = full
                    ? ""
                    : fits || isShort(piece, whole.get(i), left, i) ? whole.get(i) : cut(piece, whole.get(i), left);
            full |= !text.equals(whole.get(i));
            piece.setText(text);
            piece.relocate(x, base - piece.getBaselineOffset());
            x += text.isEmpty() ? 0 : width(piece, text);
        }
    }

    /** Whether there is room behind it to say that something is left out. */
    private boolean isShort(Text piece, String text, double left, int index) {
        boolean last = index == pieces.size() - 1;
        return width(piece, last ? text : text + LEFT_OUT) <= left;
    }

    private String cut(Text piece, String text, double left) {
        int low = 0;
        int high = text.codePointCount(0, text.length());
        while (low < high) {
            int middle = (low + high + 1) / 2;
            var begin = text.substring(0, text.offsetByCodePoints(0, middle));
            if (width(piece, begin + LEFT_OUT) <= left) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, text.offsetByCodePoints(0, low)).stripTrailing() + LEFT_OUT;
    }
}
