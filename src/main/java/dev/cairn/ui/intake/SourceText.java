package dev.cairn.ui.intake;

import dev.cairn.progress.SourceFile;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The lines of a file, to show those a sentence speaks of. */
final class SourceText {
    private static final int LONGEST = 200;

    private final List<String> lines;

    private SourceText(List<String> lines) {
        this.lines = lines;
    }

    static SourceText of(SourceFile file) {
        return new SourceText(file.lines());
    }

    /**
     * A line with some around it, numbered.
     *
     * @param line counted from 1
     */
    VBox excerpt(int line, int around) {
        var box = new VBox();
        box.getStyleClass().add("excerpt");
        for (int n = Math.max(1, line - around); n <= Math.min(lines.size(), line + around); n++) {
            box.getChildren().add(row(n, n == line && around > 0));
        }
        return box;
    }

    private HBox row(int number, boolean marked) {
        var figure = new Label(Integer.toString(number));
        figure.getStyleClass().addAll("figure", "mono");
        var text = lines.get(number - 1);
        var words = new Label(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        words.getStyleClass().add("mono");
        words.setMinWidth(0);
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(figure, words);
        row.getStyleClass().add(marked ? "marked" : "beside");
        return row;
    }
}
