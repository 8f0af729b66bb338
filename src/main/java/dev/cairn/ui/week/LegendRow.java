package dev.cairn.ui.week;

import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final WeekViewModel model;
    private final MenuButton choice = new MenuButton(null, Icons.of(Feather.DROPLET));
    private final List<Entry> entries = new ArrayList<>();
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
        widthProperty().subscribe(width -> fit());
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
        entries.clear();
        shown.forEach(mark -> entries.add(new Entry(mark)));
        getChildren().setAll(entries);
        getChildren().add(choice);
        fit();
    }

    /** One colour. */
    private static final class Entry extends HBox {
        private final Label name;
        private final List<String> words;
        private final boolean habit;
        private int left;

        Entry(Picture.LegendMark mark) {
            super(5);
            habit = mark.hue() < 0;
            var dot = new Region();
            dot.getStyleClass().addAll("legend-dot", Hues.style(mark.hue()));
            name = new Label(habit ? Messages.text("week.legend.habits") : mark.name());
            words = List.of(name.getText().strip().split("\\s+"));
            var hours = new Label(WeekText.hours(mark.minutes()));
            name.getStyleClass().addAll("t12", "mut");
            hours.getStyleClass().addAll("t12", "mut");
            name.setMinWidth(0);
            hours.setMinWidth(USE_PREF_SIZE);
            setAlignment(Pos.CENTER_LEFT);
            setMinWidth(0);
            name.setTooltip(Tips.of(name.getText() + ", " + hours.getText()));
            getChildren().addAll(dot, name, hours);
            words(words.size());
        }

        void words(int count) {
            left = count;
            name.setText(String.join(" ", words.subList(0, count)));
        }

        void shown(boolean isShown) {
            setVisible(isShown);
            setManaged(isShown);
        }
    }

    /** Shortens names to their first words, the longest first; then leaves out habits, and at last colours from the end. */
    private void fit() {
        if (getWidth() <= 0 || getScene() == null) {
            return;
        }
        applyCss();
        entries.forEach(it -> {
            it.words(it.words.size());
            it.shown(true);
        });
        while (prefWidth(-1) > getWidth()) {
            var longest = entries.stream()
                    .filter(it -> it.left > 1)
                    .max(Comparator.comparingDouble(it -> it.name.prefWidth(-1)));
            var last = entries.reversed().stream().filter(Entry::isManaged).findFirst();
            boolean onlyOne =
                    entries.stream().filter(it -> it.isManaged() && !it.habit).count() == 1;
            if (longest.isPresent()) {
                longest.get().words(longest.get().left - 1);
            } else if (last.isPresent() && (last.get().habit || !onlyOne)) {
                last.get().shown(false);
            } else {
                return;
            }
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 40;
    }
}
