package dev.cairn.ui;

import dev.cairn.drawing.Measure;
import dev.cairn.drawing.TextStyle;
import dev.cairn.drawing.Weight;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The letters of the screen, and how wide they are. What was measured once is known for a while: frames repeat themselves. */
public final class Lettering implements Measure {
    private static final int KNOWN = 8_000;

    private final Map<Face, Font> fonts = new HashMap<>();
    private final Text ruler = new Text();
    private final Map<Measured, Double> widths = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Measured, Double> eldest) {
            return size() > KNOWN;
        }
    };

    private record Face(double size, Weight weight) {}

    private record Measured(String text, Face face) {}

    Font font(TextStyle style) {
        return fonts.computeIfAbsent(new Face(style.size(), style.weight()), face -> {
            var family = switch (face.weight()) {
                case REGULAR -> "Noto Sans";
                case MEDIUM -> "Noto Sans Medium";
                case SEMIBOLD -> "Noto Sans SemiBold";
            };
            return Font.font(family, face.size());
        });
    }

    @Override
    public double width(String text, TextStyle style) {
        if (text.isEmpty()) {
            return 0;
        }
        return widths.computeIfAbsent(new Measured(text, new Face(style.size(), style.weight())), it -> {
            ruler.setFont(font(style));
            ruler.setText(text);
            return ruler.getLayoutBounds().getWidth();
        });
    }
}
