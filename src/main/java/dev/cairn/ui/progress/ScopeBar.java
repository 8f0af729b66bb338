package dev.cairn.ui.progress;

import dev.cairn.figures.Range;
import dev.cairn.ui.Choice;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Above the figures: whose they are, how far back they go, and other forms of them. */
final class ScopeBar extends HBox {
    private final ProgressViewModel model;
    private final Choice<Boolean> scope;
    private final ToggleButton table = new ToggleButton(Messages.text("progress.table"));
    private final Button export;

    /**
     * @param tables shows tables, or charts
     * @param export opens the choice of file below a button
     */
    ScopeBar(ProgressViewModel model, Consumer<Boolean> tables, Consumer<Node> export) {
        super(8);
        this.model = model;
        getStyleClass().add("progress-bar-row");
        setAlignment(Pos.CENTER_LEFT);
        scope = new Choice<Boolean>(Messages.text("progress.scope"), model::widen)
                .option("scope-one", Messages.text("progress.scope.one"), false)
                .option("scope-all", Messages.text("progress.scope.all"), true);
        var range = new Choice<Range>(Messages.text("progress.range"), model.range()::set)
                .option("range-4", Messages.text("progress.range.four"), Range.FOUR_WEEKS)
                .option("range-12", Messages.text("progress.range.twelve"), Range.TWELVE_WEEKS)
                .option("range-whole", Messages.text("progress.range.all"), Range.WHOLE);
        model.range().subscribe(range::show);
        for (Choice<?> choice : new Choice<?>[] {scope, range}) {
            choice.setMinWidth(USE_PREF_SIZE);
            choice.setMaxHeight(USE_PREF_SIZE);
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        table.setId("progress-table");
        table.getStyleClass().setAll("toggle-button", "quiet-toggle");
        table.setMinWidth(USE_PREF_SIZE);
        table.setTooltip(Tips.of(Messages.text("tip.key", Messages.text("progress.table.tip"), "T")));
        table.selectedProperty().subscribe((before, now) -> tables.accept(now));
        this.export = new Button(Messages.text("progress.export"), Icons.of(Feather.DOWNLOAD, "acc"));
        this.export.setId("progress-export");
        this.export.getStyleClass().addAll("quiet", "small");
        this.export.setMinWidth(USE_PREF_SIZE);
        this.export.setOnAction(event -> export.accept(this.export));
        getChildren().addAll(scope, range, space, table, this.export);
    }

    /** Shows how things stand now. */
    void show() {
        boolean single = model.single();
        scope.show(!single || model.wide());
        scope.getChildren().getFirst().setDisable(!single);
        boolean filled = model.report().isPresent();
        table.setDisable(!filled);
        export.setDisable(!filled);
    }

    /** Shows tables in place of charts, or charts again. */
    void tables(boolean shown) {
        table.setSelected(shown);
    }

    boolean tables() {
        return table.isSelected();
    }
}
