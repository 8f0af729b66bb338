package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Plan;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Dates;
import dev.cairn.study.Outlook;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When rows are planned, as the plan stands.
 *
 * @param outlook the plan that holds the roadmap; null while there is none
 * @param roadmap null where none shows
 * @param today the day columns count from
 */
record Planned(@Nullable Outlook outlook, @Nullable RoadmapId roadmap, LocalDate today) {
    private static final int NEAR = 7;

    /** Without a plan. */
    static Planned none(LocalDate today) {
        return new Planned(null, null, today);
    }

    boolean known() {
        return outlook != null && roadmap != null && outlook.roadmaps().containsKey(roadmap);
    }

    /** Whether the learner fixed the place of a node by hand. */
    boolean pinned(Key node) {
        return outlook != null
                && roadmap != null
                && outlook.planning().choices(roadmap).pins().containsKey(node);
    }

    /** For the column: "now", "today 19:57", "Thu 11", "8–15 Mar", "to 7 Apr"; empty for what is not planned. */
    String brief(Item item) {
        var plan = plan();
        var dates = dates(item);
        if (plan == null || dates.isEmpty()) {
            return "";
        }
        var span = dates.get();
        if (item.kind() != Item.Kind.TASK) {
            return item.sums().underWay()
                    ? Messages.text("checklist.planned.to", DayText.brief(span.to(), today))
                    : DayText.span(span.from(), span.to(), today);
        }
        return first(plan, item)
                .map(session -> brief(session, span))
                .orElseGet(() -> DayText.span(span.from(), span.to(), today));
    }

    private String brief(Session session, Dates span) {
        if (runs(session)) {
            return Messages.text("checklist.planned.now");
        }
        if (session.date().equals(today)) {
            return Messages.text("checklist.planned.today", time(session));
        }
        boolean near = session.date().isBefore(today.plusDays(NEAR));
        return span.days() == 1 && near ? DayText.weekday(session.date()) : DayText.span(span.from(), span.to(), today);
    }

    /** For the detail pane: "today, 19:00 – 19:52", "Thursday 11 March, 19:00 – 19:52 and 2 more", "8–15 Mar". */
    String whole(Item item) {
        var plan = plan();
        var dates = dates(item);
        if (plan == null || dates.isEmpty()) {
            return "";
        }
        var span = dates.get();
        var sessions = item.kind() == Item.Kind.TASK ? sessions(plan, item, span) : List.<Session>of();
        if (sessions.isEmpty()) {
            return DayText.span(span.from(), span.to(), today);
        }
        var first = sessions.getFirst();
        var day =
                first.date().equals(today) ? Messages.text("checklist.planned.day.today") : DayText.whole(first.date());
        var line = Messages.text(
                "checklist.planned.session",
                day,
                time(first),
                DayText.time(first.window().end()));
        return sessions.size() == 1 ? line : Messages.text("checklist.planned.more", line, sessions.size() - 1);
    }

    private List<Session> sessions(Plan plan, Item item, Dates span) {
        return span.from()
                .datesUntil(span.to().plusDays(1))
                .flatMap(day -> plan.on(day).stream())
                .filter(it -> it.task().equals(item.id().key()) && it.roadmap().equals(roadmap))
                .toList();
    }

    private boolean runs(Session session) {
        return outlook != null
                && !session.begins().isAfter(outlook.now())
                && session.ends().isAfter(outlook.now());
    }

    private @Nullable Plan plan() {
        return outlook == null ? null : outlook.plan();
    }

    private Optional<Dates> dates(Item item) {
        var id = roadmap;
        return outlook == null || id == null || item.node() == null
                ? Optional.empty()
                : outlook.plan().dates(id, item.id().key());
    }

    private Optional<Session> first(Plan plan, Item item) {
        var id = roadmap;
        return id == null ? Optional.empty() : plan.first(id, item.id().key());
    }

    private static String time(Session session) {
        return DayText.time(session.window().start());
    }
}
