package dev.cairn.ui.progress;

import dev.cairn.figures.Ledger;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/** The list of a day, with ways to its tasks. */
final class DayCard {
    private static final double WIDTH = 380;
    private static final double TALLEST = 280;
    private static final int MANY = 8;

    private final Places places;
    private final PopOver popOver = new PopOver();

    DayCard(Places places) {
        this.places = places;
        popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
        popOver.setAnimated(false);
    }

    /** Opens at a point of the screen; closed by Escape or a click beside it. */
    void show(Report report, LocalDate day, Node owner, double screenX, double screenY) {
        var content = new VBox(8);
        content.getStyleClass().add("progress-card");
        content.setId("progress-day");
        content.setPrefWidth(WIDTH);
        var lines = DayList.of(report, day);
        content.getChildren().add(label(DayText.whole(day), "t15", "semibold"));
        content.getChildren().add(label(sum(lines), "t12", "mut"));
        var rows = new VBox(4);
        lines.forEach(it -> rows.getChildren().add(row(it)));
        if (lines.size() > MANY) {
            var scroll = new ScrollPane(rows);
            scroll.setFitToWidth(true);
            scroll.setPrefViewportHeight(TALLEST);
            content.getChildren().add(scroll);
        } else {
            content.getChildren().add(rows);
        }
        var week = new Hyperlink(Messages.text("progress.day.week"));
        week.setId("progress-day-week");
        week.setOnAction(event -> {
            popOver.hide();
            places.week(day);
        });
        content.getChildren().add(week);
        popOver.setTitle(DayText.whole(day));
        popOver.setContentNode(content);
        popOver.show(owner, screenX, screenY);
        first(rows, week).requestFocus();
    }

    private static Node first(VBox rows, Node otherwise) {
        return rows.lookup(".hyperlink") instanceof Hyperlink link ? link : otherwise;
    }

    private static String sum(List<DayList.Line> lines) {
        long done = lines.stream().filter(DayList.Line::done).count();
        long seconds = lines.stream().mapToLong(DayList.Line::seconds).sum();
        int planned = lines.stream().mapToInt(DayList.Line::planned).sum();
        var words = new ArrayList<String>();
        if (done > 0) {
            words.add(Messages.text("progress.day.done", done));
        }
        if (seconds > 0) {
            words.add(Messages.text("progress.day.logged", Say.hours(Ledger.minutes(seconds))));
        }
        if (planned > 0) {
            words.add(Messages.text("progress.day.planned", Say.hours(planned)));
        }
        return words.isEmpty() ? Messages.text("progress.day.nothing") : String.join(" · ", words);
    }

    private Node row(DayList.Line line) {
        var icon = Icons.of(line.done() ? Feather.CHECK : line.seconds() > 0 ? Feather.CLOCK : Feather.CALENDAR);
        var key = line.key();
        Region name = key == null ? label(line.title(), "mut") : link(line);
        HBox.setHgrow(name, Priority.ALWAYS);
        var figure = label(figure(line), "t12", "mut");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, icon, name, figure);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Hyperlink link(DayList.Line line) {
        var link = new Hyperlink(line.title());
        link.getStyleClass().add("plain-link");
        link.setWrapText(true);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setAlignment(Pos.TOP_LEFT);
        var key = line.key();
        link.setOnAction(event -> {
            popOver.hide();
            if (key != null) {
                places.node(line.roadmap(), key);
            }
        });
        link.setAccessibleText(line.title() + ", " + figure(line));
        return link;
    }

    private static String figure(DayList.Line line) {
        if (line.seconds() > 0) {
            return Say.hours(Ledger.minutes(line.seconds()));
        }
        if (line.planned() > 0 && !line.done()) {
            return Say.hours(line.planned());
        }
        return Messages.text("progress.day.ticked");
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }
}
