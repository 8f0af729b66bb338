package dev.cairn.ui.progress;

import dev.cairn.figures.Range;
import dev.cairn.progress.Event;
import dev.cairn.progress.TimeLog;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Agenda;
import dev.cairn.schedule.Planning;
import dev.cairn.study.Outlook;
import java.util.List;
import java.util.Map;

/** What a report is asked about. */
record Question(RoadmapId scope, Range range, Outlook outlook, Present present) {

    /**
     * How things stand at one moment.
     *
     * @param roadmaps in the order of the list
     * @param agendas of the last days
     */
    record Present(Map<RoadmapId, Roadmap> roadmaps, Planning planning, TimeLog time, List<Agenda> agendas) {

        /** The same with more roadmaps, all in some order. */
        Present with(Map<RoadmapId, Roadmap> all) {
            return new Present(all, planning, time, agendas);
        }
    }

    /**
     * What happened in the last seven days.
     *
     * @param events in the order they came in
     * @param roadmaps as they stand now: those to which anything happened
     */
    record Since(List<Event> events, Map<RoadmapId, Roadmap> roadmaps) {}
}
