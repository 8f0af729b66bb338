package dev.cairn.ui.print;

import dev.cairn.ui.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The pages as they will be on paper, one under the other. Those of former choices are seen until the new ones have pictures, so that
 * nothing flickers; only those in and next to the view have pictures at all.
 */
final class Preview extends Region {
    private final Pane ground = new Pane();
    private final Scrolling scrolling = new Scrolling(this::moved);
    private final Map<Integer, Leaf> leaves = new HashMap<>();
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(Seen.NOTHING);
    private Zoom zoom = Zoom.PAGE;
    private @Nullable Proofs proofs;
    private @Nullable Proofs coming;
    private @Nullable Spread spread;
    private boolean laying;

    /**
     * What is seen.
     *
     * @param page counted from 1; 0 where there is none
     * @param scale screen pixels for each 1/96 inch
     */
    record Seen(int page, int pages, double scale, Zoom zoom) {
        static final Seen NOTHING = new Seen(0, 0, 1, Zoom.PAGE);
    }

    Preview() {
        getStyleClass().add("preview");
        setId("preview");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        var clip = new Rectangle();
        clip.widthProperty().bind(ground.widthProperty());
        clip.heightProperty().bind(ground.heightProperty());
        ground.setClip(clip);
        getChildren().add(ground);
        getChildren().addAll(scrolling.bars());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    }

    /** Which page is seen, and how large. */
    ReadOnlyObjectProperty<Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    /** Shows a document as soon as its pages have pictures. */
    void show(Proofs next) {
        if (coming != null) {
            coming.close();
        }
        coming = next;
        requestLayout();
    }

    /** One more picture has come, of what is seen or of what will be. */
    void arrived() {
        requestLayout();
    }

    void close() {
        for (Proofs each : new Proofs[] {proofs, coming}) {
            if (each != null) {
                each.close();
            }
        }
        proofs = null;
        coming = null;
    }

    void zoom(Zoom next) {
        zoom = next;
        requestLayout();
    }

    void zoomIn() {
        zoom(Zoom.in(seen.get().scale()));
    }

    void zoomOut() {
        zoom(Zoom.out(seen.get().scale()));
    }

    /** So many pages on, or back. */
    void walk(int pages) {
        var now = spread;
        if (now != null) {
            scrolling.to(now.to(now.current(scrolling.top()) + pages));
        }
    }

    private void toPage(int index) {
        var now = spread;
        if (now != null) {
            scrolling.to(now.to(index));
        }
    }

    private Spread spread(Proofs of) {
        var page = of.made().document().pages().getFirst();
        double width = Math.max(1, getWidth() - Scrolling.WIDE);
        double height = Math.max(1, getHeight() - Scrolling.WIDE);
        return new Spread(of.made().pages(), page.width(), page.height(), width, height, zoom);
    }

    @Override
    protected void layoutChildren() {
        laying = true;
        turn();
        ground.resizeRelocate(0, 0, getWidth(), getHeight());
        scrolling.layOut(getWidth(), getHeight());
        var shown = proofs;
        if (shown != null) {
            resize(shown);
            place(shown);
        }
        laying = false;
    }

    /** Where what is to come has pictures of all that would be seen, it takes the place of what was there. */
    private void turn() {
        var next = coming;
        if (next == null || getWidth() <= 2 * Spread.EDGE) {
            return;
        }
        var then = spread(next);
        var now = spread;
        double scrolled = now == null ? 0 : then.after(now, scrolling.top());
        var pages = seenIn(then, scrolled);
        if (!next.hasAll(pages)) {
            next.want(pages, then.scale() * screen());
        }
        if (!next.hasAll(pages) || coming != next) {
            return;
        }
        if (proofs != null) {
            proofs.close();
        }
        proofs = next;
        coming = null;
        spread = then;
        // What was not seen would show the former pages until it has pictures.
        keepLeaves(pages);
        scrolling.over(then, (then.width() - then.viewWidth()) / 2, scrolled);
    }

    private static List<Integer> seenIn(Spread spread, double scrolled) {
        return IntStream.rangeClosed(spread.first(scrolled), spread.last(scrolled))
                .boxed()
                .toList();
    }

    /** What lies in the middle stays there. */
    private void resize(Proofs shown) {
        var before = spread;
        var after = spread(shown);
        if (before != null && !after.equals(before)) {
            double middle = (scrolling.left() + before.viewWidth() / 2) / before.width();
            double left = middle * after.width() - after.viewWidth() / 2;
            scrolling.over(after, left, after.after(before, scrolling.top()));
        }
        spread = after;
    }

    private void moved() {
        if (!laying) {
            requestLayout();
        }
    }

    private void place(Proofs shown) {
        var now = spread(shown);
        double top = scrolling.top();
        int first = now.first(top);
        int last = now.last(top);
        var near = new ArrayList<>(seenIn(now, top));
        IntStream.of(last + 1, first - 1)
                .filter(it -> it >= 0 && it < now.pages())
                .forEach(near::add);
        keepLeaves(near);
        shown.want(near, now.scale() * screen());
        for (int page : near) {
            var leaf = leaves.computeIfAbsent(page, it -> added());
            var area = now.page(page);
            leaf.resizeRelocate(
                    snapPositionX(area.x() - scrolling.left()),
                    snapPositionY(area.y() - top),
                    snapSizeX(area.width()),
                    snapSizeY(area.height()));
            shown.picture(page).ifPresent(leaf::show);
        }
        tell(new Seen(now.current(top) + 1, now.pages(), now.scale(), zoom));
    }

    private void keepLeaves(List<Integer> pages) {
        leaves.keySet()
                .removeIf(page -> !pages.contains(page) && ground.getChildren().remove(leaves.get(page)));
    }

    private Leaf added() {
        var leaf = new Leaf();
        ground.getChildren().add(leaf);
        return leaf;
    }

    private void tell(Seen now) {
        if (!now.equals(seen.get())) {
            seen.set(now);
            setAccessibleText(Messages.text("print.preview.spoken", now.page(), now.pages()));
        }
    }

    /** Dots of the screen in a pixel. */
    private double screen() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case DOWN -> scrolling.line(0, 1);
            case UP -> scrolling.line(0, -1);
            case RIGHT -> scrolling.line(1, 0);
            case LEFT -> scrolling.line(-1, 0);
            case PAGE_DOWN -> walk(1);
            case PAGE_UP -> walk(-1);
            case HOME -> toPage(0);
            case END -> toPage(Integer.MAX_VALUE);
            case SPACE -> walk(event.isShiftDown() ? -1 : 1);
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            if (event.getDeltaY() > 0) {
                zoomIn();
            } else if (event.getDeltaY() < 0) {
                zoomOut();
            }
        } else {
            scrolling.wheel(-event.getDeltaX(), -event.getDeltaY());
        }
        event.consume();
    }
}
