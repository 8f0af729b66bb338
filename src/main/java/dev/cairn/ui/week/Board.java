package dev.cairn.ui.week;

import dev.cairn.ui.Messages;
import dev.cairn.week.WeekDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Seven days beside a scale of times, with their sessions on them. */
final class Board extends Region {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double LEAST = 15;
    private static final double GAP = 4;

    private final WeekViewModel model;
    private final Set<Integer> unfolded = new HashSet<>();
    private final Ground ground = new Ground(this::fold);
    private final Pane layer = new Loose();
    private final Pane over = new Loose();
    private final NowLine now = new NowLine();
    private final Label place = new Label();
    private final Label hint = new Label();
    private final CardTools tools;
    private final Map<CardId, SessionCard> cards = new LinkedHashMap<>();
    private TimeAxis axis = new TimeAxis(List.of(), 1);
    private double room = 600;
    private @Nullable Picture picture;
    private @Nullable Drawn drawn;

    /** What the ground was drawn for last. */
    private record Drawn(List<WeekDay> days, TimeAxis axis, double width, double height) {}

    /** Children keep the places they are given. */
    private static final class Loose extends Pane {
        @Override
        protected void layoutChildren() {
            // See above.
        }
    }

    Board(WeekViewModel model, CardTools tools) {
        this.model = model;
        this.tools = tools;
        getStyleClass().add("board");
        setAccessibleText(Messages.text("week.board"));
        place.getStyleClass().addAll("t11", "drop-place");
        place.setMouseTransparent(true);
        hint.getStyleClass().addAll("t12", "drop-hint-line");
        hint.setMouseTransparent(true);
        hint.setId("week-hint");
        over.setPickOnBounds(false);
        layer.setPickOnBounds(false);
        over.getChildren().addAll(now.nodes());
        over.getChildren().addAll(tools, place, hint);
        getChildren().addAll(ground, layer, over);
        model.now().subscribe(time -> requestLayout());
        model.moving().held().subscribe(held -> held(held));
        held(null);
    }

    /** The height there is to fill. */
    void room(double height) {
        if (height != room) {
            room = height;
            refold();
        }
    }

    void show(Picture next) {
        picture = next;
        var today = next.today();
        var gone = new HashMap<>(cards);
        var order = new ArrayList<Node>();
        var kept = new LinkedHashMap<CardId, SessionCard>();
        next.cards().forEach(card -> {
            var node = gone.remove(card.id());
            if (node == null) {
                node = new SessionCard(card, today, model.edits()::tick);
            } else if (!node.card().equals(card)) {
                node.show(card, today);
            }
            kept.put(card.id(), node);
            order.add(node);
        });
        cards.clear();
        cards.putAll(kept);
        if (!layer.getChildren().equals(order)) {
            layer.getChildren().setAll(order);
        }
        axis = axis(next);
        requestLayout();
        requestParentLayout();
    }

    private TimeAxis axis(Picture shown) {
        int shortest = shown.cards().mapToInt(Card::minutes).min().orElse(TimeAxis.WORTH_FOLDING);
        return TimeAxis.of(Ground.busy(shown), shortest, unfolded, room);
    }

    /** The node of a card. */
    Optional<SessionCard> node(@Nullable CardId id) {
        return Optional.ofNullable(id == null ? null : cards.get(id));
    }

    List<SessionCard> nodes() {
        return List.copyOf(cards.values());
    }

    /** The minutes whose empty stretches were opened. */
    Set<Integer> unfolded() {
        return Set.copyOf(unfolded);
    }

    void unfold(Set<Integer> minutes) {
        unfolded.clear();
        unfolded.addAll(minutes);
        refold();
    }

    /** Opens the empty stretch that holds a minute, or folds it away. */
    void fold(int minute) {
        axis.parts().stream()
                .filter(it -> it.empty() && it.has(minute))
                .findFirst()
                .ifPresent(part -> {
                    if (part.folded()) {
                        unfolded.add(part.from() + (part.to() - part.from()) / 2);
                    } else {
                        unfolded.removeIf(part::has);
                    }
                });
        refold();
    }

    /** Opens all empty stretches; where none is folded, folds all of them away. */
    void foldAll() {
        boolean folded = axis.parts().stream().anyMatch(TimeAxis.Part::folded);
        unfolded.clear();
        if (folded) {
            unfolded.addAll(axis.parts().stream()
                    .filter(TimeAxis.Part::empty)
                    .map(it -> it.from() + (it.to() - it.from()) / 2)
                    .collect(Collectors.toSet()));
        }
        refold();
    }

