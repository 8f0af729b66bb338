package dev.cairn.ui.print;

import dev.cairn.paper.WeekMatter;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Outlook;
import dev.cairn.ui.WeekBook;
import dev.cairn.week.PlanWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Asks for some weeks, one after the other, so that the window stays alive and it can be ended between any two. */
final class Gathering {
    /** The part of the work that it is to put the matter together. */
    static final double GATHERED = 0.2;

    private final WeekBook book;
    private final What.Weeks wanted;
    private final Outlook outlook;
    private final Meter meter;
    private final Map<RoadmapId, Roadmap> roadmaps = new LinkedHashMap<>();
    private final List<WeekMatter.Numbered> weeks = new ArrayList<>();

    /** @param meter told how far it has come; where it is ended, nobody hears of the weeks any more */
    Gathering(WeekBook book, What.Weeks wanted, Outlook outlook, Meter meter) {
        this.book = book;
        this.wanted = wanted;
        this.outlook = outlook;
        roadmaps.putAll(outlook.roadmaps());
        this.meter = meter;
    }

    void start(Consumer<Matter.Weeks> gathered, Consumer<? super Throwable> failed) {
        int next = weeks.size();
        try {
            meter.between(0, GATHERED).done(next, wanted.count());
        } catch (CancellationException ended) {
            return;
        }
        if (next == wanted.count()) {
            gathered.accept(new Matter.Weeks(new WeekMatter(weeks, roadmaps)));
            return;
        }
        book.ask(
                wanted.first().plus(next),
                wanted.scope(),
                outlook,
                known -> {
                    roadmaps.putAll(known.roadmaps());
                    weeks.add(new WeekMatter.Numbered(
                            known.week(),
                            known.sheet(),
                            PlanWeek.number(known.week().span(), outlook, wanted.scope())));
                    start(gathered, failed);
                },
                failed);
    }
}
