package dev.cairn.ui.print;

import dev.cairn.paper.Part;
import dev.cairn.paper.WeekChoices;
import dev.cairn.paper.WeekForm;
import dev.cairn.ui.Choice;
import dev.cairn.ui.Messages;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;

/** How a week lies on the page, and what of it is there. */
final class LayoutSection extends Section {
    private final Choice<WeekForm> form;
    private final Map<Part, CheckBox> parts = new EnumMap<>(Part.class);

    LayoutSection(PrintViewModel model) {
        super(Messages.text("print.layout"));
        form = new Choice<>(Messages.text("print.layout"), model::form)
                .option("print-grid", Messages.text("print.layout.grid"), WeekForm.GRID)
                .option("print-list", Messages.text("print.layout.list"), WeekForm.LIST);
        var boxes = new TilePane(16, 8);
        boxes.setPrefColumns(2);
        boxes.setTileAlignment(Pos.CENTER_LEFT);
        for (Part part : Part.values()) {
            var box = new CheckBox(name(part));
            box.setId("print-part-" + part.name().toLowerCase(Locale.ROOT));
            box.setMinWidth(Region.USE_PREF_SIZE);
            box.setOnAction(event -> model.change(it -> it.with(part, box.isSelected())));
            parts.put(part, box);
            boxes.getChildren().add(box);
        }
        rows(form, boxes);
    }

    private static String name(Part part) {
        return switch (part) {
            case DETAILS -> Messages.text("print.part.details");
            case NOTES -> Messages.text("print.part.notes");
            case RESOURCES -> Messages.text("print.part.resources");
            case HABITS -> Messages.text("print.part.habits");
            case REVIEWS -> Messages.text("print.part.reviews");
            case DONE -> Messages.text("print.part.done");
        };
    }

    void show(WeekChoices week) {
        form.show(week.form());
        parts.forEach((part, box) -> box.setSelected(week.has(part)));
    }
}
