package dev.cairn.cli;

import dev.cairn.roadmap.TaskKind;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.Unplaced;
import java.time.LocalDate;
import java.util.Locale;

/** Sessions and plans as JSON: dates as {@code 2027-01-12}, times as {@code 19:00}, titles as {@code cairn inspect --json} names them. */
final class SessionJson {
    private final Titles titles;

    SessionJson(Titles titles) {
        this.titles = titles;
    }

    /** The object of {@code cairn plan --json}. */
    JsonObject plan(PlanPart part) {
        return new JsonObject()
                .put("from", part.from().toString())
                .put("finish", part.finish().map(LocalDate::toString).orElse(null))
                .put("sessions", part.sessions().stream().map(this::session).toList())
                .put("unplaced", part.unplaced().stream().map(this::unplaced).toList());
    }

    JsonObject session(Session it) {
        var kind = titles.task(it.roadmap(), it.task()).map(task -> task.kind()).orElse(TaskKind.STUDY);
        return new JsonObject()
                .put("roadmap", it.roadmap().slug())
                .put("phase", titles.of(it.roadmap(), it.phase()))
                .put("module", titles.of(it.roadmap(), it.module()))
                .put("task", titles.of(it.roadmap(), it.task()))
                .put("key", it.task().value())
                .put("kind", kind.name().toLowerCase(Locale.ROOT))
                .put("date", it.date().toString())
                .put("start", PlanWords.time(it.start()))
                .put("minutes", it.minutes())
                .put("pinned", it.pinned());
    }

    private JsonObject unplaced(Unplaced it) {
        return new JsonObject()
                .put("key", it.task().value())
                .put("task", titles.of(it.roadmap(), it.task()))
                .put("minutes", it.minutes())
                .put("reason", PlanWords.reason(it));
    }
}
