package dev.cairn.ui.today;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Located;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Plan;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.Outlook;
import dev.cairn.ui.RoadmapText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part of an outlook that is looked at: all its roadmaps, or one of them. */
final class Scope {
    private static final int A_WEEK = 7;

    private final Outlook outlook;
    private final List<RoadmapId> ids;
    private final List<Session> sessions;
    private final Map<LocalDate, List<Session>> days;
    private final boolean mixed;

    /** @param id {@link RoadmapId#ALL}, or one that the outlook holds */
    Scope(Outlook outlook, RoadmapId id) {
        this.outlook = outlook;
        ids = id.equals(RoadmapId.ALL) ? List.copyOf(outlook.roadmaps().keySet()) : List.of(id);
        sessions = outlook.plan().sessions().stream()
                .filter(it -> ids.contains(it.roadmap()))
                .toList();
        days = sessions.stream().collect(Collectors.groupingBy(outlook::day));
        mixed = sessions.stream()
                        .takeWhile(it -> it.date().isBefore(outlook.today().plusDays(A_WEEK)))
                        .map(Session::roadmap)
                        .distinct()
                        .count()
                > 1;
    }

    Outlook outlook() {
        return outlook;
    }

    Plan plan() {
        return outlook.plan();
    }

    List<RoadmapId> ids() {
        return ids;
    }

    LocalDate today() {
        return outlook.today();
    }

    /** All that is planned of it, in order. */
    List<Session> sessions() {
        return sessions;
    }

    /** The sessions of a study day, in order: those after midnight belong to the evening. */
    List<Session> on(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    /** Minutes sessions of a study day can lie in. */
    int available(LocalDate day) {
        int starts = Window.minute(Moment.DAY_STARTS);
        var hours = outlook.availability();
        return hours.free(day).stream()
                        .mapToInt(it -> Math.max(0, it.to() - Math.max(it.from(), starts)))
                        .sum()
                + hours.free(day.plusDays(1)).stream()
                        .mapToInt(it -> Math.max(0, Math.min(it.to(), starts) - it.from()))
                        .sum();
    }

    int planned(LocalDate date) {
        return on(date).stream().mapToInt(Session::minutes).sum();
    }

    int done(LocalDate from, LocalDate to) {
        return ids.stream().mapToInt(id -> outlook.doneMinutes(id, from, to)).sum();
    }

    Roadmap roadmap(RoadmapId id) {
        return Objects.requireNonNull(outlook.roadmaps().get(id));
    }

    /** Where a task stands; empty where it is not in one of the roadmaps any more, or no task. */
    Optional<Located> find(RoadmapId id, Key task) {
        return Optional.ofNullable(ids.contains(id) ? outlook.roadmaps().get(id) : null)
                .flatMap(roadmap -> Tree.find(roadmap, task))
                .filter(it -> it.node() instanceof Task);
    }

    boolean isOpen(RoadmapId id, Key task) {
        return find(id, task)
                .filter(it -> it.node() instanceof Task open && open.status() == Status.OPEN)
                .isPresent();
    }

    /** A session of a task; empty where the task is gone. */
    Optional<Line> line(Session session, Line.State state) {
        return find(session.roadmap(), session.task())
                .map(it -> line(session.roadmap(), it, session.date(), session, state));
    }

    /** @param session null for a task of which it is not known when on that day */
    Line line(RoadmapId id, Located it, LocalDate date, @Nullable Session session, Line.State state) {
        var task = (Task) it.node();
        var effort = Optional.ofNullable(outlook.estimates().get(id))
                .map(estimates -> estimates.of(task))
                .orElse(new Effort(MinuteRange.ZERO, Effort.Origin.GUESSED));
        int whole = outlook.minutes(id, task);
        return new Line(
                id,
                task.key(),
                date,
                session == null ? null : session.window(),
                task.title(),
                place(it),
                Optional.ofNullable(task.group()).orElse(""),
                mixed ? RoadmapText.shortTitle(roadmap(id).title()) : "",
                state,
                session != null && session.pinned(),
                session == null || state == Line.State.DONE ? whole : session.minutes(),
                effort,
                whole);
    }

    private static String place(Located it) {
        return above(it, Module.class)
                .map(module -> RoadmapText.heading(module.heading()))
                .orElse("");
    }

    static Optional<Phase> phase(Located it) {
        return above(it, Phase.class);
    }

    private static <N> Optional<N> above(Located it, Class<N> kind) {
        return it.path().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Looks at each roadmap in turn. */
    <T> List<T> each(Function<RoadmapId, Optional<T>> question) {
        return ids.stream().flatMap(id -> question.apply(id).stream()).toList();
    }
}
