package dev.cairn.ui.history;

import dev.cairn.ui.Bones;
import dev.cairn.ui.KeyHint;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Page;
import dev.cairn.ui.StateCard;
import dev.cairn.ui.Theme;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** All that was done, by day, the latest first; from each row one goes back to it, or forth. */
final class HistoryPage implements Page {
    private static final PseudoClass GOING = PseudoClass.getPseudoClass("going");
    private static final Duration BEFORE_SKELETON = Duration.millis(150);

    private final HistoryViewModel model;
    private final History.Leaving leaving;
    private final BorderPane root = new BorderPane();
    private final StackPane middle = new StackPane();
    private final ListView<Row> list = new ListView<>();
    private final Foot foot;
    private final Button close = new Button(Messages.text("history.close"));
    private final PauseTransition skeleton = new PauseTransition(BEFORE_SKELETON);
    private final Subscription following;

    HistoryPage(HistoryViewModel model, History.Leaving leaving) {
        this.model = model;
        this.leaving = leaving;
        foot = new Foot(model, list::requestFocus);
        root.getStyleClass().add("history");
        root.getStylesheets().add(Theme.sheet(HistoryPage.class, "history.css"));
        root.setTop(head());
        root.setCenter(middle);
        list.setId("history-list");
        list.setAccessibleText(Messages.text("history.title"));
        list.setCellFactory(view -> new RowCell(this::goTo, this::takeBack));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        skeleton.setOnFinished(event -> put(new Bones(1, 16, 12, 12, 12, 28, 12, 12)));
        model.start();
        following = Subscription.combine(
                model.state().subscribe(this::show), model.walk().subscribe(this::walked));
        selectLatest();
    }

    private HBox head() {
        var title = new Label(Messages.text("history.title"));
        title.getStyleClass().addAll("t20", "semibold");
        var text = new Label(Messages.text("history.text"));
        text.getStyleClass().add("mut");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(4, title, text);
        HBox.setHgrow(words, Priority.ALWAYS);
        close.setId("history-close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(event -> leave());
        var head = new HBox(24, words, close);
        head.getStyleClass().add("history-head");
        return head;
    }

    private void show(HistoryState state) {
        skeleton.stop();
        switch (state) {
            case HistoryState.Reading reading -> skeleton.playFromStart();
            case HistoryState.Failed failed -> {
                var again = StateCard.button(Messages.text("failed.again"), model::older);
                put(new StateCard(Feather.ALERT_TRIANGLE, Messages.text("history.failed"), failed.why(), again));
            }
            case HistoryState.Nothing nothing ->
                put(new StateCard(Feather.LIST, Messages.text("history.none"), Messages.text("history.none.text")));
            case HistoryState.Listed listed -> listed(listed);
        }
    }

    private void listed(HistoryState.Listed listed) {
        var before = list.getSelectionModel().getSelectedItem();
        boolean first = list.getItems().isEmpty();
        list.getItems().setAll(listed.rows());
        foot();
        if (middle.getChildren().size() != 2) {
            var whole = new BorderPane(list, null, null, foot, null);
            put(whole);
        }
        if (first || before == null) {
            selectLatest();
        } else {
            select(before);
        }
    }

    private void select(Row before) {
        var rows = list.getItems();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).step().id().equals(before.step().id())) {
                list.getSelectionModel().select(i);
                return;
            }
        }
        selectLatest();
    }

    /** What stands is more than what was taken back, which may fill the list for long. */
    private void selectLatest() {
        var rows = list.getItems();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).is(Row.Kind.UNDONE)) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 1));
                return;
            }
        }
        list.getSelectionModel().selectLast();
    }

    private void walked(Walk walk) {
        foot();
        if (!(walk instanceof Walk.Going)) {
            // Here the learner stands now.
            selectLatest();
        }
    }

    private void foot() {
        if (model.state().get() instanceof HistoryState.Listed listed) {
            foot.show(listed, model.walk().get());
        }
        // Not disabled: the keyboard would be lost to whatever comes next.
        list.pseudoClassStateChanged(GOING, model.walk().get() instanceof Walk.Going);
    }

    private void goTo(Row row) {
        model.goTo(row);
        list.requestFocus();
    }

    private void takeBack(Row row) {
        model.takeBack(row);
        list.requestFocus();
    }

    private void pressed(KeyEvent event) {
        var row = list.getSelectionModel().getSelectedItem();
        if (row == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> goTo(row);
            case DELETE, BACK_SPACE -> takeBack(row);
            // A list keeps it to itself.
            case ESCAPE -> leave();
            case DOWN, PAGE_DOWN, END -> {
                if (list.getSelectionModel().getSelectedIndex()
                        == list.getItems().size() - 1) {
                    model.older();
                }
                return;
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void put(Node node) {
        middle.getChildren().setAll(node);
    }

    @Override
    public String title() {
        return Messages.text("history.title");
    }

    @Override
    public String trail() {
        return Messages.text("history.trail");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public boolean isOfView() {
        return false;
    }

    @Override
    public void focus() {
        if (model.state().get() instanceof HistoryState.Listed) {
            list.requestFocus();
        } else {
            close.requestFocus();
        }
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint(Messages.text("key.upDown"), Messages.text("history.key.choose")),
                new KeyHint(Messages.text("key.enter"), Messages.text("history.key.go")),
                new KeyHint(Messages.text("key.remove"), Messages.text("history.key.too")),
                new KeyHint(Messages.text("key.escape"), Messages.text("history.key.close")));
    }

    @Override
    public void leave() {
        abandon();
        leaving.leave(this);
    }

    @Override
    public void abandon() {
        skeleton.stop();
        following.unsubscribe();
        model.stop();
    }
}
