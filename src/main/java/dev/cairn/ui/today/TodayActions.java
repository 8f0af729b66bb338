package dev.cairn.ui.today;

import dev.cairn.ui.Places;

/** What the parts of the view ask for. */
record TodayActions(TodayViewModel model, Places places) {

    void tick(Line line) {
        model.tick(line);
    }

    void open(Line line) {
        places.node(line.roadmap(), line.task());
    }

    void waysBack() {
        model.day()
                .map(Day::pace)
                .filter(pace -> pace.kind() == Day.Pace.Kind.BEHIND)
                .map(Day.Pace::roadmap)
                .ifPresent(places::waysBack);
    }
}
