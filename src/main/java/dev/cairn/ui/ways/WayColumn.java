package dev.cairn.ui.ways;

import dev.cairn.schedule.Preview;
import dev.cairn.schedule.Slip;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One way back: what it means, what it changes, and the button that takes it. */
class WayColumn extends VBox {
    private static final double WIDEST = 440;

    private final Label finish = new Label();
    private final Label verdict = new Label();
    private final GridPane facts = new GridPane();
    private final LoadChart chart = new LoadChart();
    private final Button use = new Button(Messages.text("ways.use"));
    private final FoldedList moves;
    private final VBox extra = new VBox(8);

    /**
     * @param name in ids: {@code moveOn}, {@code catchUp}, {@code trim}
     * @param before what the pale bars of its chart are, in words
     */
    WayColumn(String name, Feather sign, Words words, String before) {
        getStyleClass().add("way");
        setMinWidth(0);
        moves = new FoldedList(name + "-moves-more");
        var head = new Label(words.title(), Icons.of(sign, "acc"));
        head.getStyleClass().addAll("t15", "semibold");
        var meaning = new Label(words.meaning());
        meaning.getStyleClass().addAll("mut", "meaning");
        finish.getStyleClass().addAll("t20", "semibold", "finish");
        finish.setId(name + "-finish");
        verdict.getStyleClass().addAll("t12");
        verdict.setId(name + "-verdict");
        for (Label label : new Label[] {meaning, verdict}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        facts.getStyleClass().add("facts");
        var left = new ColumnConstraints();
        left.setHgrow(Priority.ALWAYS);
        var right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        facts.getColumnConstraints().addAll(left, right);
        use.setId(name + "-use");
        use.setAccessibleText(Messages.text("ways.use.spoken", words.title()));
        use.setMaxWidth(WIDEST);
        facts.setMaxWidth(WIDEST);
        extra.managedProperty().bind(extra.visibleProperty());
        extra.setVisible(false);
        getChildren()
                .addAll(
                        head,
                        meaning,
                        new VBox(finish, verdict),
                        facts,
                        new VBox(4, chart, LoadChart.legend(before)),
                        use,
                        extra,
                        moves);
    }

    /** What stands between the button and the list of what moves. */
    void below(Node... nodes) {
        extra.getChildren().setAll(nodes);
        extra.setVisible(nodes.length > 0);
    }

    void onUse(Runnable action) {
        use.setOnAction(event -> action.run());
    }

    Button use() {
        return use;
    }

    void show(Slip slip, Preview preview, boolean held) {
        var today = slip.today();
        finish.setText(preview.finish()
                .map(day -> Messages.text("ways.ends", DayText.brief(day, today)))
                .orElse(""));
        verdict.setText(
                preview.late() == 0
                        ? Messages.text("ways.asFirst")
                        : Messages.text(held ? "ways.late" : "ways.stillLate", WayText.days(preview.late())));
        verdict.getStyleClass().removeAll("acc", "att", "mut");
        verdict.getStyleClass().add(preview.late() == 0 ? "acc" : held ? "mut" : "att");
        chart.show(preview.weeks(), today);
        moves.show(
                preview.moves().isEmpty()
                        ? Messages.text("ways.moves.none")
                        : Messages.text("ways.moves", preview.moves().size()),
                preview.moves().stream()
                        .map(it -> row(
                                RoadmapText.heading(it.heading()),
                                span(it.before(), today) + " → " + span(it.after(), today)))
                        .toList());
    }

    private static String span(dev.cairn.schedule.hours.Dates dates, LocalDate today) {
        return DayText.span(dates.from(), dates.to(), today);
    }

    void facts(List<Fact> rows) {
        facts.getChildren().clear();
        int at = 0;
        for (Fact it : rows) {
            var name = new Label(it.name());
            name.getStyleClass().add("mut");
            var after = new Label(it.after());
            after.getStyleClass().add("medium");
            var values = new HBox(6, after);
            values.getStyleClass().add("values");
            if (!it.before().isEmpty()) {
                var before = new Label(it.before() + " →");
                before.getStyleClass().add("mut");
                values.getChildren().addFirst(before);
            }
            for (Label label : new Label[] {name, after}) {
                label.setMinWidth(USE_PREF_SIZE);
            }
            facts.addRow(at++, name, values);
        }
    }

    /** What a way is called, and what it means. */
    record Words(String title, String meaning) {}

    /** @param before empty where nothing changes */
    record Fact(String name, String before, String after) {}

    static VBox row(String name, String second) {
        var title = new Label(name);
        title.setMinWidth(0);
        var below = new Label(second);
        below.getStyleClass().addAll("t12", "mut");
        below.setMinWidth(0);
        var row = new VBox(title, below);
        row.getStyleClass().add("moving");
        return row;
    }
}
