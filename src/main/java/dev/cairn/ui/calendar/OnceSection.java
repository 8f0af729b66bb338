package dev.cairn.ui.calendar;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.Choice;
import dev.cairn.ui.DayPicker;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.calendar.Once.Range;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A file that is made once: of which roadmaps, and of which days. */
final class OnceSection extends VBox {
    private static final double DAY = 150;

    private final CalendarsViewModel model;
    private final StringProperty mistyped = new SimpleStringProperty("");
    private final HBox days;

    OnceSection(CalendarsViewModel model) {
        super(10);
        this.model = model;
        days = days();
        var save = new Button(Messages.text("calendar.save.do"), Icons.of(Feather.DOWNLOAD));
        save.setId("calendar-save");
        save.getStyleClass().add("primary");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(event -> model.save());
        var row = new HBox(12, ranges(), save);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(CalendarCard.title(Messages.text("calendar.once"), "once"));
        if (model.roadmaps().size() > 1) {
            var grid = CalendarCard.grid();
            grid.addRow(0, new Label(Messages.text("calendar.roadmaps")), roadmaps());
            getChildren().add(grid);
        }
        getChildren()
                .addAll(
                        row,
                        days,
                        CalendarCard.said("calendar-mistyped", mistyped),
                        CalendarCard.said("calendar-saved", model.saved()));
    }

    private ComboBox<RoadmapId> roadmaps() {
        var titles = new LinkedHashMap<RoadmapId, String>();
        titles.put(RoadmapId.ALL, Messages.text("calendar.roadmaps.all"));
        titles.putAll(model.roadmaps());
        var box = new ComboBox<RoadmapId>();
        box.setId("calendar-roadmaps");
        box.setAccessibleText(Messages.text("calendar.roadmaps"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(titles.keySet());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable RoadmapId id) {
                return id == null ? "" : titles.getOrDefault(id, id.slug());
            }

            @Override
            public RoadmapId fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        box.setValue(model.once().scope());
        box.valueProperty().subscribe((before, chosen) -> model.once(it -> it.with(chosen)));
        return box;
    }

    private Choice<Range> ranges() {
        var week = model.once().week();
        show(model.once().range());
        return new Choice<Range>(Messages.text("calendar.range"), this::choose)
                .option(
                        "range-week",
                        model.isPresent(week)
                                ? Messages.text("calendar.range.week")
                                : Messages.text(
                                        "calendar.range.shown", week.name().number()),
                        Range.WEEK)
                .option("range-month", Messages.text("calendar.range.month"), Range.MONTH)
                .option("range-all", Messages.text("calendar.range.all"), Range.ALL)
                .option("range-days", Messages.text("calendar.range.days"), Range.DAYS)
                .show(model.once().range());
    }

    private void choose(Range range) {
        model.once(it -> it.with(range));
        show(range);
    }

    private void show(Range range) {
        days.setVisible(range == Range.DAYS);
        days.setManaged(range == Range.DAYS);
    }

    private HBox days() {
        var from = day("calendar-from", "calendar.range.from", model.once().from());
        var to = day("calendar-to", "calendar.range.to", model.once().to());
        to.setPromptText(Messages.text("calendar.range.end"));
        from.valueProperty().subscribe((before, first) -> model.once(it -> it.between(first, it.to())));
        to.valueProperty().subscribe((before, last) -> model.once(it -> it.between(it.from(), last)));
        var row = new HBox(8, from, new Label(Messages.text("calendar.range.between")), to);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private DayPicker day(String id, String name, @Nullable LocalDate date) {
        var day = new DayPicker(Messages.text(name), date);
        day.setId(id);
        day.setPrefWidth(DAY);
        day.told().subscribe(mistyped::set);
        return day;
    }
}
