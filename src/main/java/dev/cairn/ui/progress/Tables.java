package dev.cairn.ui.progress;

import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The numbers of each chart as a table: read by keyboard, copied, or written to a file. */
final class Tables extends HBox {
    private static final double NAMES = 220;

    private final ListView<String> names = new ListView<>();
    private final TableView<List<Cell>> table = new TableView<>();
    private final Label title = new Label();
    private final Label formula = new Label();
    private final Label copied = new Label();
    private List<Chart> charts = List.of();
    private List<String> heads = List.of();

    /** @param export writes the numbers of a chart to a file */
    Tables(Consumer<Chart> export) {
        super(24);
        getStyleClass().add("progress-tables");
        names.setId("table-names");
        names.setAccessibleText(Messages.text("progress.table.charts"));
        names.setPrefWidth(NAMES);
        names.setMinWidth(NAMES);
        names.getSelectionModel().selectedIndexProperty().subscribe(index -> fill());
        table.setId("table-numbers");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new Label(Messages.text("progress.table.none")));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                copy();
                event.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        title.getStyleClass().addAll("t15", "semibold");
        formula.getStyleClass().addAll("t12", "mut");
        formula.setWrapText(true);
        formula.setMinHeight(Region.USE_PREF_SIZE);
        copied.getStyleClass().addAll("t12", "mut");
        copied.setId("table-copied");
        var side = new VBox(8, title, formula, table, foot(export));
        HBox.setHgrow(side, Priority.ALWAYS);
        getChildren().addAll(names, side);
    }

    private HBox foot(Consumer<Chart> export) {
        var copy = new Button(Messages.text("progress.table.copy"), Icons.of(Feather.COPY));
        copy.setId("table-copy");
        copy.getStyleClass().add("small");
        copy.setTooltip(Tips.of(Messages.text("tip.key", Messages.text("progress.table.copy.tip"), "Ctrl C")));
        copy.setOnAction(event -> copy());
        var file = new Button(Messages.text("progress.table.csv"), Icons.of(Feather.DOWNLOAD));
        file.setId("table-csv");
        file.getStyleClass().add("small");
        file.setOnAction(event -> chosen().ifPresent(export));
        var foot = new HBox(8, copy, file, copied);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    void show(List<Chart> fresh) {
        charts = fresh;
        int index = Math.max(0, names.getSelectionModel().getSelectedIndex());
        var titles = fresh.stream().map(it -> it.name().title()).toList();
        if (!names.getItems().equals(titles)) {
            names.getItems().setAll(titles);
            names.getSelectionModel().select(index);
        }
        fill();
    }

    private Optional<Chart> chosen() {
        int index = names.getSelectionModel().getSelectedIndex();
        return index < 0 || index >= charts.size() ? Optional.empty() : Optional.of(charts.get(index));
    }

    private void fill() {
        chosen().ifPresent(chart -> {
            var numbers = chart.numbers();
            int row = numbers.heads().equals(heads) ? table.getSelectionModel().getSelectedIndex() : 0;
            heads = numbers.heads();
            title.setText(chart.name().title());
            formula.setText(chart.name().formula());
            copied.setText("");
            table.setAccessibleText(chart.name().title() + ". " + chart.spoken());
            table.getColumns().clear();
            for (int i = 0; i < numbers.heads().size(); i++) {
                table.getColumns().add(column(numbers, i));
            }
            table.getItems().setAll(numbers.rows());
            if (!numbers.rows().isEmpty()) {
                table.getSelectionModel()
                        .select(Math.clamp(row, 0, numbers.rows().size() - 1));
            }
        });
    }

    private static TableColumn<List<Cell>, String> column(Numbers numbers, int index) {
        var column = new TableColumn<List<Cell>, String>(numbers.heads().get(index));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(index).shown()).getReadOnlyProperty());
        boolean figures = numbers.rows().stream().anyMatch(it -> it.get(index).figure());
        if (figures) {
            column.getStyleClass().add("figures");
        } else {
            column.setPrefWidth(160);
        }
        return column;
    }

    /** What is selected, or everything where it is one row or none. */
    private void copy() {
        chosen().ifPresent(chart -> {
            var selected = List.copyOf(table.getSelectionModel().getSelectedItems());
            var rows = selected.size() > 1 ? selected : List.copyOf(table.getItems());
            var content = new ClipboardContent();
            content.putString(Csv.tabs(chart.numbers().heads(), rows));
            Clipboard.getSystemClipboard().setContent(content);
            copied.setText(Messages.text("progress.table.copied", rows.size()));
        });
    }

    /** Moves the keyboard focus into the table. */
    void focus() {
        table.requestFocus();
    }
}
