package dev.cairn.ui.checklist;

import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Lines;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.study.Overview;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The line at the foot that says where in the file something came from; a click shows the lines themselves. */
final class SourceFoot extends HBox {
    private final ChecklistViewModel model;
    private final DetailSources sources;
    private final Hyperlink link = new Hyperlink();
    private final Label added = new Label(Messages.text("checklist.source.own"));
    private final SourcePopup popup = new SourcePopup();
    private @Nullable Lines lines;

    SourceFoot(ChecklistViewModel model, DetailSources sources) {
        this.model = model;
        this.sources = sources;
        getStyleClass().add("detail-foot");
        setAlignment(Pos.CENTER_LEFT);
        link.getStyleClass().add("t11");
        link.setOnAction(event -> open());
        added.getStyleClass().addAll("t11", "mut");
        getChildren().addAll(Icons.of(Feather.FILE_TEXT, "small"), link, added);
        show(Optional.empty());
    }

    void show(Optional<Item> item) {
        var node = item.flatMap(it -> Optional.ofNullable(it.node()));
        setVisible(node.isPresent());
        setManaged(node.isPresent());
        lines = node.map(it -> switch (it) {
                    case Task task -> task.source().lines();
                    case Module module -> module.line() == 0 ? null : Lines.at(module.line());
                    case Phase phase -> phase.line() == 0 ? null : Lines.at(phase.line());
                })
                .orElse(null);
        show(link, lines != null);
        show(added, lines == null);
        if (lines != null) {
            link.setText(
                    lines.count() == 1
                            ? Messages.text("checklist.source.line", fileName(), String.valueOf(lines.first()))
                            : Messages.text(
                                    "checklist.source.lines",
                                    fileName(),
                                    String.valueOf(lines.first()),
                                    String.valueOf(lines.last())));
        }
    }

    private static void show(Labeled label, boolean shows) {
        label.setVisible(shows);
        label.setManaged(shows);
    }

    private String fileName() {
        return model.id()
                .flatMap(id -> sources.library().overviews().stream()
                        .filter(overview -> overview.id().equals(id))
                        .findFirst())
                .map(Overview::fileName)
                .orElse("");
    }

    private void open() {
        var shown = lines;
        if (shown == null) {
            return;
        }
        model.id()
                .ifPresent(id -> sources.background()
                        .store(
                                () -> source(id),
                                source -> popup.show(this, source, shown),
                                failure -> popup.say(this, Failures.sentence(failure))));
    }

    private SourceFile source(RoadmapId id) {
        return sources.store().source(id).orElseThrow();
    }
}
