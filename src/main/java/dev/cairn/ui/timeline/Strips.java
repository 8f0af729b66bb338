package dev.cairn.ui.timeline;

import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Places;
import dev.cairn.ui.RoadmapText;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Sentences above the sheet: what the plan assumes, and what it could not do. */
final class Strips extends VBox {
    private final TimelineViewModel model;
    private final Places places;

    Strips(TimelineViewModel model, Places places) {
        this.model = model;
        this.places = places;
    }

    /** Shows how things stand now. */
    void show() {
        getChildren().clear();
        model.chart().ifPresent(chart -> {
            if (chart.outlook().availabilityAssumed()) {
                var hours = RoadmapText.number(chart.load().usual());
                getChildren().add(strip(Feather.INFO, "assumed", Messages.text("timeline.assumed", hours), hours()));
            }
            if (!chart.troubles().isEmpty()) {
                getChildren().add(trouble(chart));
            }
        });
    }

    private HBox trouble(Chart chart) {
        var first = chart.troubles().getFirst();
        int more = chart.troubles().size() - 1;
        var sentence = more == 0 ? first.sentence() : Messages.text("timeline.trouble.more", first.sentence(), more);
        Button action;
        if (first.hours()) {
            action = hours();
        } else {
            action = button("timeline.trouble.show");
            action.setOnAction(event -> model.find(first.row()));
        }
        return strip(Feather.ALERT_CIRCLE, "trouble", sentence, action);
    }

    private Button hours() {
        var button = button("timeline.do.sethours");
        button.setOnAction(event -> places.hours());
        return button;
    }

    private static Button button(String key) {
        var button = new Button(Messages.text(key));
        button.getStyleClass().addAll("small", "tight");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static HBox strip(Feather icon, String kind, String sentence, Button action) {
        var words = new Label(sentence);
        words.getStyleClass().add("t12");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var strip = new HBox(8, Icons.of(icon, kind.equals("trouble") ? "att" : "acc"), words, action);
        strip.getStyleClass().addAll("timeline-strip", kind);
        strip.setAlignment(Pos.CENTER_LEFT);
        return strip;
    }
}
