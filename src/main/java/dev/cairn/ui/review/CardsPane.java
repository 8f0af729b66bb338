package dev.cairn.ui.review;

import dev.cairn.recall.Placed;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** All cards, those that come back soonest first: to be found, reworded, put to rest and woken. */
final class CardsPane extends BorderPane {
    private final ReviewViewModel model;
    private final Consumer<Placed> edit;
    private final BiConsumer<RoadmapId, Key> add;
    private final TextField words = new TextField();
    private final Label count = new Label();
    private final Label none = new Label();
    private final ListView<Placed> list = new ListView<>();
    private final Button change = new Button(Messages.text("review.do.edit"), Icons.of(Feather.EDIT_2));
    private final Button rest = new Button(Messages.text("review.do.rest"), Icons.of(Feather.PAUSE));
    private final Button another = new Button(Messages.text("review.do.add"), Icons.of(Feather.PLUS));

    CardsPane(ReviewViewModel model, Consumer<Placed> edit, BiConsumer<RoadmapId, Key> add) {
        this.model = model;
        this.edit = edit;
        this.add = add;
        words.setId("review-search");
        words.setPromptText(Messages.text("review.search"));
        words.setAccessibleText(Messages.text("review.search"));
        words.setPrefColumnCount(24);
        words.textProperty().subscribe(text -> show());
        words.addEventHandler(KeyEvent.KEY_PRESSED, this::fromWords);
        count.setId("review-cards-count");
        count.getStyleClass().addAll("t12", "mut");
        list.setId("review-list");
        list.getStyleClass().add("review-list");
        list.setAccessibleText(Messages.text("review.part.cards"));
        list.setCellFactory(view -> new CardCell(model));
        list.setPlaceholder(none);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chosen(edit);
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(it -> offer());
        change.setId("review-list-edit");
        change.setOnAction(event -> chosen(edit));
        rest.setId("review-list-rest");
        rest.setOnAction(event -> chosen(this::turn));
        another.setId("review-list-add");
        another.setTooltip(Tips.of(Messages.text("review.do.add.tip")));
        another.setOnAction(event -> chosen(this::another));
        for (Button button : List.of(change, rest, another)) {
            button.getStyleClass().add("small");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(12, words, count, space, change, rest, another);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("review-list-bar");
        setTop(bar);
        setCenter(list);
        offer();
    }

    private void offer() {
        var it = list.getSelectionModel().getSelectedItem();
        boolean none = it == null;
        change.setDisable(none);
        rest.setDisable(none);
        another.setDisable(none || it.origin() == null);
        rest.setText(Messages.text(!none && it.card().suspended() ? "review.do.wake" : "review.do.rest"));
    }

    private void chosen(Consumer<Placed> action) {
        var it = list.getSelectionModel().getSelectedItem();
        if (it != null) {
            action.accept(it);
        }
    }

    private void turn(Placed it) {
        model.rest(it, !it.card().suspended());
    }

    private void another(Placed it) {
        if (it.origin() != null) {
            add.accept(it.roadmap(), it.card().node());
        }
    }

    /** Shows the cards as they are now; the one that was selected stays so. */
    void show() {
        var before = list.getSelectionModel().getSelectedItem();
        var sought = words.getText().strip().toLowerCase(Locale.ROOT);
        var all = model.cards().get().stream()
                .filter(it -> !it.prompt().isBlank())
                .filter(it -> sought.isEmpty() || text(it).contains(sought))
                .sorted(Comparator.comparing((Placed it) -> !it.awake())
                        .thenComparing(it -> it.due() == null)
                        .thenComparing(Placed::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        list.getItems().setAll(all);
        none.setText(Messages.text(sought.isEmpty() ? "review.cards.none" : "review.cards.notFound"));
        count.setText(Messages.text("review.cards.count", all.size()));
        if (before != null) {
            all.stream()
                    .filter(it -> Objects.equals(it.name(), before.name()))
                    .findFirst()
                    .ifPresent(it -> list.getSelectionModel().select(it));
        }
        offer();
    }

    private static String text(Placed it) {
        return (it.prompt() + "\n" + it.card().answer() + "\n" + ReviewWords.place(it)).toLowerCase(Locale.ROOT);
    }

    private void fromWords(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            focusList();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
            words.clear();
            event.consume();
        }
    }

    /** What a key does to the card that is selected; whether it did anything. */
    boolean pressed(KeyEvent event) {
        if (!list.isFocused()) {
            return false;
        }
        switch (event.getCode()) {
            case E, ENTER -> chosen(edit);
            case S -> chosen(this::turn);
            case N -> chosen(this::another);
            default -> {
                return false;
            }
        }
        return true;
    }

    void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }
}