    private void refold() {
        if (picture != null) {
            axis = axis(picture);
            requestLayout();
            requestParentLayout();
        }
    }

    TimeAxis axis() {
        return axis;
    }

    /** The day at a place across, of the week that is shown. */
    Optional<LocalDate> day(double x) {
        var shown = picture;
        return shown == null
                ? Optional.empty()
                : Optional.of(shown.days().get(new Columns(getWidth()).day(x)).date());
    }

    private void held(@Nullable Held held) {
        boolean shown =
                held != null && held.card() != null && column(held.slot().date()) >= 0;
        if (held == null || held.card() != null) {
            place.setVisible(shown);
            hint.setVisible(shown);
        }
        cards.forEach((id, node) -> node.held(held != null && id.equals(held.card())));
        if (held != null) {
            Hues.dress(place, held.hue());
            place.setText(held.title());
            hint.setText(WeekText.hint(held.landing()));
            place.pseudoClassStateChanged(REFUSED, !held.landing().allowed());
            hint.pseudoClassStateChanged(REFUSED, !held.landing().allowed());
        }
        requestLayout();
    }

    void showPlace() {
        place.setVisible(true);
        hint.setVisible(true);
    }

    /** Hides where something would be put, while the pointer is elsewhere. */
    void hidePlace() {
        place.setVisible(false);
        hint.setVisible(false);
    }

    private int column(LocalDate date) {
        var shown = picture;
        for (int i = 0; shown != null && i < shown.days().size(); i++) {
            if (shown.days().get(i).date().equals(date)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(room, axis.height());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var shown = picture;
        for (Region each : List.of(ground, layer, over)) {
            each.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        if (shown == null || getWidth() <= 0) {
            return;
        }
        axis = axis(shown);
        var columns = new Columns(getWidth());
        var time = model.now().get();
        now.place(columns, axis, time, column(time.toLocalDate()));
        var wanted = new Drawn(shown.days().stream().map(DayColumn::day).toList(), axis, getWidth(), getHeight());
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            ground.draw(shown, axis, columns);
        }
        ground.now(now.y());
        for (int i = 0; i < shown.days().size(); i++) {
            layDay(shown.days().get(i), columns.x(i), columns.width(i));
        }
        layPlace(columns);
        tools.lay();
    }

    private void layDay(DayColumn day, double x, double width) {
        var extents = new ArrayList<Lanes.Extent>();
        for (Card card : day.cards()) {
            double top = Math.rint(axis.y(card.session().start()));
            double bottom = Math.rint(axis.y(card.session().start() + (double) card.minutes()));
            extents.add(new Lanes.Extent(top, Math.max(bottom, top + LEAST)));
        }
        var lanes = Lanes.of(extents);
        for (int i = 0; i < lanes.size(); i++) {
            var lane = lanes.get(i);
            var extent = extents.get(i);
            double each = (width - 2 * GAP + 1) / lane.lanes();
            double left = Math.rint(x + GAP + lane.lane() * each);
            double right = Math.rint(x + GAP + (lane.lane() + 1) * each) - (lane.lane() + 1 < lane.lanes() ? 2 : 0);
            node(day.cards().get(i).id())
                    .ifPresent(it -> it.resizeRelocate(
                            left, extent.top() + 1, right - left, extent.bottom() - extent.top() - 2));
        }
    }

    private void layPlace(Columns columns) {
        var held = model.moving().held().get();
        int day = held == null ? -1 : column(held.slot().date());
        if (held == null || day < 0) {
            return;
        }
        var slot = held.slot();
        double top = Math.rint(axis.y(slot.start()));
        double bottom = Math.max(top + LEAST, Math.rint(axis.y(slot.start() + (double) slot.minutes())));
        place.resizeRelocate(columns.x(day) + GAP, top + 1, columns.width(day) - 2 * GAP + 1, bottom - top - 2);
        double width = hint.prefWidth(-1);
        double height = hint.prefHeight(-1);
        double x = Math.clamp(columns.x(day), 4, Math.max(4, getWidth() - width - 4));
        double y = bottom + 4 + height > getHeight() ? top - height - 4 : bottom + 4;
        hint.resizeRelocate(x, y, width, height);
    }
}
