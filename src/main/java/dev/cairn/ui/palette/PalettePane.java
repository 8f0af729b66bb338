package dev.cairn.ui.palette;

import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Theme;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The card of the palette: a field, what fits, and how else it can be used. The field keeps the keyboard focus throughout. */
final class PalettePane extends VBox {
    private static final double WIDTH = 640;
    private static final double HIGHEST = 440;
    private static final int PAGE = 8;

    /** Keys that do something in the window behind the card: it makes room for what they do. */
    private static final Set<KeyCode> OF_THE_WINDOW = Set.of(KeyCode.F, KeyCode.H, KeyCode.O, KeyCode.P);

    private final PaletteViewModel model;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<Row> list = new ListView<>();
    private final Label said = new Label();

    PalettePane(PaletteViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        setId("palette");
        getStyleClass().add("palette");
        getStylesheets().add(Theme.sheet(PalettePane.class, "palette.css"));
        setPrefWidth(WIDTH);
        setMinHeight(0);
        list();
        getChildren().addAll(head(), list, foot());
        // The card itself is given the focus where it would be lost.
        focusedProperty().subscribe(focused -> {
            if (focused) {
                field.requestFocus();
            }
        });
    }

    private HBox head() {
        field.setId("palette-field");
        field.getStyleClass().add("t15");
        field.setPromptText(Messages.text("palette.prompt"));
        field.setAccessibleRole(AccessibleRole.TEXT_FIELD);
        field.setAccessibleText(Messages.text("palette.name"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().subscribe((before, now) -> model.type(now));
        HBox.setHgrow(field, Priority.ALWAYS);
        var head = new HBox(12, Icons.of(Feather.SEARCH, "fg"), field, RowCell.kbd(Messages.text("key.escape")));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("palette-head");
        head.setMinHeight(USE_PREF_SIZE);
        return head;
    }

    private void list() {
        list.setId("palette-list");
        list.getStyleClass().add("palette-list");
        list.setItems(model.rows());
        list.setCellFactory(it -> new RowCell(this::clicked));
        list.setFocusTraversable(false);
        list.setAccessibleText(Messages.text("palette.list"));
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.SOMETIMES);
        var nothing = new Label();
        nothing.setId("palette-nothing");
        nothing.getStyleClass().add("mut");
        nothing.setWrapText(true);
        nothing.textProperty().bind(model.nothing());
        list.setPlaceholder(nothing);
        model.selected().subscribe(now -> select(now.intValue()));
        model.nothing().subscribe(text -> fit());
    }

    private HBox foot() {
        var or = new Label(Messages.text("palette.or"));
        or.getStyleClass().addAll("t12", "mut");
        or.setMinWidth(USE_PREF_SIZE);
        var forms = new HBox(16, or);
        for (String form : Messages.text("palette.forms").split(";")) {
            var label = new Label(form.strip());
            label.getStyleClass().addAll("t11", "mono");
            forms.getChildren().add(label);
        }
        forms.setAlignment(Pos.CENTER_LEFT);
        forms.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        said.setId("palette-said");
        said.getStyleClass().addAll("t12", "mut");
        said.setAccessibleRole(AccessibleRole.TEXT);
        said.setMinWidth(0);
        model.said().subscribe(text -> {
            said.setText(text);
            said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        var foot = new HBox(16, forms, space, said);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("palette-foot");
        foot.setMinHeight(USE_PREF_SIZE);
        return foot;
    }

    /** Begins with an empty field. */
    void begin() {
        field.clear();
        field.requestFocus();
        fit();
    }

    private void select(int index) {
        if (index < 0) {
            list.getSelectionModel().clearSelection();
            return;
        }
        fit();
        list.getSelectionModel().select(index);
        field.setAccessibleHelp(Spoken.of(model.rows().get(index)));
        // The heading above the first line is to be seen with it.
        reveal(index == 1 ? 0 : index);
    }

    private void reveal(int index) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        }
    }

    /** As high as its lines, as far as there is room. */
    private void fit() {
        if (model.rows().isEmpty()) {
            list.setPrefHeight(model.nothing().get().isEmpty() ? list.getPrefHeight() : 120);
            return;
        }
        double sum = 12;
        for (Row row : model.rows()) {
            sum += Heights.of(row);
            if (sum > HIGHEST) {
                break;
            }
        }
        list.setPrefHeight(Math.min(HIGHEST, sum));
    }

    private void clicked(int index) {
        if (!model.rows().get(index).isHeading()) {
            model.select(index);
            model.enter();
        }
    }

    private void pressed(KeyEvent event) {
        Consumer<Integer> move = lines -> {
            model.move(lines);
            event.consume();
        };
        switch (event.getCode()) {
            case UP -> move.accept(-1);
            case DOWN -> move.accept(1);
            case TAB -> move.accept(event.isShiftDown() ? -1 : 1);
            case PAGE_UP -> move.accept(-PAGE);
            case PAGE_DOWN -> move.accept(PAGE);
            case HOME -> end(event, -model.rows().size());
            case END -> end(event, model.rows().size());
            case ENTER -> {
                model.enter();
                event.consume();
            }
            default -> {
                boolean digit = event.getCode().isDigitKey() || event.getCode().isKeypadKey();
                if (event.isShortcutDown() && (digit || OF_THE_WINDOW.contains(event.getCode()))
                        || event.isAltDown() && digit) {
                    close.run();
                }
            }
        }
    }

    /** Home and End belong to the list once the learner has gone into it, before to what is typed. */
    private void end(KeyEvent event, int lines) {
        if (event.isShortcutDown() || model.isMoved()) {
            model.move(lines);
            event.consume();
        }
    }
}
