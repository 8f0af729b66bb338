package dev.cairn.ui.progress;

import dev.cairn.drawing.Measure;
import dev.cairn.drawing.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Breaks a sentence at its spaces. */
final class Lines {
    private Lines() {}

    static List<String> of(String sentence, TextStyle style, double width, Measure letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : sentence.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && letters.width(longer, style) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
