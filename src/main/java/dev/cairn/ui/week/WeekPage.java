package dev.cairn.ui.week;

import dev.cairn.ui.Messages;
import dev.cairn.ui.Places;
import dev.cairn.ui.Showing;
import dev.cairn.ui.StateCard;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The bar, the days in one of two ways, and what stands beside them. */
final class WeekPage extends BorderPane implements WeekActions {
    private static final double NARROW = 960;
    private static final double SHELF = 208;
    private static final double NARROW_SHELF = 176;

    private final WeekViewModel model;
    private final Places places;
    private final CardMenu menu;
    private final Grid grid;
    private final AgendaList agenda;
    private final WeekBar bar;
    private final Strip strip;
    private final ShelfPane shelf;
    private final Showing middle = new Showing(Waiting::new);
    private boolean shelfShown = true;
    private boolean focusWhenShown;

    WeekPage(WeekViewModel model, Places places) {
        this.model = model;
        this.places = places;
        menu = new CardMenu(model, this::open, this::timer);
        grid = new Grid(model, this::open, menu::show);
        agenda = new AgendaList(model, this::open, menu::show);
        bar = new WeekBar(model, places, this::toggleShelf);
        strip = new Strip(model, places);
        shelf = new ShelfPane(
                model,
                new ShelfDrag(model, grid, this),
                new PlaceCard(model)::show,
                item -> places.node(item.roadmap(), item.task()));
        var keys = new WeekKeys(model, this);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::before);
        middle.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::anywhere);
        middle.getStyleClass().add("week-middle");
        getStyleClass().add("week-page");
        setTop(new VBox(bar, strip));
        setCenter(middle);
        setRight(shelf);
        widthProperty().subscribe(width -> shelf.setPrefWidth(width.doubleValue() < NARROW ? NARROW_SHELF : SHELF));
        model.shown().subscribe(this::show);
        model.mode().subscribe(mode -> show(model.shown().get()));
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
    }

    private Cards cards() {
        return model.mode().get() == Mode.GRID ? grid : agenda;
    }

    private void show(Shown shown) {
        boolean filled = shown instanceof Shown.Filled;
        bar.filled(filled);
        if (!filled) {
            strip.setVisible(false);
        }
        switch (shown) {
            case Shown.Loading loading -> middle.await();
            case Shown.Failed failed -> middle.show(failed(failed.why()));
            case Shown.NothingActive nothing -> middle.show(model.part().nobody());
            case Shown.Filled it -> fill(it.picture());
        }
        showShelf();
    }

    private void fill(Picture picture) {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean onCard = grid.card(owner).isPresent() || agenda.card(owner).isPresent();
        bar.show(picture);
        strip.show(picture);
        shelf.show(picture);
        if (picture.empty() == Picture.Empty.NO_HOURS) {
            middle.show(noHours());
            return;
        }
        var shown = cards();
        shown.show(picture);
        middle.show(shown.root());
        rove(picture);
        if (focusWhenShown || onCard) {
            focusWhenShown = false;
            focusCard();
        }
    }

    /** One card alone is reached by Tab: the selected one, or that to begin with. */
    private void rove(Picture picture) {
        var stop = model.selectedCard()
                .or(() -> new Walk(picture).start())
                .map(Card::id)
                .orElse(null);
        picture.cards()
                .map(Card::id)
                .forEach(id -> cards().node(id).ifPresent(it -> it.setFocusTraversable(id.equals(stop))));
    }

    private void focused(@Nullable Node owner) {
        cards().card(owner).ifPresent(card -> {
            model.selected().set(card.id());
            model.picture().ifPresent(this::rove);
            grid.session(owner).ifPresent(grid::focused);
        });
    }

    private StateCard failed(String why) {
        var again = StateCard.button(Messages.text("failed.again"), model::retry);
        return new StateCard(Feather.ALERT_TRIANGLE, Messages.text("week.failed"), why, again);
    }

    private StateCard noHours() {
        return new StateCard(
                Feather.CLOCK,
                Messages.text("week.noHours"),
                Messages.text("week.noHours.text"),
                StateCard.button(Messages.text("week.do.hours"), places::hours));
    }

    /** Moves the focus to where work goes on. */
    void focusWork() {
        if (model.shown().get() instanceof Shown.Filled && model.picture().isPresent()) {
            focusCard();
        } else if (!middle.focusButton()) {
            focusWhenShown = true;
        }
    }

    private void focusCard() {
        var card = model.selectedCard()
                .or(() -> model.picture().flatMap(it -> new Walk(it).start()))
                .orElse(null);
        if (card != null) {
            select(card.id());
        } else if (!middle.focusButton()) {
            middle.setFocusTraversable(true);
            middle.requestFocus();
        }
    }

    @Override
    public void select(CardId card) {
        model.selected().set(card);
        cards().node(card).ifPresent(node -> {
            if (node.getScene() == null) {
                // What scrolls takes its content in only once it is styled, and nothing elsewhere can have the focus.
                middle.applyCss();
                middle.layout();
            }
            node.requestFocus();
            cards().reveal(card);
        });
    }

    @Override
    public void open(Card card) {
        places.node(card.id().roadmap(), card.id().task());
    }

    @Override
    public void timer(Card card) {
        if (!card.isDone()) {
            places.timer(card.id().roadmap(), card.id().task());
        }
    }

    @Override
    public void menu(Card card) {
        cards().node(card.id()).ifPresent(node -> menu.show(card, node));
    }

    @Override
    public void foldAll() {
        grid.board().foldAll();
    }

    Set<Integer> unfolded() {
        return grid.board().unfolded();
    }

    void unfold(Set<Integer> minutes) {
        grid.board().unfold(minutes);
    }

    @Override
    public void toggleShelf() {
        showShelf(!shelfShown);
        if (shelfShown && shelf.focusFirst()) {
            return;
        }
        focusCard();
    }

    ShelfPane shelf() {
        return shelf;
    }

    boolean shelfShown() {
        return shelfShown;
    }

    void showShelf(boolean shown) {
        shelfShown = shown;
        showShelf();
    }

    private void showShelf() {
        boolean shown = shelfShown && model.shown().get() instanceof Shown.Filled;
        boolean loading = shelfShown && model.shown().get() instanceof Shown.Loading && shelf.isVisible();
        shelf.setVisible(shown || loading);
        shelf.setManaged(shown || loading);
    }
}
