package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Window;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What one draws on: seven columns of stone with windows of paper in them. */
final class GridGround extends Region {
    /** Where the hours are written, left of the days. */
    static final double GUTTER = 52;

    private static final int DAYS = 7;
    private static final double GAP = 3;
    private static final double ROOM_FOR_EACH_HOUR = 20;

    private final List<DayOfWeek> days = HoursText.days();
    private final double smallestHour;
    private final List<Region> columns = new ArrayList<>();
    private final List<Label> hours = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final Pane habits = new Pane();
    private final Pane windows = new Pane();
    private final Map<Slot, WindowBox> boxes = new LinkedHashMap<>();
    private final WindowBox drawn = new WindowBox(new Slot(DayOfWeek.MONDAY, new Window(0, 1)));
    private final Region mark = new Region();
    private final Label live = new Label();
    private GridCursor cursor = new GridCursor(0, 18 * 60);
    private int first = GridScale.MORNING;

    /** @param smallestHour pixels an hour has at least */
    GridGround(double smallestHour) {
        this.smallestHour = smallestHour;
        getStyleClass().add("week-ground");
        for (int i = 0; i < DAYS; i++) {
            columns.add(decoration("day-column"));
        }
        for (int hour = 0; hour <= 24; hour++) {
            lines.add(decoration("hour-line"));
            var label = new Label(HoursText.time(hour * 60));
            label.getStyleClass().addAll("t11", "sub", "hour");
            hours.add(label);
        }
        mark.getStyleClass().add("grid-cursor");
        live.getStyleClass().addAll("live-times", "t11");
        drawn.setFocusTraversable(false);
        for (Node node : new Node[] {mark, live, drawn}) {
            node.setMouseTransparent(true);
            node.setVisible(false);
        }
        habits.setPickOnBounds(false);
        windows.setPickOnBounds(false);
        getChildren().addAll(columns);
        getChildren().addAll(lines);
        getChildren().addAll(hours);
        getChildren().addAll(windows, habits, drawn, mark, live);
    }

    private static Region decoration(String name) {
        var region = new Region();
        region.getStyleClass().add(name);
        region.setMouseTransparent(true);
        return region;
    }

    List<DayOfWeek> days() {
        return days;
    }

    /** Draws the hours from a minute on. */
    void from(int minute) {
        if (minute != first) {
            first = minute;
            requestLayout();
        }
    }

    GridScale scale() {
        return new GridScale(first, Math.max(1, getHeight()));
    }

    private double columnWidth() {
        return Math.max(0, getWidth() - GUTTER) / DAYS;
    }

    /** The day at a place, or the nearest. */
    DayOfWeek day(double x) {
        return days.get(Math.clamp((int) Math.floor((x - GUTTER) / Math.max(1, columnWidth())), 0, DAYS - 1));
    }

    GridCursor cursor() {
        return cursor;
    }

    void cursor(GridCursor moved) {
        cursor = moved;
        requestLayout();
    }

    /** Whether the cursor is drawn. */
    void showCursor(boolean shown) {
        mark.setVisible(shown);
    }

    /** The box that shows a kept window. */
    Optional<WindowBox> box(Slot slot) {
        return Optional.ofNullable(boxes.get(slot));
    }

    void showHabits(List<Block> blocks) {
        habits.getChildren().clear();
        for (Block block : blocks) {
            for (DayOfWeek day : block.days()) {
                var box = new HabitBox(block, day);
                box.setManaged(false);
                habits.getChildren().add(box);
            }
        }
        requestLayout();
    }

