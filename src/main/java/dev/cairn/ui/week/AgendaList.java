package dev.cairn.ui.week;

import dev.cairn.schedule.hours.Block;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The week as a list, day by day. */
final class AgendaList extends Roll implements Cards {
    private final WeekViewModel model;
    private final Consumer<Card> open;
    private final VBox lines = new VBox();
    private final Map<CardId, AgendaRow> rows = new LinkedHashMap<>();
    private @Nullable LocalDate opened;

    AgendaList(WeekViewModel model, Consumer<Card> open, BiConsumer<Card, Node> menu) {
        this.model = model;
        this.open = open;
        getStyleClass().add("agenda");
        lines.getStyleClass().add("agenda-lines");
        setContent(lines);
        model.moving()
                .held()
                .subscribe(held -> rows.forEach((id, row) ->
                        row.held(held != null && held.changes() && id.equals(held.card()) ? held.landing() : null)));
        lines.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        lines.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> row(event.getTarget()).ifPresent(row -> {
                    menu.accept(row.card(), row);
                    event.consume();
                }));
    }

    @Override
    public Region root() {
        return this;
    }

    @Override
    public void show(Picture picture) {
        rows.clear();
        lines.getChildren().clear();
        var today = picture.today();
        var times = new TimesColumn();
        for (DayColumn day : picture.days()) {
            lines.getChildren().add(head(day, today));
            for (Block habit : Blocks.of(day.day())) {
                lines.getChildren().add(habit(habit, times));
            }
            for (Card card : day.cards()) {
                var row = new AgendaRow(card, times, today, () -> model.edits().tick(card));
                rows.put(card.id(), row);
                lines.getChildren().add(row);
            }
        }
        if (!picture.span().first().equals(opened)) {
            opened = picture.span().first();
            setVvalue(0);
            new Walk(picture).start().map(Card::id).ifPresent(id -> open(() -> reveal(id)));
        }
    }

    private static HBox head(DayColumn day, LocalDate today) {
        var name = new Label(DayText.whole(day.date()));
        name.getStyleClass().add("semibold");
        if (day.date().equals(today)) {
            name.getStyleClass().add("acc");
        } else if (day.date().isBefore(today)) {
            name.getStyleClass().add("mut");
        }
        var load = new Label(WeekText.load(day));
        load.getStyleClass().addAll("t12", "mut");
        var over = new Label(day.over() == 0 ? "" : Messages.text("week.day.over", RoadmapText.number(day.over())));
        over.getStyleClass().addAll("t12", "att", "semibold");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, name, gap, over, load);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("agenda-head");
        return head;
    }

    private static HBox habit(Block habit, TimesColumn times) {
        var stripe = new Region();
        stripe.getStyleClass().add("agenda-stripe");
        var title = new Label(habit.title());
        title.getStyleClass().add("mut");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var hours = new Label(WeekText.hours(habit.window().minutes()));
        hours.getStyleClass().add("mut");
        var row = new HBox(12, times.add(habit.window()), stripe, title, hours);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("agenda-row", "habit-row", Hues.style(-1));
        return row;
    }

    private void pressed(MouseEvent event) {
        row(event.getTarget()).ifPresent(row -> {
            model.selected().set(row.card().id());
            row.requestFocus();
            if (row.isBox(event.getTarget())) {
                model.edits().tick(row.card());
            } else if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open.accept(row.card());
            }
        });
    }

    private static Optional<AgendaRow> row(@Nullable Object target) {
        for (var node = target instanceof Node it ? it : null; node != null; node = node.getParent()) {
            if (node instanceof AgendaRow row) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Card> card(@Nullable Object target) {
        return row(target).map(AgendaRow::card);
    }

    @Override
    public Optional<Node> node(@Nullable CardId id) {
        return Optional.ofNullable(id == null ? null : rows.get(id));
    }

    @Override
    public void reveal(CardId id) {
        var row = rows.get(id);
        double seen = getViewportBounds().getHeight();
        double whole = lines.getHeight();
        if (row == null || whole <= seen) {
            return;
        }
        double from = row.getLayoutY();
        double top = getVvalue() * (whole - seen);
        if (from < top) {
            setVvalue(from / (whole - seen));
        } else if (from + row.getHeight() > top + seen) {
            setVvalue((from + row.getHeight() - seen) / (whole - seen));
        }
    }
}
