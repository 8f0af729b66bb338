package dev.cairn.ui.timeline;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Pace;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Reckoning;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.Background;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Messages;
import java.time.Clock;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** What sets the pace of a roadmap, and which figure of a range it is reckoned with; each with the date it leads to. */
final class PaceCard {
    private static final double WIDTH = 360;

    private final TimelineViewModel model;
    private final Background background;
    private final Clock clock;
    private final PopOver popOver = new PopOver();

    PaceCard(TimelineViewModel model, Background background, Clock clock) {
        this.model = model;
        this.background = background;
        this.clock = clock;
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setAnimated(false);
    }

    /** Opens the card below a button; closed by Escape or a click beside it. */
    void show(Node owner) {
        var content = new VBox(10);
        content.getStyleClass().add("pace-card");
        content.setId("timeline-pace");
        content.setPrefWidth(WIDTH);
        model.chart().ifPresent(chart -> fill(content, chart));
        popOver.setContentNode(content);
        popOver.setTitle(Messages.text("timeline.do.pace"));
        popOver.show(owner);
    }

    private void fill(VBox content, Chart chart) {
        var title = new Label(Messages.text("timeline.do.pace"));
        title.getStyleClass().addAll("t15", "semibold");
        content.getChildren().setAll(title);
        if (chart.scope().equals(RoadmapId.ALL)) {
            content.getChildren().add(words(Messages.text("timeline.pace.each"), "mut"));
            return;
        }
        var choices = chart.outlook().planning().choices(chart.scope());
        var paces = new ToggleGroup();
        var hours = option(Messages.text("timeline.pace.hours", "…"), paces, choices.pace() == Pace.HOURS);
        var weeks = option(Messages.text("timeline.pace.weeks", "…"), paces, choices.pace() == Pace.WEEKS);
        hours.setOnAction(event -> choose(chart, it -> it.withPace(Pace.HOURS)));
        weeks.setOnAction(event -> choose(chart, it -> it.withPace(Pace.WEEKS)));
        var reason = words("", "mut");
        reason.setId("timeline-pace-reason");
        tell(reason, "");
        content.getChildren().addAll(hours, weeks, reason, words(Messages.text("timeline.reckon"), "mut"));
        content.getChildren().add(reckoning(chart, choices));
        var moment = Moment.now(clock);
        background.files(
                () -> Paces.of(chart.outlook(), chart.scope(), chart, moment),
                made -> {
                    hours.setText(made.hoursText());
                    weeks.setText(made.weeksText());
                    tell(reason, made.reason());
                },
                failure -> tell(reason, Failures.sentence(failure)));
    }

    private static void tell(Label label, String sentence) {
        label.setText(sentence);
        label.setVisible(!sentence.isEmpty());
        label.setManaged(!sentence.isEmpty());
    }

    private static RadioButton option(String text, ToggleGroup group, boolean selected) {
        var option = new RadioButton(text);
        option.setToggleGroup(group);
        option.setSelected(selected);
        return option;
    }

    private HBox reckoning(Chart chart, PlanChoices choices) {
        var group = new ToggleGroup();
        var segment = new HBox();
        segment.getStyleClass().add("segment");
        segment.setMaxWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        for (Reckoning reckoning : Reckoning.values()) {
            var name = Messages.text("timeline.reckon." + reckoning.name().toLowerCase(Locale.ROOT));
            var option = option(name, group, choices.reckoning() == reckoning);
            option.getStyleClass().setAll("toggle-button");
            if (reckoning != Reckoning.MIDDLE) {
                option.getStyleClass().add(reckoning == Reckoning.LOW ? "first" : "last");
            }
            option.setOnAction(event -> choose(chart, it -> it.withReckoning(reckoning)));
            segment.getChildren().add(option);
        }
        return segment;
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("t12", style);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }

    private void choose(Chart chart, UnaryOperator<PlanChoices> choice) {
        var library = model.library();
        library.perform(PlanEdits.choose(library.planning(), chart.scope(), choice));
    }
}