    /**
     * Shows windows, touching only the boxes that changed, so that focus stays.
     *
     * @param slots those that are kept, or typed, in order
     * @param draft the one of them that is being changed, or a new one; null for none
     */
    void showWindows(List<Slot> slots, @Nullable Draft draft) {
        boxes.keySet().removeIf(slot -> {
            boolean gone = !slots.contains(slot);
            if (gone) {
                windows.getChildren().remove(boxes.get(slot));
            }
            return gone;
        });
        for (int i = 0; i < slots.size(); i++) {
            var slot = slots.get(i);
            var box = boxes.computeIfAbsent(slot, WindowBox::new);
            boolean moving = draft != null && slot.equals(draft.from());
            box.show(slot, moving && draft != null ? draft.to() : slot, moving);
            box.setViewOrder(moving ? -1 : 0);
            if (windows.getChildren().indexOf(box) != i) {
                // It lies where its times say, not where a pane would put it.
                box.setManaged(false);
                windows.getChildren().remove(box);
                windows.getChildren().add(i, box);
            }
        }
        drawn.setVisible(draft != null && draft.from() == null);
        live.setVisible(draft != null);
        if (draft != null) {
            drawn.show(draft.to(), draft.to(), true);
            live.setText(HoursText.live(draft.to()));
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var scale = scale();
        double width = columnWidth();
        for (int i = 0; i < DAYS; i++) {
            columns.get(i).resizeRelocate(GUTTER + i * width, 0, width, getHeight());
        }
        for (int hour = 0; hour <= 24; hour++) {
            double y = scale.y(hour * 60.0);
            boolean visible = hour * 60 > first && hour < 24;
            boolean hasRoom = hour % 2 == 0 || scale.y(first + 60.0) >= ROOM_FOR_EACH_HOUR;
            lines.get(hour).setVisible(visible);
            lines.get(hour).resizeRelocate(GUTTER, Math.rint(y), getWidth() - GUTTER, 1);
            var label = hours.get(hour);
            label.setVisible(visible && hasRoom);
            label.resizeRelocate(0, y - 8, GUTTER - 8, 16);
        }
        windows.resizeRelocate(0, 0, getWidth(), getHeight());
        habits.resizeRelocate(0, 0, getWidth(), getHeight());
        boxes.values().forEach(box -> {
            place(box, box.shown());
            box.inset(scale.y(firstFree(box.shown()))
                    - scale.y(box.shown().window().from()));
        });
        place(drawn, drawn.shown());
        for (Node node : habits.getChildren()) {
            if (node instanceof HabitBox box) {
                place(box, new Slot(box.day(), box.habit().window()));
            }
        }
        double x = GUTTER + cursor.column() * width;
        double top = scale.y(cursor.minute());
        mark.resizeRelocate(x + 1, top, width - 2, scale.y(cursor.minute() + (double) GridCursor.CELL) - top);
        placeLive(scale, width);
    }

    /** The first minute of a window that no habit covers. */
    private int firstFree(Slot slot) {
        int free = slot.window().from();
        for (Node node : habits.getChildren()) {
            if (node instanceof HabitBox box
                    && box.day() == slot.day()
                    && box.habit().window().contains(free, 1)) {
                free = Math.min(box.habit().window().to(), slot.window().to());
            }
        }
        return free;
    }

    private void place(Region box, Slot slot) {
        var scale = scale();
        double width = columnWidth();
        double top = Math.rint(scale.y(slot.window().from()));
        double bottom = Math.rint(scale.y(slot.window().to()));
        box.resizeRelocate(
                Math.rint(GUTTER + days.indexOf(slot.day()) * width + GAP),
                top,
                Math.max(0, Math.rint(width - 2 * GAP)),
                Math.max(2, bottom - top));
    }

    private void placeLive(GridScale scale, double width) {
        var box = drawn.shown();
        double wide = live.prefWidth(-1);
        double high = live.prefHeight(wide);
        double above = scale.y(box.window().from()) - high - 4;
        double y = above >= 0 ? above : scale.y(box.window().to()) + 4;
        double middle = GUTTER + (days.indexOf(box.day()) + 0.5) * width;
        double x = Math.clamp(middle - wide / 2, GUTTER, Math.max(GUTTER, getWidth() - wide));
        live.resizeRelocate(Math.rint(x), Math.rint(Math.min(y, getHeight() - high)), wide, high);
    }

    @Override
    protected double computeMinHeight(double width) {
        return (24 - first / 60) * smallestHour;
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 560;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 320;
    }
}
