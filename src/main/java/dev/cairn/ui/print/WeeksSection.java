package dev.cairn.ui.print;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.ui.Choice;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.Stepper;
import dev.cairn.ui.Tips;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Which weeks, how many, and of which roadmaps. */
final class WeeksSection extends Section {
    private final PrintViewModel model;
    private final Library library;
    private final Supplier<LocalDate> today;
    private final Choice<Boolean> several;
    private final Label week = new Label();
    private final Stepper count;
    private final Node countRow;
    private final ComboBox<RoadmapId> scope = new ComboBox<>();
    private final Node scopeRow;
    private boolean showing;

    WeeksSection(PrintViewModel model, Library library, Supplier<LocalDate> today) {
        super(Messages.text("print.what"));
        this.model = model;
        this.library = library;
        this.today = today;
        several = new Choice<>(Messages.text("print.what"), model::several)
                .option("print-one", Messages.text("print.what.one"), false)
                .option("print-several", Messages.text("print.what.several"), true);
        week.setId("print-week");
        week.setAccessibleRole(AccessibleRole.TEXT);
        week.getStyleClass().add("medium");
        count = new Stepper(
                "print-count",
                Messages.text("print.count.spoken"),
                new Stepper.Range(2, What.Weeks.MOST, 1, 1),
                many -> model.weeks(it -> it.so(many)));
        countRow = row(Messages.text("print.count"), count, new Label(Messages.text("print.count.unit")));
        scope.setId("print-scope");
        scope.setAccessibleText(Messages.text("print.scope"));
        scope.setConverter(new Words<>(this::title));
        scope.valueProperty().subscribe(this::choose);
        scopeRow = row(Messages.text("print.scope"), scope);
        rows(several, row(Messages.text("print.week"), back(), week, on()), countRow, scopeRow);
    }

    private Button back() {
        return step("print-week-back", Feather.CHEVRON_LEFT, Messages.text("print.week.back"), -1);
    }

    private Button on() {
        return step("print-week-on", Feather.CHEVRON_RIGHT, Messages.text("print.week.on"), 1);
    }

    private Button step(String id, Feather sign, String does, int weeks) {
        var button = new Button(null, Icons.of(sign));
        button.setId(id);
        button.getStyleClass().addAll("icon-button", "small");
        button.setAccessibleText(does);
        button.setTooltip(Tips.of(does));
        button.setOnAction(event -> model.weeks(it -> it.from(it.first().plus(weeks))));
        return button;
    }

    private void choose(@Nullable RoadmapId id) {
        if (!showing && id != null) {
            model.weeks(it -> it.only(id));
        }
    }

    void show(What.Weeks weeks) {
        showing = true;
        boolean many = weeks.count() > 1;
        several.show(many);
        week.setText(DayText.span(weeks.first().first(), weeks.last().last(), today.get()));
        present(countRow, many);
        if (many) {
            count.show(weeks.count());
        }
        var scopes = new ArrayList<RoadmapId>(List.of(RoadmapId.ALL));
        scopes.addAll(model.scopes());
        present(scopeRow, scopes.size() > 1);
        if (!scope.getItems().equals(scopes)) {
            scope.getItems().setAll(scopes);
        }
        scope.setValue(weeks.scope());
        showing = false;
    }

    private String title(RoadmapId id) {
        return library.overviews().stream()
                .filter(it -> it.id().equals(id))
                .map(Overview::title)
                .map(RoadmapText::shortTitle)
                .findFirst()
                .orElseGet(() -> Messages.text("side.all"));
    }
}
