package dev.cairn.ui.week;

import dev.cairn.ui.Tips;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The week as a grid: heads of days above, the board below them. */
final class Grid extends BorderPane implements Cards {
    private static final double EDGE = 28;
    private static final double SCROLL = 12;

    private final WeekViewModel model;
    private final CardTools tools;
    private final Board board;
    private final DayHeads heads;
    private final Roll scroll = new Roll();
    private final Tooltip tip = Tips.of("");
    private @Nullable SessionCard tipped;
    private @Nullable LocalDate settled;

    /**
     * @param open shows a task elsewhere
     * @param menu opens the menu of a card beside a node
     */
    Grid(WeekViewModel model, Consumer<Card> open, BiConsumer<Card, Node> menu) {
        this.model = model;
        BiConsumer<Card, Button> beside = menu::accept;
        tools = new CardTools(model, beside);
        board = new Board(model, tools);
        heads = new DayHeads(board::getWidth);
        getStyleClass().add("week-grid");
        scroll.setContent(board);
        scroll.viewportBoundsProperty().subscribe(bounds -> board.room(Math.floor(bounds.getHeight())));
        board.widthProperty().subscribe(width -> heads.requestLayout());
        setTop(heads);
        setCenter(scroll);
        new GridMouse(model, this, open, menu);
        board.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hovered(event.getTarget()));
        board.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hovered(null));
        model.selected().subscribe(id -> board.node(id).ifPresent(this::toolsOn));
    }

    Board board() {
        return board;
    }

    DayHeads heads() {
        return heads;
    }

    @Override
    public BorderPane root() {
        return this;
    }

    @Override
    public void show(Picture picture) {
        heads.show(picture);
        board.show(picture);
        var on = tools.on();
        tools.show(null);
        if (on != null && on.getParent() != null && on.isHover()) {
            tools.show(on);
        } else {
            board.node(model.selected().get()).ifPresent(this::toolsOn);
        }
        if (!picture.span().first().equals(settled)) {
            settled = picture.span().first();
            scroll.setVvalue(0);
            // A week that is opened shows what runs, or its first session.
            new Walk(picture).start().map(Card::id).ifPresent(id -> scroll.open(() -> reveal(id)));
        }
    }

    private void toolsOn(SessionCard card) {
        tools.show(null);
        if (card.isFocused() || card.isHover()) {
            tools.show(card);
        }
    }

    private void hovered(@Nullable Object target) {
        if (within(target, tools)) {
            return;
        }
        var card = session(target).orElse(null);
        if (card != null) {
            tools.show(card);
        } else {
            tools.show(
                    board.node(model.selected().get()).filter(Node::isFocused).orElse(null));
        }
        if (card != tipped) {
            if (tipped != null) {
                Tooltip.uninstall(tipped, tip);
            }
            tipped = card;
            if (card != null) {
                tip.setText(WeekText.whole(card.card(), model.today()));
                Tooltip.install(card, tip);
            }
        }
    }

    private static boolean within(@Nullable Object target, Node above) {
        for (var node = target instanceof Node it ? it : null; node != null; node = node.getParent()) {
            if (node == above) {
                return true;
            }
        }
        return false;
    }

    /** Shows the tools on a card that got the focus. */
    void focused(SessionCard card) {
        tools.show(card);
    }

    Optional<SessionCard> session(@Nullable Object target) {
        for (var node = target instanceof Node it ? it : null; node != null; node = node.getParent()) {
            if (node instanceof SessionCard card) {
                return Optional.of(card);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Card> card(@Nullable Object target) {
        return session(target).map(SessionCard::card);
    }

    @Override
    public Optional<Node> node(@Nullable CardId id) {
        return board.node(id).map(it -> it);
    }

    @Override
    public void reveal(CardId id) {
        double from = board.axis().y(id.start());
        double to = board.node(id)
                .map(it -> board.axis().y(id.start() + (double) it.card().minutes()))
                .orElse(from);
        reveal(from - EDGE, to + EDGE);
    }

    /** Scrolls while something is held near an edge. */
    void revealPointer(double sceneY) {
        double y = board.sceneToLocal(0, sceneY).getY();
        reveal(y - EDGE, y + EDGE);
    }

    private void reveal(double from, double to) {
        double seen = scroll.getViewportBounds().getHeight();
        double whole = Math.max(board.getHeight(), board.prefHeight(-1));
        if (seen <= 0 || whole <= seen) {
            return;
        }
        double top = scroll.getVvalue() * (whole - seen);
        if (from < top) {
            scroll.setVvalue(Math.max(0, from / (whole - seen)));
        } else if (to > top + seen) {
            scroll.setVvalue(Math.min(1, Math.min(from, to - seen) / (whole - seen)));
        }
    }

    /** Whether a place in the scene is one of the board that is in sight. */
    boolean onBoard(double sceneX, double sceneY) {
        Point2D here = scroll.sceneToLocal(sceneX, sceneY);
        double x = board.sceneToLocal(sceneX, sceneY).getX();
        return here.getY() >= 0
                && here.getY() <= scroll.getHeight()
                && x >= new Columns(board.getWidth()).left()
                && x <= board.getWidth() + SCROLL;
    }

    Set<Integer> unfolded() {
        return board.unfolded();
    }
}
