package dev.cairn.ui.checklist;

import dev.cairn.ui.Messages;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The heads of the columns, in line with the rows below them. */
final class ColumnHeads extends Region {
    private static final double HEIGHT = 24;
    private static final double SIZE = 11;
    private static final double TITLE_FROM = 40;

    private final Label task = new Label(Messages.text("checklist.column.task"));
    private final Label when = new Label(Messages.text("checklist.column.when"));
    private final Label hours = new Label(Messages.text("checklist.column.hours"));
    private final Label done = new Label(Messages.text("checklist.column.done"));
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);
    private @Nullable ScrollBar bar;

    ColumnHeads() {
        getStyleClass().add("column-heads");
        getChildren().addAll(List.of(task, when, hours, done));
        getChildren().forEach(child -> child.setManaged(false));
        task.fontProperty().subscribe(font -> scale.set(Math.rint(100 * font.getSize() / SIZE) / 100));
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    /** How much larger the learner's text is than the usual one. */
    ReadOnlyDoubleProperty scale() {
        return scale.getReadOnlyProperty();
    }

    /** Leaves the scroll bar of the rows its room. */
    void besides(ScrollBar rowsBar) {
        bar = rowsBar;
        rowsBar.visibleProperty().addListener((property, before, now) -> requestLayout());
        requestLayout();
    }

    /** Says how many tasks fit what the rows are narrowed to. */
    void fitting(ChecklistViewModel model) {
        task.setText(
                model.sieve().get().narrows()
                        ? Messages.text("checklist.fitting", model.fitting())
                        : Messages.text("checklist.column.task"));
        requestLayout();
    }

    /** Says what the dates are: the plan's, or those of the document. */
    void planned(boolean known) {
        when.setText(Messages.text(known ? "checklist.column.planned" : "checklist.column.when"));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - (bar != null && bar.isVisible() ? bar.getWidth() : 0);
        var columns = Columns.within(width, scale.get());
        double x = columns.from(width);
        double height = task.prefHeight(-1);
        double y = snapPositionY((HEIGHT - 1 - height) / 2);
        task.resizeRelocate(TITLE_FROM, y, Math.min(task.prefWidth(-1), x - TITLE_FROM), height);
        right(when, x + columns.when(), y);
        right(hours, x + columns.when() + columns.hours(), y);
        double figures = columns.done() - (columns.bar() > 0 ? columns.bar() + Columns.LEFT - 4 : 0);
        right(done, x + columns.when() + columns.hours() + figures, y);
    }

    private static void right(Label head, double end, double y) {
        double width = head.prefWidth(-1);
        head.resizeRelocate(end - width, y, width, head.prefHeight(-1));
    }
}
