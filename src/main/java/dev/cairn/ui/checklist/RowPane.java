package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Landmark;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Task;
import dev.cairn.study.SearchWords;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One row as it is drawn: fold, box, label, title, badges and columns, placed by hand because there are many of it. */
final class RowPane extends Region {
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
    private static final double GAP = 8;
    private static final double COLUMN_SIZE = 12;
    private static final double SMALL = 16;
    private static final double SQUARE = 8;
    private static final double LABEL = 22;
    private static final double BAR = 4;
    private static final double FIELD = 120;
    private static final double FIELD_INSET = 6;

    private final FontIcon chevron = Icons.of(Feather.CHEVRON_RIGHT, "fold");
    final StackPane fold = new StackPane(chevron);
    final TickBox box = new TickBox();
    private final Region square = new Region();
    private final Label label = new Label();
    final Label title = new Label();
    private final TitleMarks marks = new TitleMarks(title);
    private final Label badge = new Label();
    private final Label when = new Label();
    final Label hours = new Label();
    private final Label count = new Label();
    private final Region track = new Region();
    private final Region bar = new Region();
    private @Nullable RowField field;
    private int depth;
    private double done;

    RowPane() {
        getStyleClass().add("row-pane");
        fold.getStyleClass().add("fold-box");
        square.getStyleClass().add("phase-square");
        label.getStyleClass().add("row-label");
        title.getStyleClass().add("row-title");
        badge.getStyleClass().add("badge");
        List.of(when, hours, count).forEach(column -> column.getStyleClass().add("row-column"));
        track.getStyleClass().add("bar-track");
        bar.getStyleClass().add("bar-fill");
        getChildren().addAll(fold, box, square, label, marks, title, badge, when, hours, count, track, bar);
        getChildren().forEach(child -> child.setManaged(false));
        // What is not managed does not ask for a new layout by itself when the size of the text changes.
        title.fontProperty().subscribe(font -> requestLayout());
        when.fontProperty().subscribe(font -> requestLayout());
    }

