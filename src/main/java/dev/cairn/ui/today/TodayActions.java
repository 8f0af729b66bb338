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

    /** Starts the timer on what is on, or comes next; where one is on, asks what becomes of that. */
    void timer() {
        model.day()
                .map(Day::current)
                .map(Day.Current::line)
                .ifPresent(line -> places.timer(line.roadmap(), line.task()));
    }

    void waysBack() {
        model.day()
                .map(Day::pace)
                .filter(pace -> pace.kind() == Day.Pace.Kind.BEHIND)
                .map(Day.Pace::roadmap)
                .ifPresent(places::waysBack);
    }
}
