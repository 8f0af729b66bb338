package dev.cairn.ui.ways;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the learner knows already: phases, which open to their modules. Only those with open work are there. */
final class SkipKnob extends VBox {
    private final Map<CheckBox, Set<Key>> boxes = new LinkedHashMap<>();
    private final BiConsumer<Set<Key>, Boolean> skip;

    /** @param skip told of modules, and whether they are to be skipped */
    SkipKnob(Roadmap roadmap, BiConsumer<Set<Key>, Boolean> skip) {
        super(4);
        this.skip = skip;
        var head = new Label(Messages.text("whatif.skip"));
        head.getStyleClass().addAll("t12", "mut");
        getChildren().add(head);
        roadmap.studyPhases().forEach(this::add);
    }

    private void add(Phase phase) {
        List<Module> open = phase.modules().stream().filter(SkipKnob::isOpen).toList();
        if (open.isEmpty()) {
            return;
        }
        var all = open.stream().map(Module::key).collect(Collectors.toUnmodifiableSet());
        var box = box(phase.key(), WayText.phase(phase.heading()), all);
        var modules = new VBox(4);
        modules.setPadding(new Insets(2, 0, 4, 24));
        modules.setVisible(false);
        modules.managedProperty().bind(modules.visibleProperty());
        var unfold = new Button(Messages.text("whatif.modules", open.size()));
        unfold.setId("modules-" + phase.key().value());
        unfold.setAccessibleText(Messages.text("whatif.modules.spoken", phase.title(), open.size()));
        unfold.getStyleClass().addAll("quiet", "small", "tight");
        unfold.setMinWidth(USE_PREF_SIZE);
        unfold.setOnAction(event -> {
            if (modules.getChildren().isEmpty()) {
                open.forEach(it ->
                        modules.getChildren().add(box(it.key(), RoadmapText.heading(it.heading()), Set.of(it.key()))));
                show(last);
            }
            modules.setVisible(!modules.isVisible());
        });
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        var line = new HBox(8, box, unfold);
        getChildren().addAll(line, modules);
    }

    private Set<Key> last = Set.of();

    private static boolean isOpen(Module module) {
        return module.tasks().stream().flatMap(Task::leaves).anyMatch(it -> it.status() == Status.OPEN);
    }

    private CheckBox box(Key key, String name, Set<Key> modules) {
        var box = new CheckBox(name);
        box.setWrapText(true);
        box.setId("skip-" + key.value());
        box.setMinWidth(0);
        box.setOnAction(event -> skip.accept(modules, box.isSelected()));
        boxes.put(box, modules);
        return box;
    }

    void show(Set<Key> skipped) {
        last = skipped;
        boxes.forEach((box, modules) -> {
            boolean all = skipped.containsAll(modules);
            box.setSelected(all);
            box.setIndeterminate(!all && modules.stream().anyMatch(skipped::contains));
        });
    }
}
