package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Phase;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;
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
    private List<PhaseName> offered = List.of();
    private @Nullable Key marked;

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
        var names = new ArrayList<PhaseName>();
        if (roadmap != null) {
            for (Phase phase : roadmap.phases()) {
                names.add(new PhaseName(
                        phase.key(),
                        phase.heading().label().isEmpty()
                                ? phase.title()
                                : phase.heading().label(),
                        Wording.joined(phase.heading().label(), " · ", phase.title())));
            }
        }
        if (!names.equals(offered) || !Objects.equals(chosen, marked)) {
            offered = names;
            marked = chosen;
            fill(names, chosen);
        }
    }

    private void fill(List<PhaseName> names, @Nullable Key chosen) {
        var group = new ToggleGroup();
        phases.getItems().setAll(phaseItem(Messages.text("checklist.filter.phase.all"), null, group, chosen));
        names.forEach(name -> phases.getItems().add(phaseItem(name.full(), name.key(), group, chosen)));
        phases.setVisible(names.size() > 1);
        phases.setText(names.stream()
                .filter(name -> name.key().equals(chosen))
                .map(PhaseName::brief)
                .findFirst()
                .orElseGet(() -> Messages.text("checklist.filter.phase")));
        phases.getStyleClass().remove("on");
        if (chosen != null) {
            phases.getStyleClass().add("on");
        }
    }

    private RadioMenuItem phaseItem(String name, @Nullable Key key, ToggleGroup group, @Nullable Key chosen) {
        var item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(Objects.equals(key, chosen));
        item.setOnAction(event -> model.narrow(copy(model.sieve().get().filters()), key));
        return item;
    }

    private record PhaseName(Key key, String brief, String full) {}

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
