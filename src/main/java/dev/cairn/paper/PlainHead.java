package dev.cairn.paper;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Sketch;

/** The top of a page that says what it shows, and at the right something about it. */
final class PlainHead implements PageHead {
    private static final double BELOW = 8;
    private static final double LINE = 16;
    private static final double APART = 20;
    private static final int MOST_LINES = 3;

    private final Area area;
    private final TextBlock title;
    private final TextBlock second;
    private final String beside;
    private final boolean oneRow;

    /**
     * @param second below the title; may be empty
     * @param beside at the right of it; may be empty
     */
    PlainHead(String title, String second, String beside, Ready ready) {
        area = ready.setup().area();
        this.title = ready.block(title, Type.HEADLINE, Type.HEADLINE_LINE, area.width(), MOST_LINES);
        this.beside = ready.fit(beside, Type.SMALL, area.width());
        double room = area.width() - ready.width(this.beside, Type.SMALL) - APART;
        oneRow = room >= area.width() / 2;
        this.second = ready.block(second, Type.TEXT, LINE, oneRow ? room : area.width(), MOST_LINES);
    }

    @Override
    public double height() {
        double below = beside.isEmpty() ? 0 : LINE;
        return title.height() + (oneRow ? Math.max(second.height(), below) : second.height() + below) + BELOW;
    }

    @Override
    public void draw(Sketch sketch) {
        title.draw(sketch, area.x(), area.y());
        double y = area.y() + title.height();
        second.draw(sketch, area.x(), y);
        double baseline = y + (oneRow ? 0 : second.height()) + Type.baseline(Type.SMALL, LINE);
        sketch.text(oneRow ? area.right() : area.x(), baseline, beside, Type.SMALL, oneRow ? Anchor.END : Anchor.START);
    }
}
