package dev.cairn.figures;

import dev.cairn.figures.BurnUp.Band;
import dev.cairn.figures.BurnUp.Point;
import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Baseline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Draws the lines of a burn-up from what was done, what is planned and what was planned first. */
final class BurnUps {
    private final Matter matter;
    private final Ledger ledger;
    private final LocalDate today;

    BurnUps(Matter matter, Ledger ledger) {
        this.matter = matter;
        this.ledger = ledger;
        today = matter.outlook().today();
    }

    BurnUp burnUp() {
        return new BurnUp(bands(), done(), plan(), firstPlan(), ledger.total());
    }

    private List<Band> bands() {
        var bands = new ArrayList<Band>();
        boolean several = matter.roadmaps().size() > 1;
        int from = 0;
        for (var entry : matter.roadmaps().entrySet()) {
            var totals = ledger.totals().getOrDefault(entry.getKey(), Map.of());
            int start = from;
            for (var phase : entry.getValue().studyPhases().toList()) {
                int minutes = totals.getOrDefault(phase.key(), 0);
                if (!several && minutes > 0) {
                    bands.add(new Band(entry.getKey(), phase.key(), phase.heading(), from, from + minutes));
                }
                from += minutes;
            }
            var first = entry.getValue().studyPhases().findFirst();
            if (several && from > start) {
                bands.add(new Band(
                        entry.getKey(),
                        first.orElseThrow().key(),
                        Heading.of(entry.getValue().title()),
                        start,
                        from));
            }
        }
        return bands;
    }

    /** What is done from a day on is on top of what was done before Cairn knew it. */
    private List<Point> done() {
        var byDay = ledger.creditByDay();
        var points = new ArrayList<Point>();
        int sum = ledger.creditWithoutDay();
        if (!byDay.isEmpty()) {
            points.add(new Point(byDay.firstKey().minusDays(1), sum));
        }
        for (var day : byDay.entrySet()) {
            sum += day.getValue();
            points.add(new Point(day.getKey(), sum));
        }
        if (points.isEmpty() || points.getLast().day().isBefore(today)) {
            points.add(new Point(today, sum));
        }
        return points;
    }

    private List<Point> plan() {
        var byDay = new TreeMap<LocalDate, Integer>();
        matter.outlook().plan().sessions().stream()
                .filter(it -> matter.roadmaps().containsKey(it.roadmap()))
                .forEach(it -> byDay.merge(matter.outlook().day(it), it.minutes(), Integer::sum));
        return byDay.isEmpty() ? List.of() : line(today, ledger.done(), byDay);
    }

    /**
     * Each first plan counts from the day it was made, and until then its roadmap with what was done of it. A roadmap without one stays as it
     * was when the first of them was made.
     */
    private List<Point> firstPlan() {
        var baselines = new HashMap<RoadmapId, Baseline>();
        matter.roadmaps()
                .keySet()
                .forEach(id -> matter.outlook().planning().baseline(id).ifPresent(it -> baselines.put(id, it)));
        var byDay = new TreeMap<LocalDate, Integer>();
        baselines.values().forEach(it -> it.days().forEach((day, minutes) -> byDay.merge(day, minutes, Integer::sum)));
        if (byDay.isEmpty()) {
            return List.of();
        }
        var first = baselines.values().stream()
                .map(Baseline::setOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        int before = 0;
        for (Credit credit : ledger.counted().toList()) {
            var baseline = baselines.get(credit.roadmap());
            var day = credit.day();
            if (day == null || day.isBefore(first)) {
                before += credit.minutes();
            } else if (baseline != null && day.isBefore(baseline.setOn())) {
                byDay.merge(day, credit.minutes(), Integer::sum);
            }
        }
        return line(first.isBefore(byDay.firstKey()) ? first : byDay.firstKey().minusDays(1), before, byDay);
    }

    private static List<Point> line(LocalDate from, int start, SortedMap<LocalDate, Integer> byDay) {
        var points = new ArrayList<Point>();
        int sum = start;
        points.add(new Point(from, sum));
        for (var day : byDay.entrySet()) {
            sum += day.getValue();
            points.add(new Point(day.getKey(), sum));
        }
        return points;
    }
}
