package dev.cairn.ui.today;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.Tips;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** How the plan stands against the first plan, what being back on it costs, and the way there. */
final class PaceBlock extends SideBlock {
    private final Label words = wrapped("t12", "mut");
    private final Button waysBack = new Button(Messages.text("today.do.ways"));
    private final Button setPlan = new Button(Messages.text("today.do.baseline"));
    private final Button whatIf = new Button(Messages.text("today.do.whatif"));

    PaceBlock(TodayActions actions) {
        super("pace-block", Messages.text("today.pace"));
        aside().getStyleClass().add("medium");
        waysBack.setId("ways-back");
        waysBack.getStyleClass().add("small");
        waysBack.setOnAction(event -> actions.waysBack());
        setPlan.setId("set-plan");
        setPlan.getStyleClass().add("small");
        setPlan.setTooltip(Tips.of(Messages.text("today.baseline.tip")));
        setPlan.setOnAction(event -> actions.model().setBaseline());
        whatIf.setId("what-if");
        whatIf.getStyleClass().addAll("small", "quiet");
        whatIf.setTooltip(Tips.of(Messages.text("today.whatif.tip")));
        whatIf.setOnAction(event -> actions.places().whatIf(RoadmapId.ALL));
        for (Button button : new Button[] {waysBack, setPlan, whatIf}) {
            button.managedProperty().bind(button.visibleProperty());
        }
        var buttons = new FlowPane(8, 8, waysBack, setPlan, whatIf);
        buttons.getStyleClass().add("pace-buttons");
        add(words, buttons);
    }

    void show(Day day) {
        var pace = day.pace();
        waysBack.setVisible(pace.kind() == Day.Pace.Kind.BEHIND);
        setPlan.setVisible(pace.kind() == Day.Pace.Kind.NO_BASELINE);
        aside().getStyleClass().removeAll("att", "mut");
        aside().getStyleClass().add(pace.kind() == Day.Pace.Kind.BEHIND ? "att" : "mut");
        switch (pace.kind()) {
            case NO_BASELINE -> {
                aside().setText("");
                words.setText(Messages.text("today.baseline.why"));
            }
            case ON_PLAN -> {
                aside().setText(Messages.text("today.pace.on"));
                words.setText(Messages.text("today.pace.on.words"));
            }
            case BEHIND -> {
                aside().setText(Messages.text("today.pace.behind", RoadmapText.number(pace.behind())));
                words.setText(behind(pace, day));
            }
        }
    }

    private static String behind(Day.Pace pace, Day day) {
        var price = pace.price();
        var caughtUp = pace.caughtUp();
        if (caughtUp != null) {
            return Messages.text("today.price.catching", DayText.brief(caughtUp, day.date()));
        }
        var words = price == null
                ? Messages.text("today.price.none")
                : Messages.text(
                        "today.price",
                        RoadmapText.number(price.raised()),
                        RoadmapText.number(price.usual()),
                        DayText.brief(price.by(), day.date()));
        return pace.name().isEmpty() ? words : Messages.text("today.price.of", pace.name(), words);
    }
}
