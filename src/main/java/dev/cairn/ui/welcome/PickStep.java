package dev.cairn.ui.welcome;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Which roadmap: one line each. */
final class PickStep extends VBox {
    private final ToggleGroup group = new ToggleGroup();

    PickStep(WelcomeViewModel model) {
        super(4);
        setAccessibleText(Messages.text("welcome.pick"));
        model.roadmaps().forEach((id, roadmap) -> getChildren().add(row(model, id, roadmap)));
        getChildren().add(hint(Messages.text("welcome.pick.hint")));
    }

    private RadioButton row(WelcomeViewModel model, RoadmapId id, Roadmap roadmap) {
        var title = RoadmapText.shortTitle(roadmap.title());
        var name = new Label(title);
        name.getStyleClass().add("medium");
        var facts = new Label(WelcomeText.facts(roadmap));
        facts.getStyleClass().addAll("t12", "mut");
        var words = new VBox(name, facts);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("pick-words");
        var goal = WelcomeText.goal(roadmap);
        if (!goal.isEmpty()) {
            var line = new Label(goal);
            line.getStyleClass().addAll("t12", "mut");
            words.getChildren().add(line);
        }
        var radio = new RadioButton();
        radio.setId("pick-" + id.slug());
        radio.getStyleClass().add("pick");
        radio.setGraphic(words);
        radio.setAccessibleText(title + ", " + facts.getText());
        radio.setMaxWidth(Double.MAX_VALUE);
        radio.setToggleGroup(group);
        radio.setSelected(id.equals(model.chosen().get()));
        radio.selectedProperty().subscribe(selected -> {
            if (selected) {
                model.choose(id);
            }
        });
        return radio;
    }

    private static Label hint(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("t12", "mut", "pick-hint");
        label.setWrapText(true);
        return label;
    }

    void focus() {
        if (group.getSelectedToggle() instanceof Node node) {
            node.requestFocus();
        }
    }
}
