package dev.cairn.ui.week;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.ui.Delay;
import dev.cairn.ui.KeyHint;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Places;
import dev.cairn.ui.Printable;
import dev.cairn.ui.Theme;
import dev.cairn.ui.View;
import dev.cairn.ui.WeekBook;
import dev.cairn.week.PlanWeek;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The week: its days as a grid or a list, with what was done, what is planned and what moved away; changed in place. */
public final class WeekView implements View {
    private final StackPane root = new StackPane();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trail = new ReadOnlyStringWrapper("");
    private final WeekViewModel model;
    private final WeekPage page;

    public WeekView(Library library, WeekBook book, Delay delay, Clock clock, Places places) {
        model = new WeekViewModel(library, book, delay, clock);
        page = new WeekPage(model, places);
        root.getStyleClass().add("week");
        root.getStylesheets().add(Theme.sheet(WeekView.class, "week.css"));
        root.getChildren().add(page);
        model.shown().subscribe(shown -> tellHead());
        model.span().subscribe(span -> tellHead());
    }

    /** Shows the week that holds a date. */
    public void goTo(LocalDate date) {
        model.goTo(date);
    }

    private void tellHead() {
        var span = model.span().get();
        var number = model.outlook()
                .map(it -> PlanWeek.number(span, it, model.scope()))
                .orElse(OptionalInt.empty());
        heading.set(WeekText.heading(span, number, model.today()));
        trail.set(
                model.scope().equals(RoadmapId.ALL)
                        ? Messages.text("week.trail.all")
                        : model.part().titleOf(model.scope()));
    }

    WeekViewModel model() {
        return model;
    }

    WeekPage page() {
        return page;
    }

    @Override
    public String name() {
        return "week";
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public boolean showsAll() {
        return true;
    }

    @Override
    public void show(@Nullable RoadmapId roadmap) {
        model.show(roadmap == null ? RoadmapId.ALL : roadmap);
        tellHead();
    }

    @Override
    public void search(String words) {
        model.search(words);
    }

    @Override
    public ReadOnlyStringProperty heading() {
        return heading.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty trail() {
        return trail.getReadOnlyProperty();
    }

    @Override
    public Optional<Printable> printable() {
        return Optional.of(WeekBar.printable(model));
    }

    @Override
    public void attach() {
        model.attach();
    }

    @Override
    public void detach() {
        model.detach();
    }

    @Override
    public void focus() {
        page.focusWork();
    }

    @Override
    public Optional<Parent> beside() {
        return Optional.of(page.shelf());
    }

    @Override
    public boolean focusBeside() {
        return page.shelf().isVisible() && page.shelf().focusFirst();
    }

    @Override
    public List<KeyHint> keys() {
        return WeekKeys.hints();
    }

    @Override
    public Map<String, String> memory() {
        return new Remembered(model, page).memory();
    }

    @Override
    public void recall(Map<String, String> memory) {
        new Remembered(model, page).recall(memory);
    }
}
