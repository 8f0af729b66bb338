package dev.cairn.ui.ways;

import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What would come of it: when each roadmap ends now and then, the hours week by week, and what does not fit. */
final class OutcomePane extends VBox {
    private final VBox rows = new VBox();
    private final Label hours = new Label();
    private final LoadChart chart = new LoadChart();
    private final VBox notes = new VBox(6);

    OutcomePane() {
        getStyleClass().add("outcome");
        rows.setId("whatif-rows");
        hours.getStyleClass().add("mut");
        hours.setId("whatif-week");
        notes.setId("whatif-notes");
        var head = new Label(Messages.text("ways.load"));
        head.getStyleClass().addAll("t15", "semibold");
        getChildren()
                .addAll(
                        new VBox(heads(), rows),
                        new VBox(2, head, hours),
                        new VBox(4, chart, LoadChart.legend(Messages.text("whatif.key.now"))),
                        notes);
    }

    private static GridPane line(Node title, Node now, Node then, Node difference) {
        var line = new GridPane();
        line.getStyleClass().add("outcome-row");
        line.setAlignment(Pos.CENTER_LEFT);
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setMinWidth(80);
        line.getColumnConstraints().add(wide);
        for (double width : new double[] {92, 92, 132}) {
            line.getColumnConstraints().add(new ColumnConstraints(width));
        }
        line.addRow(0, title, now, then, difference);
        return line;
    }

    private static GridPane heads() {
        return line(
                small("whatif.finish"), small("whatif.key.now"), small("whatif.key.then"), small("whatif.difference"));
    }

    private static Label small(String key) {
        var label = new Label(Messages.text(key));
        label.getStyleClass().addAll("t12", "sub");
        return label;
    }

    void show(Outcome outcome, LocalDate today) {
        rows.getChildren().setAll(outcome.rows().stream().map(OutcomePane::row).toList());
        var before = RoadmapText.number(outcome.hours().now());
        var after = RoadmapText.number(outcome.hours().then());
        hours.setText(
                before.equals(after)
                        ? Messages.text("ways.hours.same", before)
                        : Messages.text("whatif.week", before, after));
        chart.show(outcome.weeks(), today);
        notes.getChildren()
                .setAll(outcome.notes().stream().map(OutcomePane::note).toList());
    }

    private static Node row(Outcome.Row row) {
        var title = new Label(row.title());
        title.getStyleClass().add("medium");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var now = new Label(row.now());
        now.getStyleClass().add("mut");
        var then = new Label(row.then());
        then.getStyleClass().add("semibold");
        then.setId("then-" + row.id().slug());
        var difference = new Label(row.difference());
        difference.setId("difference-" + row.id().slug());
        difference.getStyleClass().add(row.days() < 0 ? "acc" : "mut");
        difference.setWrapText(true);
        var line = line(title, now, then, difference);
        line.setAccessibleText(Messages.text("whatif.row", row.title(), row.now(), row.then(), row.difference()));
        return line;
    }

    private static Node note(String words) {
        var note = new Label(words);
        note.getStyleClass().add("att");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }
}
