package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Phase;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The chips above the rows that narrow them, and the button that folds everything. */
final class FilterBar extends HBox {
    private static final double GAP = 8;

    private final ChecklistViewModel model;
    private final ToggleButton everything = chip("everything");
    private final Map<Filter, ToggleButton> chips = new LinkedHashMap<>();
    private final MenuButton phases = new MenuButton(Messages.text("checklist.filter.phase"));
    private final Button fold = new Button();
    private boolean folding = true;

    FilterBar(ChecklistViewModel model) {
        super(GAP);
        this.model = model;
        getStyleClass().add("filter-bar");
        setAlignment(Pos.CENTER_LEFT);
        everything.setOnAction(event -> model.clearFilters());
        getChildren().add(everything);
        for (Filter filter : List.of(
                Filter.OPEN, Filter.DONE, Filter.PROJECTS, Filter.MILESTONES, Filter.NO_ESTIMATE, Filter.SKIPPED)) {
            var chip = chip(filter.name().toLowerCase(Locale.ROOT));
            chip.setOnAction(event -> model.toggle(filter));
            chips.put(filter, chip);
            getChildren().add(chip);
        }
        phases.getStyleClass().add("chip");
        var rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        fold.getStyleClass().add("icon-button");
        fold.setOnAction(event -> {
            model.foldAll(!folding);
            folding = !folding;
            nameFold();
        });
        nameFold();
        getChildren().addAll(phases, rest, fold);
        model.sieve().addListener((property, before, now) -> show());
        model.roadmap().addListener((property, before, now) -> offerPhases());
        show();
    }

    private static ToggleButton chip(String name) {
        var chip = new ToggleButton(Messages.text("checklist.filter." + name));
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    private void nameFold() {
        var name = Messages.text(folding ? "checklist.do.foldall" : "checklist.do.unfoldall");
        fold.setGraphic(Icons.of(folding ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2));
        fold.setAccessibleText(name);
        fold.setTooltip(new Tooltip(name));
    }

    private void show() {
        var sieve = model.sieve().get();
        everything.setSelected(sieve.filters().isEmpty() && sieve.phase() == null);
        chips.forEach((filter, chip) -> {
            chip.setSelected(sieve.filters().contains(filter));
            boolean counted = chip.isSelected() && sieve.filters().size() == 1;
            var name = Messages.text("checklist.filter." + filter.name().toLowerCase(Locale.ROOT));
            chip.setText(counted ? Messages.text("checklist.filter.count", name, model.fitting()) : name);
        });
        offerPhases();
    }

    private void offerPhases() {
        var roadmap = model.roadmap().get();
        var chosen = model.sieve().get().phase();
        var group = new ToggleGroup();
        phases.getItems().clear();
        phases.setText(Messages.text("checklist.filter.phase"));
        phases.getStyleClass().remove("on");
        if (chosen != null) {
            phases.getStyleClass().add("on");
        }
        phases.setVisible(roadmap != null && roadmap.phases().size() > 1);
        if (roadmap == null) {
            return;
        }
        var all = new RadioMenuItem(Messages.text("checklist.filter.phase.all"));
        all.setToggleGroup(group);
        all.setSelected(chosen == null);
        all.setOnAction(event -> model.narrow(copy(model.sieve().get().filters()), null));
        phases.getItems().add(all);
        for (Phase phase : roadmap.phases()) {
            var name = Wording.joined(phase.heading().label(), " · ", phase.title());
            var item = new RadioMenuItem(name);
            item.setToggleGroup(group);
            item.setSelected(phase.key().equals(chosen));
            item.setOnAction(event -> model.narrow(copy(model.sieve().get().filters()), phase.key()));
            phases.getItems().add(item);
            if (phase.key().equals(chosen)) {
                phases.setText(
                        phase.heading().label().isEmpty()
                                ? phase.title()
                                : phase.heading().label());
            }
        }
    }

    private static Set<Filter> copy(Set<Filter> filters) {
        var copy = EnumSet.noneOf(Filter.class);
        copy.addAll(filters);
        return copy;
    }

    /** What there is no room for is left out from the end: chips that are chosen stay. */
    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - 32 - GAP;
        room -= everything.prefWidth(-1) + GAP + phases.prefWidth(-1) + GAP;
        for (ToggleButton chip : chips.values()) {
            if (chip.isSelected()) {
                room -= chip.prefWidth(-1) + GAP;
            }
        }
        for (ToggleButton chip : chips.values()) {
            boolean shows = chip.isSelected() || room >= chip.prefWidth(-1);
            if (!chip.isSelected()) {
                room -= chip.prefWidth(-1) + GAP;
            }
            chip.setVisible(shows);
            chip.setManaged(shows);
        }
        super.layoutChildren();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
