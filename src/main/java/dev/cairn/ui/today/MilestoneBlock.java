package dev.cairn.ui.today;

import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Places;
import dev.cairn.ui.RoadmapText;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The next milestone, and how far it is. */
final class MilestoneBlock extends SideBlock {
    private final Places places;
    private final Hyperlink title = new Hyperlink();
    private final Label when = wrapped("t12", "mut");
    private final ThinBar bar = new ThinBar();
    private final Label count = new Label();

    MilestoneBlock(Places places) {
        super("milestone-block", Messages.text("today.milestone"));
        this.places = places;
        title.getStyleClass().add("plain-link");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        count.getStyleClass().addAll("t12", "mut");
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var progress = new HBox(8, bar, count);
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.getStyleClass().add("milestone-progress");
        add(title, when, progress);
    }

    void show(Day day) {
        var milestone = day.milestone();
        setVisible(milestone != null);
        if (milestone == null) {
            return;
        }
        aside().setText(TodayText.inDays(milestone.date(), day.date()));
        title.setText(milestone.title());
        title.setOnAction(event -> places.node(milestone.roadmap(), milestone.task()));
        when.setText(Messages.text(
                "today.milestone.when",
                milestone.date().getYear() == day.date().getYear()
                        ? DayText.whole(milestone.date())
                        : DayText.brief(milestone.date(), day.date()),
                RoadmapText.number(milestone.minutes())));
        bar.show(milestone.total() == 0 ? 0 : (double) milestone.done() / milestone.total());
        count.setText(Messages.text("today.milestone.count", milestone.done(), milestone.total(), milestone.phase()));
    }
}
