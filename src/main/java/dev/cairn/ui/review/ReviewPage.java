package dev.cairn.ui.review;

import dev.cairn.recall.Placed;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.Bones;
import dev.cairn.ui.Choice;
import dev.cairn.ui.KeyHint;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Page;
import dev.cairn.ui.Showing;
import dev.cairn.ui.Theme;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Reviews: a card at a time; or all cards in a list; or how the learner wants to be asked. */
final class ReviewPage implements Page {
    private enum Part {
        TODAY,
        CARDS,
        CHOICES
    }

    private final ReviewViewModel model;
    private final Reviews.Parts parts;
    private final Reviews.Leaving leaving;
    private final BorderPane root = new BorderPane();
    private final Showing middle = new Showing(ReviewPage::outline);
    private final Choice<Part> choice = new Choice<>(Messages.text("review.parts"), this::go);
    private final CountLine count = new CountLine();
    private final HBox head;
    private final CardPane card;
    private final CardsPane cards;
    private final ChoicesPane choices;
    private final Subscription following;
    private @Nullable EditPane editing;
    private Part part = Part.TODAY;

    ReviewPage(ReviewViewModel model, Reviews.Parts parts, Reviews.Leaving leaving) {
        this.model = model;
        this.parts = parts;
        this.leaving = leaving;
        card = new CardPane(model, parts, this::edit);
        cards = new CardsPane(model, this::edit, this::add);
        choices = new ChoicesPane(model, new AnkiExport(parts, leaving::say));
        root.getStyleClass().add("review");
        root.getStylesheets().add(Theme.sheet(ReviewPage.class, "review.css"));
        head = head();
        root.setCenter(middle);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        ObservableValue<Boolean> front =
                root.sceneProperty().flatMap(it -> it.windowProperty()).flatMap(Window::focusedProperty);
        following = Subscription.combine(
                model.shown().subscribe(shown -> show()),
                model.cards().subscribe(all -> cards.show()),
                model.chosen().subscribe(it -> choices.show()),
                front.subscribe(it -> {
                    if (it != null) {
                        model.front(it);
                    }
                }));
        model.drafts()
                .back()
                .flatMap(it -> EditPane.again(it, model, parts.prose(), this::endEdit))
                .ifPresent(this::open);
    }

    /** Where the card will stand. */
    private static Node outline() {
        var bones = new Bones(1, 16, 40, 12, 120);
        bones.setMaxWidth(CardPane.MEASURE);
        var centred = new StackPane(bones);
        centred.setAlignment(Pos.TOP_CENTER);
        return centred;
    }

    private HBox head() {
        choice.setMaxHeight(Region.USE_PREF_SIZE);
        choice.option("review-today", Messages.text("review.part.today"), Part.TODAY)
                .option("review-cards", Messages.text("review.part.cards"), Part.CARDS)
                .option("review-choices", Messages.text("review.part.choices"), Part.CHOICES)
                .show(part);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(16, choice, space, count);
        head.getStyleClass().add("review-head");
        return head;
    }

    private void go(Part next) {
        part = next;
        closeForm();
        show();
    }

    private void show() {
        var shown = model.shown().get();
        root.setTop(shown instanceof Shown.Off ? null : head);
        count.show(shown, part == Part.TODAY);
        if (editing != null) {
            middle.show(editing);
        } else if (part == Part.CARDS && !(shown instanceof Shown.Off)) {
            middle.show(cards);
        } else if (part == Part.CHOICES && !(shown instanceof Shown.Off)) {
            middle.show(choices);
        } else {
            today(shown);
        }
    }

    private void today(Shown shown) {
        // While cards are read the focus waits in the head: it is to be in the work once they are there.
        boolean within = root.getScene() != null && isWithin();
        switch (shown) {
            case Shown.Loading loading -> middle.await();
            case Shown.Asking asking -> {
                card.show(asking);
                middle.show(card);
            }
            case Shown.Off off -> middle.show(StateCards.of(model));
            case Shown.Failed failed -> middle.show(StateCards.of(failed, model));
            case Shown.Nothing nothing -> middle.show(StateCards.of(nothing, this::leave));
            case Shown.Ended ended -> middle.show(StateCards.of(ended, this::leave));
        }
        if (within) {
            focus();
        }
    }

    private boolean isWithin() {
        for (Node it = root.getScene().getFocusOwner(); it != null; it = it.getParent()) {
            if (it == root) {
                return true;
            }
        }
        return false;
    }

    private void edit(Placed it) {
        open(EditPane.of(it, model, parts.prose(), this::endEdit));
    }

    /** Opens the form for a card of the learner's own. */
    void add(RoadmapId roadmap, Key node) {
        closeForm();
        open(EditPane.about(new Drafts.About(roadmap, node, null), model, parts.prose(), this::endEdit));
    }

    private void open(EditPane pane) {
        editing = pane;
        show();
        pane.focusFirst();
    }

    private void endEdit() {
        closeForm();
        show();
        focus();
    }

    /** What was written and not saved is kept, and that is said. */
    private void closeForm() {
        var form = editing;
        editing = null;
        if (form != null && model.drafts().of(form.about()).isPresent()) {
            leaving.say(Messages.text("review.edit.kept"));
        }
    }

    private void pressed(KeyEvent event) {
        if (editing != null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (part == Part.TODAY) {
            asked(event);
        } else if (part == Part.CARDS && cards.pressed(event)) {
            event.consume();
        }
    }

    private void asked(KeyEvent event) {
        var asking = model.asking().orElse(null);
        if (asking == null) {
            return;
        }
        var grade = GradeRow.grade(event.getCode());
        if (grade != null) {
            model.grade(grade);
        } else if (event.getCode() == KeyCode.E) {
            edit(asking.card());
        } else if (event.getCode() == KeyCode.S) {
            model.rest(asking.card(), true);
        } else {
            return;
        }
        event.consume();
    }

    /** The learner asks for the reviews where they stand: a form and a card that is asked stay as they are. */
    void goOn() {
        if (editing != null) {
            return;
        }
        if (model.asking().isEmpty()) {
            model.open();
        }
        part = Part.TODAY;
        choice.show(part);
        show();
    }

    @Override
    public boolean isOfView() {
        return false;
    }

    @Override
    public String title() {
        return Messages.text("review.title");
    }

    @Override
    public String trail() {
        return Messages.text("review.trail");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        root.applyCss();
        if (editing != null) {
            editing.focusFirst();
        } else if (part == Part.CARDS) {
            cards.focusList();
        } else if (part == Part.TODAY && model.asking().isPresent()) {
            card.focusWork();
        } else if (!middle.focusButton()) {
            choice.lookup(".toggle-button").requestFocus();
        }
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint(Messages.text("review.key.show.keys"), Messages.text("review.key.show")),
                new KeyHint(Messages.text("review.key.grade.keys"), Messages.text("review.key.grade")),
                new KeyHint("E", Messages.text("review.key.edit")),
                new KeyHint("S", Messages.text("review.key.rest")),
                new KeyHint("N", Messages.text("review.key.add")),
                new KeyHint(Messages.text("key.escape"), Messages.text("review.key.end")));
    }

    @Override
    public void leave() {
        model.asking()
                .filter(it -> model.graded() > 0)
                .ifPresent(
                        it -> leaving.say(Messages.text("review.left", model.graded(), it.size() - it.number() + 1)));
        abandon();
        leaving.leave(this);
    }

    @Override
    public void abandon() {
        var form = editing;
        if (form != null) {
            model.drafts().leave(form.about());
        }
        following.unsubscribe();
        middle.stop();
        model.leave();
        leaving.ended();
    }
}
