package dev.cairn.figures;

import dev.cairn.progress.Notebook;
import dev.cairn.progress.TimeLog;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Agenda;
import dev.cairn.study.Outlook;
import dev.cairn.study.Overview;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What figures are made of.
 *
 * @param outlook the plan; a roadmap it does not hold has no plan
 * @param roadmaps those the figures are about, in the order of the list: one, or all in which anything was done or is planned
 * @param time all that was worked, also on others
 * @param agendas how the days of this week began, as far as they were looked at
 * @param firstDay the first day of a week where the learner lives
 */
public record Matter(
        Outlook outlook, Map<RoadmapId, Roadmap> roadmaps, TimeLog time, List<Agenda> agendas, DayOfWeek firstDay) {
    public Matter {
        roadmaps = Collections.unmodifiableMap(new LinkedHashMap<>(roadmaps));
        agendas = List.copyOf(agendas);
    }

    /** The roadmaps that figures of all are about: those that are active, and those on which anything was done, or a card of theirs graded. */
    public static List<RoadmapId> ofAll(Notebook notebook, List<Overview> overviews) {
        var active = Outlook.active(notebook.planning(), overviews);
        return overviews.stream()
                .filter(it -> active.contains(it.id())
                        || it.tally().done() > 0
                        || !notebook.time().of(it.id()).isEmpty()
                        || notebook.deck().graded().counts().containsKey(it.id()))
                .map(Overview::id)
                .toList();
    }

    /** Whether the plan holds all of them: none rests. */
    boolean allPlanned() {
        return outlook.roadmaps().keySet().containsAll(roadmaps.keySet());
    }

    /** The same without roadmaps that rest. */
    public Matter planned() {
        var planned = new LinkedHashMap<>(roadmaps);
        planned.keySet().retainAll(outlook.roadmaps().keySet());
        return new Matter(outlook, planned, time, agendas, firstDay);
    }
}
