package dev.cairn.ui;

import dev.cairn.roadmap.Percent;
import dev.cairn.study.Overview;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A roadmap in the list: its ring, its name up to the colon in whole, and how far it is. In the rail only the ring. */
final class RoadmapCell extends ListCell<Overview> {
    private static final PseudoClass RESTING = PseudoClass.getPseudoClass("resting");
    private static final int LONGEST = 120;

    private final ProgressRing ring = new ProgressRing();
    private final Label name = new Label();
    private final Label second = new Label();
    private final HBox line;

    RoadmapCell(ObservableBooleanValue rail, Consumer<Overview> remove) {
        getStyleClass().add("roadmap-cell");
        name.getStyleClass().addAll("t12", "medium", "name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        second.getStyleClass().addAll("t11", "mut");
        var words = new VBox(name, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(10, ring, words);
        line.getStyleClass().add("line");
        words.visibleProperty().bind(Bindings.not(rail));
        words.managedProperty().bind(words.visibleProperty());
        rail.subscribe(narrow -> line.setAlignment(narrow ? Pos.CENTER : Pos.TOP_LEFT));
        setPrefWidth(0);
        var removal = new MenuItem(Messages.text("roadmap.remove"));
        removal.setOnAction(event -> remove.accept(getItem()));
        setContextMenu(new ContextMenu(removal));
    }

    @Override
    protected void updateItem(Overview item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        var title = RoadmapText.shortTitle(item.title());
        var progress = RoadmapText.progress(item);
        ring.show(item.fraction());
        name.setText(title.length() > LONGEST ? title.substring(0, LONGEST).strip() + "…" : title);
        second.setText(progress);
        pseudoClassStateChanged(RESTING, item.tally().done() == 0);
        setGraphic(line);
        setTooltip(Tips.of(Messages.text(
                "roadmap.tip",
                item.title().length() > 4 * LONGEST
                        ? title.substring(0, Math.min(title.length(), LONGEST))
                        : item.title(),
                progress,
                Percent.of(item.fraction()))));
        setAccessibleText(Messages.text("roadmap.spoken", title, progress, Percent.of(item.fraction())));
    }
}
