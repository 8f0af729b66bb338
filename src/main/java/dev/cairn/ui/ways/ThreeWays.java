package dev.cairn.ui.ways;

import dev.cairn.schedule.Slip;
import dev.cairn.schedule.repair.Repair;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The three ways beside each other, or under each other where there is no room. */
final class ThreeWays extends GridPane {
    private static final double BESIDE = 920;

    private final WayColumn moveOn = new WayColumn(
            "moveOn",
            Feather.ARROW_RIGHT,
            new WayColumn.Words(Messages.text("ways.moveOn"), Messages.text("ways.moveOn.text")),
            Messages.text("ways.key.first"));
    private final WayColumn catchUp = new WayColumn(
            "catchUp",
            Feather.TRENDING_UP,
            new WayColumn.Words(Messages.text("ways.catchUp"), Messages.text("ways.catchUp.text")),
            Messages.text("ways.key.now"));
    private final WayColumn trim = new WayColumn(
            "trim",
            Feather.SCISSORS,
            new WayColumn.Words(Messages.text("ways.trim"), Messages.text("ways.trim.text")),
            Messages.text("ways.key.now"));
    private final BiConsumer<Repair, Slip> take;
    private final LimitKnobs limit;
    private final DroppedList dropped;
    private int columns;

    /** @param take told which way the learner takes */
    ThreeWays(WaysBackViewModel model, BiConsumer<Repair, Slip> take) {
        getStyleClass().add("three-ways");
        limit = new LimitKnobs(model::limit);
        dropped = new DroppedList(model::keep);
        catchUp.below(limit);
        trim.below(dropped);
        this.take = take;
        arrange(3);
        widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0) {
                arrange(width.doubleValue() < BESIDE ? 1 : 3);
            }
        });
    }

    private void arrange(int wanted) {
        if (wanted == columns) {
            return;
        }
        columns = wanted;
        getChildren().clear();
        getColumnConstraints().clear();
        for (int i = 0; i < wanted; i++) {
            var constraints = new ColumnConstraints();
            constraints.setPercentWidth(100.0 / wanted);
            constraints.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(constraints);
        }
        int at = 0;
        for (WayColumn way : List.of(moveOn, catchUp, trim)) {
            way.getStyleClass().removeAll("beside", "under");
            way.getStyleClass().add(at == 0 ? "way" : wanted == 1 ? "under" : "beside");
            add(way, at % wanted, at / wanted);
            at++;
        }
    }

    void focusFirst() {
        moveOn.use().requestFocus();
    }

    void show(WaysState.Found found) {
        showMoveOn(found);
        showCatchUp(found);
        showTrim(found);
    }

    private void showMoveOn(WaysState.Found found) {
        var slip = found.slip();
        moveOn.show(slip, found.moveOn().preview(), /* held= */ true);
        moveOn.facts(List.of(
                finish(
                        slip.first()
                                .finish()
                                .map(day -> DayText.brief(day, slip.today()))
                                .orElse(""),
                        found.moveOn(),
                        slip),
                hours(found, found.catchUp().usual(), ""),
                nothingDropped()));
        moveOn.onUse(() -> take.accept(found.moveOn(), slip));
    }

    private void showCatchUp(WaysState.Found found) {
        var slip = found.slip();
        var way = found.catchUp();
        boolean helps = way.raised() > way.usual();
        catchUp.show(slip, way.preview(), /* held= */ false);
        catchUp.facts(List.of(
                finish(now(slip), way, slip),
                hours(found, way.raised(), helps ? DayText.brief(way.dates().to(), slip.today()) : ""),
                nothingDropped()));
        limit.show(way.limit());
        catchUp.use().setDisable(!helps);
        catchUp.onUse(() -> take.accept(way, slip));
    }

    private void showTrim(WaysState.Found found) {
        var slip = found.slip();
        var way = found.trim();
        trim.show(slip, way.preview(), /* held= */ false);
        trim.facts(List.of(
                finish(now(slip), way, slip),
                hours(found, found.catchUp().usual(), ""),
                new WayColumn.Fact(
                        Messages.text("ways.dropped"),
                        "",
                        Messages.text("ways.dropped.some", way.dropped().size(), RoadmapText.number(way.minutes())))));
        dropped.show(way);
        trim.use().setDisable(way.dropped().isEmpty());
        trim.onUse(() -> take.accept(way, slip));
    }

    private static String now(Slip slip) {
        return slip.finish().map(day -> DayText.brief(day, slip.today())).orElse("");
    }

    private static WayColumn.Fact finish(String before, Repair way, Slip slip) {
        return new WayColumn.Fact(
                Messages.text("ways.finish"),
                before,
                way.preview()
                        .finish()
                        .map(day -> DayText.brief(day, slip.today()))
                        .orElse(""));
    }

    /** @param until the last day with more; empty where it stays as it is */
    private static WayColumn.Fact hours(WaysState.Found found, int after, String until) {
        int usual = found.catchUp().usual();
        return until.isEmpty()
                ? new WayColumn.Fact(
                        Messages.text("ways.hours"), "", Messages.text("ways.hours.same", RoadmapText.number(usual)))
                : new WayColumn.Fact(
                        Messages.text("ways.hours"),
                        RoadmapText.number(usual),
                        Messages.text("ways.hours.until", RoadmapText.number(after), until));
    }

    private static WayColumn.Fact nothingDropped() {
        return new WayColumn.Fact(Messages.text("ways.dropped"), "", Messages.text("ways.dropped.none"));
    }
}
