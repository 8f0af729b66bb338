package dev.cairn.cli;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.Unplaced;
import dev.cairn.study.Outlook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plan, for people and for programs. */
final class PlanText {
    private static final int LONGEST_TITLE = 60;
    private static final int NAMED = 5;

    private final Outlook outlook;
    private final PlanPart part;
    private final PlanPart otherPace;
    private final Titles titles;

    /**
     * @param shown the roadmaps to tell of
     * @param otherPace the same at the other pace
     */
    PlanText(Outlook outlook, List<RoadmapId> shown, Outlook otherPace) {
        this.outlook = outlook;
        part = new PlanPart(outlook, shown);
        this.otherPace = new PlanPart(otherPace, shown);
        titles = new Titles(outlook.roadmaps());
    }

    JsonObject json() {
        return new SessionJson(titles).plan(part);
    }

    /** What should be known beside the plan itself: what it assumes, and what came up while it was made. */
    List<String> notes() {
        var notes = new ArrayList<String>();
        if (part.roadmaps().isEmpty()) {
            notes.add("No roadmap is active: name one, such as cairn plan six-month.");
            return notes;
        }
        if (outlook.availabilityAssumed()) {
            notes.add(PlanWords.hoursAssumed(List.copyOf(outlook.roadmaps().keySet())));
        }
        part.notices().forEach(notice -> {
            Key node = notice.node();
            notes.add(PlanWords.sentence(notice, node == null ? null : titles.of(notice.roadmap(), node)));
        });
        return notes;
    }

    List<String> lines(List<String> notes) {
        var lines = new ArrayList<String>();
        lines.add("From " + DateWords.whole(part.from()) + ", "
                + HoursWords.week(outlook.availability().usual()));
        lines.addAll(finishes());
        if (!notes.isEmpty()) {
            lines.add("");
            lines.addAll(notes);
        }
        part.roadmaps().forEach(id -> {
            var tree = tree(id);
            if (!tree.isEmpty()) {
                lines.add("");
                lines.addAll(tree);
            }
        });
        unplaced(lines);
        part.roadmaps()
                .forEach(id -> new PaceText(part.of(id), otherPace.of(id))
                        .lines()
                        .forEach(line -> {
                            lines.add("");
                            lines.add(line);
                        }));
        return lines;
    }

    private List<String> finishes() {
        var rows = new Columns("lllr");
        for (RoadmapId id : part.roadmaps()) {
            var one = part.of(id);
            rows.add(
                    id.slug(),
                    one.finish()
                            .map(it -> (one.unplaced().isEmpty() ? "done on " : "until ") + DateWords.whole(it))
                            .orElse("nothing planned"),
                    one.finish().isEmpty()
                            ? ""
                            : Words.count(one.weeks(), "week") + ", " + one.weeksWithSessions() + " with sessions",
                    one.minutes() == 0 ? "" : Words.roundHours(one.minutes()));
        }
        return rows.lines();
    }

    private List<String> tree(RoadmapId id) {
        var roadmap = outlook.roadmaps().get(id);
        if (roadmap == null) {
            return List.of();
        }
        var minutes = new HashMap<Key, Integer>();
        for (Session it : part.of(id).sessions()) {
            minutes.merge(it.phase(), it.minutes(), Integer::sum);
            minutes.merge(it.module(), it.minutes(), Integer::sum);
        }
        var rows = new Columns("llr");
        for (Phase phase : roadmap.studyPhases().toList()) {
            row(rows, "", id, phase.key(), phase.heading(), minutes);
            for (Module module : phase.modules()) {
                row(rows, "  ", id, module.key(), module.heading(), minutes);
            }
        }
        var lines = rows.lines();
        if (lines.isEmpty() || part.roadmaps().size() == 1) {
            return lines;
        }
        var titled = new ArrayList<>(List.of(roadmap.title()));
        titled.addAll(lines);
        return titled;
    }

    private void row(Columns rows, String indent, RoadmapId id, Key key, Heading heading, Map<Key, Integer> minutes) {
        outlook.plan()
                .dates(id, key)
                .ifPresent(dates -> rows.add(
                        indent + Columns.cut(Words.name(heading), LONGEST_TITLE),
                        DateWords.span(dates),
                        minutes.containsKey(key) ? Words.roundHours(minutes.get(key)) : "kept free"));
    }

    /** What found no place, by the reason. */
    private void unplaced(List<String> lines) {
        var byReason = new LinkedHashMap<String, List<Unplaced>>();
        part.unplaced()
                .forEach(it -> byReason.computeIfAbsent(PlanWords.reason(it), reason -> new ArrayList<>())
                        .add(it));
        byReason.forEach((reason, list) -> {
            long minutes = list.stream().mapToLong(Unplaced::minutes).sum();
            lines.add("");
            lines.add("No place for " + Words.roundHours(minutes) + " of " + Words.count(list.size(), "task") + ". "
                    + reason);
            list.stream()
                    .limit(NAMED)
                    .forEach(it -> lines.add("  " + Words.exactHours(it.minutes()) + "  "
                            + Columns.cut(titles.of(it.roadmap(), it.task()), LONGEST_TITLE)));
            if (list.size() > NAMED) {
                lines.add("  and " + (list.size() - NAMED) + " more");
            }
        });
    }
}
