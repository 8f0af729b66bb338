package dev.cairn.ui.week;

import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What the colours stand for, with the hours of each; and the choice of what they stand for. Names give way where there is little room. */
final class LegendRow extends HBox {
    private static final double LEAST = 34;

    private final WeekViewModel model;
    private final MenuButton choice = new MenuButton(null, Icons.of(Feather.DROPLET));
    private List<Picture.LegendMark> shown = List.of();

    LegendRow(WeekViewModel model) {
        super(10);
        this.model = model;
        getStyleClass().add("week-legend");
        setAlignment(Pos.CENTER_LEFT);
        choice.setId("week-colours");
        choice.getStyleClass().addAll("icon-button", "week-colours");
        choice.setAccessibleText(Messages.text("week.colours"));
        choice.setTooltip(Tips.of(Messages.text("week.colours")));
        choice.setMinWidth(USE_PREF_SIZE);
        var group = new ToggleGroup();
        choice.getItems()
                .setAll(
                        item(Messages.text("week.colours.roadmap"), Colouring.ROADMAP, group),
                        item(Messages.text("week.colours.phase"), Colouring.PHASE, group));
        choice.setOnShowing(event -> choice.getItems()
                .forEach(it -> ((RadioMenuItem) it).setSelected(it.getUserData() == model.colouring())));
        getChildren().add(choice);
    }

    private RadioMenuItem item(String text, Colouring colouring, ToggleGroup group) {
        var item = new RadioMenuItem(text);
        item.setUserData(colouring);
        item.setToggleGroup(group);
        item.setOnAction(event -> model.colour(colouring));
        return item;
    }

    void show(Picture picture) {
        if (picture.legend().equals(shown)) {
            return;
        }
        shown = picture.legend();
        getChildren().setAll(shown.stream().map(LegendRow::entry).toList());
        getChildren().add(choice);
    }

    private static HBox entry(Picture.LegendMark mark) {
        boolean habit = mark.hue() < 0;
        var dot = new Region();
        dot.getStyleClass().addAll("legend-dot", Hues.style(mark.hue()));
        var name = new Label(habit ? Messages.text("week.legend.habits") : mark.name());
        var hours = new Label(WeekText.hours(mark.minutes()));
        name.getStyleClass().addAll("t12", "mut");
        hours.getStyleClass().addAll("t12", "mut");
        name.setMinWidth(habit ? USE_PREF_SIZE : LEAST);
        hours.setMinWidth(USE_PREF_SIZE);
        var entry = new HBox(5, dot, name, hours);
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.setMinWidth(habit ? USE_PREF_SIZE : 0);
        name.setTooltip(Tips.of(name.getText() + ", " + hours.getText()));
        return entry;
    }

    /** What there is no room for is left out from the end; the choice of colours stays. */
    @Override
    protected void layoutChildren() {
        double room = getWidth() - choice.prefWidth(-1);
        for (var child : getChildren()) {
            if (child != choice) {
                double least = Math.min(child.prefWidth(-1), LEAST + 62) + getSpacing();
                child.setVisible(room >= least);
                child.setManaged(room >= least);
                room -= least;
            }
        }
        super.layoutChildren();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 40;
    }
}
