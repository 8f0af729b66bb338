package dev.cairn.ui.ways;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Preview;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.Unplaced;
import dev.cairn.schedule.WeekLoad;
import dev.cairn.study.Outlook;
import dev.cairn.study.WhatIf;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.PlanText;
import dev.cairn.ui.RoadmapText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What would come of what is tried, beside what is.
 *
 * @param rows one for each roadmap that is in the week now or then
 * @param weeks all of them together, week by week
 * @param hours minutes of a usual week without habits, now and then
 * @param notes sentences about what does not fit
 */
record Outcome(List<Row> rows, List<WeekLoad> weeks, Hours hours, List<String> notes) {
    private static final int MOST_NOTES = 4;

    /**
     * When one roadmap ends.
     *
     * @param now empty where it rests
     * @param then empty where it would rest
     * @param difference in words
     * @param days sooner as a negative number; 0 where the two cannot be compared
     */
    record Row(RoadmapId id, String title, String now, String then, String difference, long days) {}

    record Hours(int now, int then) {}

    static Outcome of(WhatIf tried, Outlook then) {
        var now = tried.now();
        var rows = new ArrayList<Row>();
        tried.roadmaps().forEach((id, roadmap) -> {
            if (now.roadmaps().containsKey(id) || then.roadmaps().containsKey(id)) {
                rows.add(row(id, RoadmapText.shortTitle(roadmap.title()), now, then));
            }
        });
        return new Outcome(
                rows,
                Preview.weeks(now.today(), days(now), days(then)),
                new Hours(now.availability().usualMinutes(), then.availability().usualMinutes()),
                notes(tried, then));
    }

    private static Row row(RoadmapId id, String title, Outlook now, Outlook then) {
        var before = finish(now, id);
        var after = finish(then, id);
        long days = before.flatMap(from -> after.map(to -> to.toEpochDay() - from.toEpochDay()))
                .orElse(0L);
        var difference = before.flatMap(from -> after.map(to -> WayText.difference(from, to)))
                .orElse("");
        return new Row(id, title, words(now, id, before), words(then, id, after), difference, days);
    }

    private static Optional<LocalDate> finish(Outlook outlook, RoadmapId id) {
        return outlook.roadmaps().containsKey(id) ? outlook.plan().finish(id) : Optional.empty();
    }

    private static String words(Outlook outlook, RoadmapId id, Optional<LocalDate> finish) {
        return finish.map(day -> DayText.brief(day, outlook.today()))
                .orElse(Messages.text(outlook.roadmaps().containsKey(id) ? "whatif.noFinish" : "whatif.rests"));
    }

    private static SortedMap<LocalDate, Integer> days(Outlook outlook) {
        var days = new TreeMap<LocalDate, Integer>();
        for (Session session : outlook.plan().sessions()) {
            days.merge(session.date(), session.minutes(), Integer::sum);
        }
        return days;
    }

    private static List<String> notes(WhatIf tried, Outlook then) {
        var byReason = new EnumMap<Unplaced.Reason, List<Unplaced>>(Unplaced.Reason.class);
        then.plan()
                .unplaced()
                .forEach(it -> byReason.computeIfAbsent(it.reason(), reason -> new ArrayList<>())
                        .add(it));
        var notes = new ArrayList<String>();
        byReason.values().forEach(some -> notes.add(PlanText.unplaced(some.size(), some.getFirst())));
        var before = Set.copyOf(tried.now().plan().notices());
        then.plan().notices().stream()
                .filter(it -> !before.contains(it))
                .map(it -> PlanText.of(it, tried.roadmaps().get(it.roadmap()), then.today()))
                .forEach(notes::add);
        if (notes.size() > MOST_NOTES) {
            int more = notes.size() - MOST_NOTES;
            notes.subList(MOST_NOTES, notes.size()).clear();
            notes.add(Messages.text("ways.more", more));
        }
        return notes;
    }
}