    void show(Row row, SearchWords words, Planned planned, Spent spent) {
        var item = row.item();
        depth = row.depth();
        fold.setVisible(row.fold() != Row.Fold.LEAF);
        chevron.setIconCode(row.fold() == Row.Fold.OPEN ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        box.show(item.box());
        box.setVisible(item.sums().tally().total() > 0);
        kind(item);
        title.setText(item.node() instanceof Phase ? Wording.name(item) : item.title());
        set(label, item.node() instanceof Module module ? Wording.label(module.heading()) : "");
        set(badge, badge(item));
        set(when, Wording.when(item, planned));
        pseudoClassStateChanged(PINNED, planned.pinned(item.id().key()));
        set(hours, Wording.hours(item.sums(), spent.minutes(item)));
        set(count, Wording.count(item));
        marks.mark(words);
        done = item.below().isEmpty() || !item.sums().tally().complete() ? fraction(item) : -1;
        requestLayout();
    }

    /** Marks a task that is also one of another roadmap. */
    void showLinked(boolean linked) {
        badge.setGraphic(linked ? Icons.of(Feather.LINK) : null);
        badge.setVisible(isBadged());
        requestLayout();
    }

    private boolean isBadged() {
        return !badge.getText().isEmpty() || badge.getGraphic() != null;
    }

    private static double fraction(Item item) {
        return item.sums().underWay() && !item.below().isEmpty()
                ? item.sums().tally().fraction()
                : -1;
    }

    private void kind(Item item) {
        var kind = "row-" + item.kind().name().toLowerCase(Locale.ROOT);
        if (!getStyleClass().contains(kind)) {
            getStyleClass().setAll("row-pane", kind);
        }
        pseudoClassStateChanged(QUIET, item.sums().tally().complete());
        square.setVisible(item.kind() == Item.Kind.PHASE && item.hue() > 0);
        if (square.isVisible()) {
            square.getStyleClass().setAll("phase-square", "phase-" + item.hue());
        }
    }

    private static void set(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
    }

    private static String badge(Item item) {
        if (item.node() instanceof Task task) {
            return Landmark.isOne(task) ? Messages.text("checklist.kind." + Wording.kind(item)) : "";
        }
        int skipped = item.sums().tally().skipped();
        return skipped == 0 || item.kind() == Item.Kind.PHASE ? "" : Messages.text("checklist.skipped.some", skipped);
    }

    /** Puts a field in the place of the title, with the focus in it. */
    void open(RowField opened) {
        field = opened;
        opened.setManaged(false);
        getChildren().add(opened);
        title.setVisible(false);
        badge.setVisible(false);
        requestLayout();
        opened.requestFocus();
        opened.selectAll();
    }

    void close(RowField closed) {
        closed.closing();
        getChildren().remove(closed);
        field = null;
        title.setVisible(true);
        badge.setVisible(isBadged());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        var columns = columns(width);
        double x = Columns.LEFT + depth * Columns.INDENT;
        x = place(fold, x, SMALL);
        x = place(box, x, SMALL);
        if (square.isVisible()) {
            x = place(square, x, SQUARE);
        }
        if (label.isVisible()) {
            x = place(label, x, Math.max(LABEL, label.prefWidth(-1)));
        }
        layTitle(x, columns.from(width));
        layColumns(columns, columns.from(width));
    }

    /** Columns are as much wider as the text in them is larger. */
    private Columns columns(double width) {
        return Columns.within(width, when.getFont().getSize() / COLUMN_SIZE);
    }

    private void layTitle(double x, double end) {
        double free = end - x - GAP;
        double room = free + emptyWhen();
        double wide = Math.max(0, Math.min(title.prefWidth(-1), room));
        place(title, x, wide);
        if (field != null) {
            field.resizeRelocate(x - FIELD_INSET, 2, Math.max(FIELD, room + FIELD_INSET), getHeight() - 4);
        }
        marks.place(title.getLayoutX(), title.getLayoutY(), wide, title.getHeight());
        boolean badged = field == null && isBadged() && wide + GAP + badge.prefWidth(-1) <= room;
        badge.setVisible(badged);
        if (badged) {
            place(badge, x + wide + GAP, badge.prefWidth(-1));
        }
    }

    /** A title may use what the column beside it leaves empty. */
    private double emptyWhen() {
        double column = columns(getWidth()).when();
        return when.isVisible() ? Math.max(0, column - GAP - when.prefWidth(-1)) : column - GAP;
    }

    private void layColumns(Columns columns, double from) {
        double x = from;
        right(when, x, columns.when());
        x += columns.when();
        right(hours, x, columns.hours());
        x += columns.hours();
        double figures = columns.done() - (columns.bar() > 0 ? columns.bar() + GAP : 0);
        right(count, x, figures);
        boolean barShows = done >= 0 && columns.bar() > 0;
        track.setVisible(barShows);
        bar.setVisible(barShows);
        if (barShows) {
            double y = snapPositionY((getHeight() - BAR) / 2);
            track.resizeRelocate(x + figures + GAP, y, columns.bar(), BAR);
            bar.resizeRelocate(x + figures + GAP, y, Math.max(BAR, columns.bar() * done), BAR);
        }
    }

    private void right(Label column, double x, double width) {
        double wide = Math.min(width + GAP, column.prefWidth(-1));
        layoutInArea(column, x + width - wide, 0, wide, getHeight(), 0, HPos.RIGHT, VPos.CENTER);
    }

    private double place(Node node, double x, double width) {
        double height = node instanceof Label ? node.prefHeight(-1) : Math.min(width, SMALL);
        node.resizeRelocate(snapPositionX(x), snapPositionY((getHeight() - height) / 2), width, height);
        return x + width + GAP;
    }
}
