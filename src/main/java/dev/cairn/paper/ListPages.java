package dev.cairn.paper;

import dev.cairn.drawing.Sketch;
import java.util.List;

/** A week as a list: day after day, then the resources, then lines to write on. */
final class ListPages {
    private final WeekItems items;
    private final WeekChoices choices;
    private final Ready ready;
    private final Foot foot;

    ListPages(WeekItems items, WeekChoices choices, Ready ready, Foot foot) {
        this.items = items;
        this.choices = choices;
        this.ready = ready;
        this.foot = foot;
    }

    /** The pages of a week, without their feet. */
    List<Sketch> of(WeekMatter.Numbered week) {
        boolean notes = choices.has(Part.NOTES);
        var roomy = pages(week, notes);
        if (!notes || roomy.size() == 1) {
            return roomy;
        }
        var close = pages(week, false);
        return close.size() < roomy.size() ? close : roomy;
    }

    /** @param lines whether each day has a line to write on; they give way where that saves a page */
    private List<Sketch> pages(WeekMatter.Numbered week, boolean lines) {
        var days = items.days(week);
        var flow =
                new Flow(new WeekHead(week, days, items, ready), ready.setup().area(), foot.top() - 6);
        var list = new ListDay(items.edges(), ready, flow.width(), lines);
        days.forEach(day -> flow.put(list.rows(day)));
        if (choices.has(Part.RESOURCES)) {
            flow.put(new Appendix(ready, flow.width()).resources(items.shares(week)));
        }
        if (choices.has(Part.NOTES)) {
            flow.notes(ready.say("paper.notes"));
        }
        return flow.pages();
    }
}
