package dev.cairn.cli;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.schedule.hours.Dates;
import dev.cairn.week.Entry;
import dev.cairn.week.Sheet;
import dev.cairn.week.Week;
import dev.cairn.week.WeekDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A week with its numbers, for people and for programs. */
final class WeekText {
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_MODULE = 35;

    private final Map<RoadmapId, Roadmap> roadmaps;
    private final Week week;
    private final Sheet sheet;
    private final Titles titles;

    /**
     * @param roadmaps all that are in the week
     * @param sheet with a number for each task of the week
     */
    WeekText(Map<RoadmapId, Roadmap> roadmaps, Week week, Sheet sheet) {
        this.roadmaps = roadmaps;
        this.week = week;
        this.sheet = sheet;
        titles = new Titles(roadmaps);
    }

    JsonObject json() {
        var sessions = new SessionJson(titles);
        return new JsonObject()
                .put("week", week.span().name().toString())
                .put(
                        "sessions",
                        week.entries()
                                .filter(it -> it.kind() != Entry.Kind.MOVED)
                                .map(it -> sessions.session(it.session())
                                        .put("done", it.isDone())
                                        .put("number", number(it)))
                                .toList());
    }

    List<String> lines(List<String> notes) {
        var lines = new ArrayList<String>();
        lines.add(Words.dotted(
                "Week " + week.span().name(),
                DateWords.span(new Dates(week.span().first(), week.span().last())),
                Words.exactHours(week.planned()) + " planned of " + Words.exactHours(week.available()),
                Words.exactHours(week.done()) + " done"));
        if (!notes.isEmpty()) {
            lines.add("");
            lines.addAll(notes);
        }
        int before = lines.size();
        week.days().forEach(day -> day(day, lines));
        if (lines.size() == before) {
            lines.add("");
            lines.add("Nothing was done in this week, and nothing is planned.");
        }
        week.entries().filter(Entry::isOpen).findFirst().map(this::number).ifPresent(number -> {
            lines.add("");
            lines.add("Tick by number: cairn tick --week " + week.span().name() + " " + number);
        });
        return lines;
    }

    private void day(WeekDay day, List<String> lines) {
        if (day.entries().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(Words.dotted(
                DateWords.whole(day.date()),
                Words.exactHours(day.planned()),
                day.over() == 0 ? "" : Words.exactHours(day.over()) + " more than there is time for"));
        // One table for the whole week would be as wide as its longest title on every day.
        var rows = new Columns("lrlrll");
        for (Entry entry : day.entries()) {
            rows.add(
                    box(entry),
                    entry.kind() == Entry.Kind.MOVED ? "" : Integer.toString(number(entry)),
                    PlanWords.times(entry.session()),
                    Words.exactHours(entry.session().minutes()),
                    Columns.cut(titles.of(entry.roadmap(), entry.task()), LONGEST_TITLE),
                    where(entry));
        }
        lines.addAll(rows.lines());
    }

    private static String box(Entry entry) {
        return switch (entry.kind()) {
            case DONE -> Words.box(Status.DONE);
            case OPEN -> Words.box(Status.OPEN);
            case MOVED -> " > ";
        };
    }

    private String where(Entry entry) {
        LocalDate to = entry.movedTo();
        return Words.dotted(
                Columns.cut(titles.of(entry.roadmap(), entry.session().module()), LONGEST_MODULE),
                roadmaps.size() < 2 ? "" : entry.roadmap().slug(),
                entry.kind() != Entry.Kind.MOVED
                        ? ""
                        : to == null ? "not planned any more" : "moved to " + DateWords.whole(to));
    }

    private int number(Entry entry) {
        return sheet.number(entry.roadmap(), entry.task()).orElseThrow();
    }
}
