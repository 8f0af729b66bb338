package dev.cairn.ui.checklist;

import dev.cairn.progress.Event;
import dev.cairn.roadmap.Key;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What happened to the selected node, read from the log once it is opened; stays open from one selection to the next. */
final class HistorySection extends VBox {
    private static final int LIMIT = 20;

    private final ChecklistViewModel model;
    private final DetailSources sources;
    private final Button title = new Button(Messages.text("checklist.section.history"));
    private final VBox lines = new VBox();
    private boolean open;
    private @Nullable Key key;

    HistorySection(ChecklistViewModel model, DetailSources sources) {
        this.model = model;
        this.sources = sources;
        getStyleClass().add("section");
        title.getStyleClass().addAll("section-fold", "semibold");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setOnAction(event -> {
            open = !open;
            fold();
        });
        lines.getStyleClass().add("history");
        getChildren().addAll(title, lines);
        fold();
    }

    void show(Key node) {
        key = node;
        if (open) {
            load();
        }
    }

    private void fold() {
        title.setGraphic(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT, "small"));
        title.setAccessibleText(Messages.text(open ? "checklist.history.opened" : "checklist.history.folded"));
        lines.setVisible(open);
        lines.setManaged(open);
        if (open) {
            load();
        }
    }

    private void load() {
        var node = key;
        if (node == null) {
            return;
        }
        model.id()
                .ifPresent(id -> sources.background()
                        .store(
                                () -> sources.store().history(id, node, LIMIT),
                                events -> {
                                    if (node.equals(key)) {
                                        fill(events);
                                    }
                                },
                                failure ->
                                        lines.getChildren().setAll(Section.text(Failures.sentence(failure), "mut"))));
    }

    private void fill(List<Event> events) {
        lines.getChildren().clear();
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Messages.locale());
        for (Event event : events) {
            var moment = event.moment();
            lines.getChildren()
                    .add(Section.text(
                            Messages.text(
                                    "checklist.history.line",
                                    Happened.words(event.what()),
                                    when.format(moment.instant().atZone(moment.zone()))),
                            "mut"));
        }
        if (events.isEmpty()) {
            lines.getChildren().add(Section.text(Messages.text("checklist.history.none"), "sub"));
        }
    }
}
