package dev.cairn.ui.checklist;

import dev.cairn.study.SearchWords;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The ground behind the parts of a title that were looked for. */
final class TitleMarks extends Pane {
    private static final double RADIUS = 4;
    private static final double BLEED = 1;

    private final Label title;
    private final Text ruler = new Text();
    private final Rectangle clip = new Rectangle();
    private SearchWords words = SearchWords.NONE;

    TitleMarks(Label title) {
        this.title = title;
        setMouseTransparent(true);
        setClip(clip);
    }

    void mark(SearchWords sought) {
        words = sought;
        setVisible(!sought.isEmpty());
        getChildren().clear();
    }

    /** Lies down behind the title. */
    void place(double x, double y, double width, double height) {
        getChildren().clear();
        if (words.isEmpty()) {
            return;
        }
        resizeRelocate(x, y, width, height);
        clip.setX(-BLEED);
        clip.setWidth(width + 2 * BLEED);
        clip.setHeight(height);
        for (SearchWords.Mark mark : words.marks(title.getText())) {
            double from = widthOf(title.getText().substring(0, mark.from()));
            double to = widthOf(title.getText().substring(0, mark.to()));
            var ground = new Rectangle(from - BLEED, 0, to - from + 2 * BLEED, height);
            ground.setArcWidth(RADIUS);
            ground.setArcHeight(RADIUS);
            ground.getStyleClass().add("search-mark");
            getChildren().add(ground);
        }
    }

    private double widthOf(String text) {
        ruler.setFont(title.getFont());
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }
}
