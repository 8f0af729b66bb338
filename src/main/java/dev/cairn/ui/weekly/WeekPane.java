package dev.cairn.ui.weekly;

import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import dev.cairn.week.Week;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The week as it would become: hours planned of hours there are, what does not fit, and day by day what falls where. */
final class WeekPane extends VBox {
    private final Label figure = new Label();
    private final ThinBar bar = new ThinBar();
    private final FlowPane owners = new FlowPane(16, 4);
    private final HBox over;
    private final Label tooMuch = new Label();
    private final VBox notes = new VBox(6);
    private final VBox days = new VBox();

    /**
     * @param trim leaves out what does not fit
     * @param hours opens the hours
     */
    WeekPane(Runnable trim, Runnable hours) {
        getStyleClass().add("week-pane");
        setAccessibleText(Messages.text("weekly.days"));
        figure.setId("weekly-planned");
        figure.getStyleClass().addAll("t20", "semibold");
        var change = new Hyperlink(Messages.text("weekly.hours.change"));
        change.setId("weekly-hours");
        change.getStyleClass().add("week-link");
        change.setMinWidth(USE_PREF_SIZE);
        change.setOnAction(event -> hours.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(12, figure, space, change);
        head.setAlignment(Pos.BASELINE_LEFT);
        tooMuch.setId("weekly-over");
        tooMuch.getStyleClass().addAll("medium", "att");
        tooMuch.setWrapText(true);
        var later = new Label(Messages.text("weekly.over.text"));
        later.getStyleClass().addAll("t12", "mut");
        later.setWrapText(true);
        var words = new VBox(tooMuch, later);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var button = new Button(Messages.text("weekly.trim"), Icons.of(Feather.SCISSORS));
        button.setId("weekly-trim");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> trim.run());
        over = new HBox(12, words, button);
        over.setAlignment(Pos.CENTER_LEFT);
        over.getStyleClass().add("week-over");
        over.managedProperty().bind(over.visibleProperty());
        notes.managedProperty().bind(notes.visibleProperty());
        getChildren().addAll(new VBox(8, head, bar, owners), over, notes, days);
    }

    void show(PlanState.Filled filled) {
        Week week = filled.week();
        figure.setText(Messages.text(
                "weekly.planned", RoadmapText.number(week.planned()), RoadmapText.number(week.available())));
        bar.show(week.planned(), week.available());
        owners.getChildren().clear();
        DayShown.owners(week)
                .forEach((id, minutes) -> owners.getChildren()
                        .add(owner(
                                filled.names().hue(id),
                                Messages.text(
                                        "weekly.md.hours.of", filled.names().owner(id), RoadmapText.number(minutes)))));
        over.setVisible(filled.late() > 0);
        tooMuch.setText(Messages.text(
                "weekly.over",
                filled.late(),
                RoadmapText.number(filled.outcome().over())));
        notes.setVisible(!filled.notes().isEmpty());
        notes.getChildren().setAll(filled.notes().stream().map(WeekPane::note).toList());
        days.getChildren()
                .setAll(DayShown.of(
                                week, filled.names(), filled.outcome().then().today())
                        .stream()
                        .map(DayBlock::new)
                        .toList());
    }

    private static Label owner(int hue, String words) {
        var mark = new Region();
        mark.getStyleClass().addAll("owner-dot", "p" + hue);
        var label = new Label(words, mark);
        label.getStyleClass().addAll("t12", "mut");
        return label;
    }

    private static Label note(String words) {
        var note = new Label(words);
        note.getStyleClass().addAll("t12", "att");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }
}
