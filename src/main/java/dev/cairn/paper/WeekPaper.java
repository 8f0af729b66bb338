package dev.cairn.paper;

import dev.cairn.drawing.Drawing;
import dev.cairn.drawing.Sketch;
import java.util.ArrayList;
import java.util.List;

/** Weeks on pages. */
public final class WeekPaper {
    private WeekPaper() {}

    /**
     * Every session that is printed stands there once, with its number; what has no room flows to further pages.
     *
     * @param progress told after each week
     */
    public static PagedDocument of(WeekMatter matter, WeekChoices choices, Style style, Progress progress) {
        var ready = new Ready(style);
        var items = new WeekItems(matter, choices, ready);
        var foot = new Foot(ready, items.anySeveralTimes() ? Foot.Numbers.SEVERAL : Foot.Numbers.ONCE);
        var grid = new GridPages(items, choices, ready, foot);
        var list = new ListPages(items, choices, ready, foot);
        var pages = new ArrayList<Sketch>();
        int done = 0;
        for (WeekMatter.Numbered week : matter.weeks()) {
            pages.addAll(choices.form() == WeekForm.GRID ? grid.of(week) : list.of(week));
            progress.done(++done, matter.weeks().size());
        }
        return bound(title(matter, ready), pages, foot, style.setup());
    }

    private static String title(WeekMatter matter, Ready ready) {
        return ready.dates()
                .span(
                        matter.weeks().getFirst().week().span().first(),
                        matter.weeks().getLast().week().span().last());
    }

    /** The pages with their feet. */
    static PagedDocument bound(String title, List<Sketch> pages, Foot foot, PageSetup setup) {
        var drawings = new ArrayList<Drawing>();
        for (Sketch page : pages) {
            foot.draw(page, drawings.size() + 1, pages.size());
            drawings.add(new Drawing(title, setup.width(), setup.height(), page.shapes()));
        }
        return new PagedDocument(title, drawings);
    }
}
