package dev.cairn.ui.intake;

import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Tally;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.text.NumberFormat;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** How much there is in a roadmap: "4 phases   24 modules   103 tasks   274–344 h". */
final class Counts {
    private Counts() {}

    static HBox of(Roadmap roadmap) {
        var box = new HBox(28);
        box.setId("intake-counts");
        long phases = roadmap.studyPhases().count();
        long checklists = roadmap.phases().size() - phases;
        long modules =
                roadmap.studyPhases().mapToLong(it -> it.modules().size()).sum();
        var tally = Tally.of(roadmap.allTasks());
        add(box, phases, Messages.text("count.phases", phases));
        add(box, modules, Messages.text("count.modules", modules));
        add(box, tally.total(), Messages.text("count.tasks", tally.total()));
        add(box, checklists, Messages.text("count.checklists", checklists));
        var hours = hours(roadmap);
        if (hours.max() > 0) {
            box.getChildren().add(figure(RoadmapText.hours(hours), Messages.text("count.inAll")));
        }
        add(box, tally.done(), Messages.text("count.done", tally.done()));
        return box;
    }

    private static MinuteRange hours(Roadmap roadmap) {
        return Estimates.of(roadmap)
                .sum(roadmap.studyPhases()
                        .flatMap(Phase::allTasks)
                        .filter(it -> it.subtasks().isEmpty())
                        .toList());
    }

    private static void add(HBox box, long count, String noun) {
        if (count > 0) {
            box.getChildren()
                    .add(figure(NumberFormat.getInstance(Messages.locale()).format(count), noun));
        }
    }

    private static TextFlow figure(String number, String noun) {
        var figure = new Text(number);
        figure.getStyleClass().addAll("t15", "semibold");
        var words = new Text(" " + noun);
        var flow = new TextFlow(figure, words);
        flow.setMinWidth(Label.USE_PREF_SIZE);
        return flow;
    }
}
