package dev.cairn.ui.week;

import dev.cairn.ui.Messages;
import javafx.scene.layout.Region;

/** The outline of a week that is on its way: bones where heads and sessions will be. */
final class Waiting extends Region {
    private static final double[][] CARDS = {
        {0, 1.2, 1}, {0, 2.4, 0.8}, {1, 1.0, 1.4}, {2, 1.6, 0.9}, {2, 2.7, 1.1}, {3, 1.2, 1.6}, {5, 0.2, 2}, {6, 0.6, 1}
    };
    private static final double HOUR = 110;

    Waiting() {
        getStyleClass().add("week-waiting");
        setAccessibleText(Messages.text("loading"));
        for (int i = 0; i < 7 + CARDS.length; i++) {
            var bone = new Region();
            bone.getStyleClass().add("bone");
            getChildren().add(bone);
        }
    }

    @Override
    protected void layoutChildren() {
        var columns = new Columns(getWidth());
        for (int day = 0; day < 7; day++) {
            getChildren().get(day).resizeRelocate(columns.x(day) + 8, 10, columns.width(day) * 0.6, 12);
        }
        for (int i = 0; i < CARDS.length; i++) {
            int day = (int) CARDS[i][0];
            getChildren()
                    .get(7 + i)
                    .resizeRelocate(
                            columns.x(day) + 4,
                            DayHeads.HEIGHT + CARDS[i][1] * HOUR,
                            columns.width(day) - 7,
                            CARDS[i][2] * HOUR - 2);
        }
    }
}
