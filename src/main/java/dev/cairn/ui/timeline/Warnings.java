package dev.cairn.ui.timeline;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanNotice;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.Unplaced;
import dev.cairn.study.Outlook;
import dev.cairn.ui.PlanText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the plan could not do, in sentences, each at the row it concerns. */
final class Warnings {
    private final Map<RowId, List<String>> byRow = new LinkedHashMap<>();
    private final List<Chart.Trouble> troubles = new ArrayList<>();

    Warnings(Outlook outlook, @Nullable RoadmapId only) {
        unplaced(outlook, only);
        var modules = new HashMap<Key, Key>();
        for (Session session : outlook.plan().sessions()) {
            modules.put(session.task(), session.module());
        }
        for (PlanNotice notice : outlook.plan().notices()) {
            if (only == null || notice.roadmap().equals(only)) {
                add(outlook, notice, modules);
            }
        }
    }

    private void unplaced(Outlook outlook, @Nullable RoadmapId only) {
        var byReason = new LinkedHashMap<Unplaced.Reason, List<Unplaced>>();
        var byModule = new LinkedHashMap<RowId, List<Unplaced>>();
        for (Unplaced it : outlook.plan().unplaced()) {
            if (only == null || it.roadmap().equals(only)) {
                byReason.computeIfAbsent(it.reason(), reason -> new ArrayList<>())
                        .add(it);
                byModule.computeIfAbsent(RowId.node(it.roadmap(), it.module()), row -> new ArrayList<>())
                        .add(it);
            }
        }
        byReason.forEach((reason, list) -> troubles.add(new Chart.Trouble(
                RowId.node(list.getFirst().roadmap(), list.getFirst().module()),
                PlanText.unplaced(tasks(list), list.getFirst()),
                true)));
        byModule.forEach((row, list) -> put(row, PlanText.unplaced(tasks(list), list.getFirst())));
    }

    private static int tasks(List<Unplaced> list) {
        return (int) list.stream().map(Unplaced::task).distinct().count();
    }

    private void add(Outlook outlook, PlanNotice notice, Map<Key, Key> modules) {
        var sentence = PlanText.of(notice, outlook.roadmaps().get(notice.roadmap()), outlook.today());
        var node = notice.node();
        var row = node == null
                ? RowId.roadmap(notice.roadmap())
                : RowId.node(notice.roadmap(), modules.getOrDefault(node, node));
        put(row, sentence);
        if (notice.kind() != PlanNotice.Kind.TIME_KEPT) {
            troubles.add(new Chart.Trouble(row, sentence, notice.kind() == PlanNotice.Kind.PIN_WITHOUT_ROOM));
        }
    }

    private void put(RowId row, String sentence) {
        byRow.computeIfAbsent(row, it -> new ArrayList<>()).add(sentence);
    }

    /** @param node null for the roadmap itself */
    List<String> of(RoadmapId roadmap, @Nullable Key node) {
        return byRow.getOrDefault(node == null ? RowId.roadmap(roadmap) : RowId.node(roadmap, node), List.of());
    }

    List<Chart.Trouble> troubles() {
        return troubles;
    }
}
