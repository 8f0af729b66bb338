package dev.cairn.schedule.planner;

import dev.cairn.roadmap.Key;
import dev.cairn.schedule.PlanNotice;
import dev.cairn.schedule.Session;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells of pins that put work before something it waits for. */
final class EarlyPins {
    private final Map<Key, LocalDateTime> pinned = new HashMap<>();
    private final Map<Key, LocalDateTime> ends = new HashMap<>();

    private EarlyPins(List<Session> sessions) {
        for (Session session : sessions) {
            ends.merge(session.module(), session.ends(), (a, b) -> a.isAfter(b) ? a : b);
            if (session.pinned()) {
                pinned.merge(session.module(), session.begins(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
    }

    static void report(List<Line> lines, Draft draft) {
        for (Line line : lines) {
            if (line.choices().pins().isEmpty() || line.choices().waits().isEmpty()) {
                continue;
            }
            var early = new EarlyPins(draft.sessions().stream()
                    .filter(it -> it.roadmap().equals(line.id()))
                    .toList());
            for (Chapter chapter : line.chapters()) {
                var begins = early.pinned.get(chapter.key());
                var waits = line.choices().waits().getOrDefault(chapter.key(), Set.of());
                if (begins != null && waits.stream().anyMatch(it -> early.endsAfter(it, begins))) {
                    draft.notice(
                            PlanNotice.Kind.PIN_BEFORE_WHAT_IT_WAITS_FOR, line, chapter.key(), begins.toLocalDate());
                }
            }
        }
    }

    private boolean endsAfter(Key module, LocalDateTime moment) {
        var end = ends.get(module);
        return end != null && end.isAfter(moment);
    }
}
