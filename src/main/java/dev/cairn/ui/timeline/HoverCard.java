package dev.cairn.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Tells, beside a bar, why it lies there. Shows after a moment under the pointer, or at once when asked for by key. */
final class HoverCard extends Pane {
    private static final Duration AFTER = Duration.millis(300);
    private static final double WIDTH = 312;
    private static final double NAMES = 72;
    private static final double AWAY = 18;

    private final TimelineViewModel model;
    private final PauseTransition wait = new PauseTransition(AFTER);
    private @Nullable RowId row;

    HoverCard(TimelineViewModel model) {
        this.model = model;
        setMouseTransparent(true);
        setPickOnBounds(false);
    }

    /** The pointer rests here; null for nothing worth telling. */
    void over(@Nullable Row over, double x, double y) {
        if (over == null) {
            hide();
            return;
        }
        if (over.id().equals(row)) {
            return;
        }
        hide();
        row = over.id();
        wait.setOnFinished(event -> show(over, x, y));
        wait.playFromStart();
    }

    /** Shows the card of the selected row, or hides what shows. */
    void toggle() {
        if (!getChildren().isEmpty()) {
            hide();
            return;
        }
        model.selected().ifPresent(line -> {
            var sight = model.viewport().sight();
            double y = sight.y(model.lines().indexOf(line)) + Sight.ROW;
            double x = line.row()
                    .bar()
                    .whole()
                    .map(span -> sight.x(span.to().toEpochDay() + 1.0))
                    .orElse(sight.labels());
            row = line.row().id();
            show(line.row(), Math.max(x, sight.labels()), y);
        });
    }

    void hide() {
        wait.stop();
        row = null;
        getChildren().clear();
        setAccessibleText(null);
    }

    /** What the card says, for a screen reader; empty where none shows. */
    Optional<String> spoken() {
        return Optional.ofNullable(getAccessibleText());
    }

    private void show(Row about, double x, double y) {
        var chart = model.chart().orElse(null);
        var facts = chart == null ? List.<Reasons.Fact>of() : Reasons.of(about, chart);
        if (chart == null || facts.isEmpty()) {
            return;
        }
        var name = about.caption().number().isEmpty()
                ? Wording.title(about, chart)
                : about.caption().number() + " " + Wording.title(about, chart);
        var title = new Label(name);
        title.getStyleClass().add("semibold");
        title.setWrapText(true);
        var card = new VBox(4, title, grid(facts));
        card.getStyleClass().add("hover-card");
        card.setPrefWidth(WIDTH);
        card.setId("timeline-card");
        getChildren().setAll(card);
        card.applyCss();
        double height = card.prefHeight(WIDTH);
        boolean left = x + AWAY + WIDTH > getWidth() - 8;
        double placed = left ? Math.max(8, x - AWAY - WIDTH) : x + AWAY;
        card.resizeRelocate(placed, Math.max(8, Math.min(y + AWAY, getHeight() - height - 8)), WIDTH, height);
        var said = new StringBuilder(name);
        facts.forEach(fact -> said.append(". ").append(fact.name()).append(' ').append(fact.text()));
        setAccessibleText(said.toString());
    }

    private static GridPane grid(List<Reasons.Fact> facts) {
        var grid = new GridPane(8, 2);
        int line = 0;
        for (var fact : facts) {
            var text = new Label(fact.text());
            text.setWrapText(true);
            text.getStyleClass().add("t12");
            GridPane.setValignment(text, VPos.TOP);
            if (fact.name().isEmpty()) {
                text.getStyleClass().add("att");
                text.setPrefWidth(WIDTH - 28);
                grid.add(text, 0, line++, 2, 1);
                continue;
            }
            var name = new Label(fact.name());
            name.getStyleClass().addAll("t12", "mut");
            name.setMinWidth(NAMES);
            GridPane.setValignment(name, VPos.TOP);
            text.setPrefWidth(WIDTH - NAMES - 36);
            text.setMinHeight(USE_PREF_SIZE);
            grid.addRow(line++, name, text);
        }
        return grid;
    }

    @Override
    protected void layoutChildren() {
        // The card keeps the place it was given.
    }
}
