package dev.cairn.ui.week;

import dev.cairn.study.SearchWords;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.Tips;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Beside the week: how much room it has, and what could be put there. */
final class ShelfPane extends VBox {
    private final ShelfDrag drag;
    private final Label room = new Label();
    private final TextField search = new TextField();
    private final VBox rows = new VBox();
    private Shelf shelf = Shelf.NONE;
    private boolean past;

    /** @param choose asks for the day and time of a task, beside a node */
    ShelfPane(WeekViewModel model, ShelfDrag drag, Consumer<ShelfRow> choose, Consumer<Shelf.Item> open) {
        this.drag = drag;
        getStyleClass().add("shelf");
        setId("week-shelf");
        var title = new Label(Messages.text("week.shelf"));
        title.getStyleClass().add("semibold");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var find = new Button(null, Icons.of(Feather.SEARCH));
        find.getStyleClass().addAll("icon-button", "small");
        find.setId("week-shelf-find");
        find.setAccessibleText(Messages.text("week.shelf.search"));
        find.setTooltip(Tips.of(Messages.text("week.shelf.search")));
        find.setOnAction(event -> toggleSearch());
        var head = new HBox(title, find);
        head.setAlignment(Pos.CENTER_LEFT);
        room.getStyleClass().addAll("t11", "mut");
        room.setWrapText(true);
        room.setMinHeight(USE_PREF_SIZE);
        search.setPromptText(Messages.text("week.shelf.search"));
        search.setAccessibleText(Messages.text("week.shelf.search"));
        search.setId("week-shelf-search");
        search.setVisible(false);
        search.managedProperty().bind(search.visibleProperty());
        search.textProperty().subscribe((before, typed) -> {
            if (!drag.isOn()) {
                fill();
            }
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                toggleSearch();
                event.consume();
            }
        });
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var rule = new Region();
        rule.getStyleClass().add("hairline");
        var foot = new Label(Messages.text("week.shelf.foot"));
        foot.getStyleClass().addAll("t11", "mut", "shelf-foot");
        foot.setWrapText(true);
        foot.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, room, search, scroll, rule, foot);
        drag.follow(rows);
        rows.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof ShelfRow row && !event.isShortcutDown() && !event.isAltDown()) {
                pressed(event, row, choose, open);
            }
        });
    }

    private void pressed(KeyEvent event, ShelfRow row, Consumer<ShelfRow> choose, Consumer<Shelf.Item> open) {
        switch (event.getCode()) {
            case P -> choose.accept(row);
            case ENTER -> open.accept(row.item());
            case DOWN, J -> walk(row, 1);
            case UP, K -> walk(row, -1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walk(ShelfRow from, int step) {
        var all = all();
        int there = all.indexOf(from) + step;
        if (there >= 0 && there < all.size()) {
            all.get(there).requestFocus();
        }
    }

    private List<ShelfRow> all() {
        return rows.getChildren().stream()
                .filter(ShelfRow.class::isInstance)
                .map(ShelfRow.class::cast)
                .toList();
    }

    /** Moves the focus to the first task; false where there is none. */
    boolean focusFirst() {
        var all = all();
        all.stream().findFirst().ifPresent(Node::requestFocus);
        return !all.isEmpty();
    }

    private void toggleSearch() {
        boolean shown = !search.isVisible();
        search.setVisible(shown);
        if (shown) {
            search.requestFocus();
        } else {
            search.clear();
            focusFirst();
        }
    }

    void show(Picture picture) {
        past = picture.isPast();
        if (!drag.isOn()
                && (!picture.shelf().equals(shelf) || rows.getChildren().isEmpty())) {
            shelf = picture.shelf();
            var focused = all().stream().filter(Node::isFocused).findFirst();
            fill();
            focused.ifPresent(this::focusAgain);
        }
        room.setText(
                past
                        ? Messages.text("week.shelf.past")
                        : shelf.free() == 0
                                ? Messages.text("week.shelf.full")
                                : Messages.text("week.shelf.free", RoadmapText.number(shelf.free()), shelf.gaps()));
    }

    /** Moves the focus to the row of the same task, or where that is gone to what stands first. */
    private void focusAgain(ShelfRow before) {
        all().stream()
                .filter(it -> it.item().task().equals(before.item().task())
                        && it.item().roadmap().equals(before.item().roadmap()))
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, this::focusFirst);
    }

    private void fill() {
        var words = SearchWords.of(search.getText());
        var shown = new ArrayList<Node>();
        section(shown, "week.shelf.forward", shelf.forward(), words);
        section(shown, "week.shelf.undated", shelf.undated(), words);
        if (shown.isEmpty()) {
            shown.add(label(Messages.text(words.isEmpty() ? "week.shelf.none" : "week.shelf.nothing"), "shelf-none"));
        } else if (shelf.more() > 0 && words.isEmpty()) {
            shown.add(label(Messages.text("week.shelf.more", shelf.more()), "shelf-none"));
        }
        rows.getChildren().setAll(shown);
    }

    private static void section(List<Node> shown, String key, List<Shelf.Item> items, SearchWords words) {
        var fitting = items.stream()
                .filter(it -> PictureMaking.fits(words, it.title() + " " + it.where()))
                .toList();
        if (!fitting.isEmpty()) {
            shown.add(label(Messages.text(key), "shelf-section"));
            fitting.forEach(it -> shown.add(new ShelfRow(it)));
        }
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll("t11", "mut", style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
