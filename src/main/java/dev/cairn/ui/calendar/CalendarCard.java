package dev.cairn.ui.calendar;

import dev.cairn.ui.Choice;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Theme;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What calendars shall get: a file now, and one that is kept current. */
final class CalendarCard extends VBox {
    private static final double WIDTH = 560;
    private static final double LABELS = 96;

    private final CalendarsViewModel model;
    private Subscription followed = Subscription.EMPTY;

    /** @param close takes the card away */
    CalendarCard(CalendarsViewModel model, Runnable close) {
        super(14);
        this.model = model;
        setId("calendar-card");
        getStyleClass().add("calendar-card");
        getStylesheets().add(Theme.sheet(CalendarCard.class, "calendar.css"));
        setPrefWidth(WIDTH);
        var done = new Button(Messages.text("calendar.close"));
        done.setId("calendar-close");
        done.setOnAction(event -> close.run());
        var foot = new HBox(done);
        foot.setAlignment(Pos.CENTER_RIGHT);
        sceneProperty().subscribe((before, now) -> {
            if (now == null) {
                // The model lives as long as the window.
                followed.unsubscribe();
            }
        });
        var all = new VBox(
                14, words(Messages.text("calendar.text")), what(), new OnceSection(model), hairline(), current());
        getChildren().addAll(title(Messages.text("calendar.title"), "t15"), new Scroll(all), foot);
    }

    private GridPane what() {
        var tasks = box(
                "calendar-tasks",
                Messages.text("calendar.tasks"),
                model.wishes().tasks(),
                model::tasks);
        var habits = box(
                "calendar-habits",
                Messages.text("calendar.habits"),
                model.wishes().habits(),
                model::habits);
        var alarm = new Choice<Integer>(Messages.text("calendar.alarm"), model::alarm)
                .option("alarm-0", Messages.text("calendar.alarm.none"), 0)
                .option("alarm-5", Messages.text("calendar.alarm.minutes", 5), 5)
                .option("alarm-15", Messages.text("calendar.alarm.minutes", 15), 15)
                .option("alarm-30", Messages.text("calendar.alarm.minutes", 30), 30)
                .show(model.wishes().alarm());
        var grid = grid();
        grid.addRow(0, new Label(Messages.text("calendar.with")), new HBox(20, tasks, habits));
        grid.addRow(1, new Label(Messages.text("calendar.alarm")), alarm);
        return grid;
    }

    private VBox current() {
        var keep = box(
                "calendar-keep", Messages.text("calendar.keep"), model.keeping().get(), model::keep);
        keep.getStyleClass().add("semibold");
        follow(model.keeping().subscribe(on -> keep.setSelected(on)));
        var folder = new Label();
        folder.setId("calendar-folder");
        folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        folder.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(folder, Priority.ALWAYS);
        follow(model.folder().subscribe(path -> {
            folder.setText(path.isEmpty() ? Messages.text("calendar.folder.none") : path);
            folder.setTooltip(path.isEmpty() ? null : new Tooltip(path));
        }));
        var choose = new Button(Messages.text("calendar.folder.do"));
        choose.setId("calendar-choose");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> model.chooseFolder());
        var place = new HBox(12, folder, choose);
        place.setAlignment(Pos.CENTER_LEFT);
        var grid = grid();
        grid.addRow(0, new Label(Messages.text("calendar.folder")), place);
        grid.addRow(1, new Label(Messages.text("calendar.file")), name());
        var said = said("calendar-kept", model.kept());
        follow(model.troubled().subscribe(trouble -> {
            said.getStyleClass().removeAll("mut", "att");
            said.getStyleClass().add(trouble ? "att" : "mut");
        }));
        return new VBox(10, keep, words(Messages.text("calendar.keep.text")), grid, said);
    }

    private void follow(Subscription one) {
        followed = followed.and(one);
    }

    private TextField name() {
        var name = new TextField();
        name.setId("calendar-name");
        name.setAccessibleText(Messages.text("calendar.file"));
        follow(model.name().subscribe(text -> name.setText(text)));
        Runnable take = () -> {
            model.rename(name.getText());
            name.setText(model.name().get());
        };
        name.setOnAction(event -> take.run());
        name.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                take.run();
            }
        });
        return name;
    }

    static GridPane grid() {
        var grid = new GridPane(12, 10);
        var labels = new ColumnConstraints(LABELS);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, fields);
        return grid;
    }

    private static Region hairline() {
        var line = new Region();
        line.getStyleClass().add("hairline");
        return line;
    }

    private static CheckBox box(String id, String text, boolean selected, Consumer<Boolean> choose) {
        var box = new CheckBox(text);
        box.setId(id);
        box.setSelected(selected);
        box.setOnAction(event -> choose.accept(box.isSelected()));
        return box;
    }

    static Label title(String text, String size) {
        var title = new Label(text);
        title.getStyleClass().addAll(size, "semibold");
        return title;
    }

    private static Label words(String text) {
        var words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().addAll("t12", "mut");
        return words;
    }

    /** A sentence that takes no room while it is empty. */
    static Label said(String id, ObservableValue<String> sentence) {
        var said = words("");
        said.setId(id);
        said.textProperty().bind(sentence);
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }
}
