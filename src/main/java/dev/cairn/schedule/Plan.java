package dev.cairn.schedule;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All sessions from some moment on, as they were computed, and what found no place. Immutable. */
public final class Plan {
    private static final int DAYS_A_WEEK = 7;

    private final LocalDateTime from;
    private final List<Session> sessions;
    private final List<Unplaced> unplaced;
    private final List<PlanNotice> notices;
    private final Map<RoadmapId, Map<Key, Dates>> dates = new HashMap<>();
    private final NavigableMap<LocalDate, List<Session>> days = new TreeMap<>();

    /**
     * @param sessions in any order
     * @param kept time kept free for phases that have nothing to tick yet: by roadmap, by the key of the phase
     */
    public Plan(
            LocalDateTime from,
            List<Session> sessions,
            List<Unplaced> unplaced,
            List<PlanNotice> notices,
            Map<RoadmapId, Map<Key, Dates>> kept) {
        this.from = from;
        this.sessions = sessions.stream().sorted(Session.ORDER).toList();
        this.unplaced = List.copyOf(unplaced);
        this.notices = List.copyOf(notices);
        kept.forEach((roadmap, phases) -> phases.forEach((phase, span) -> span(roadmap, phase, span)));
        for (Session session : this.sessions) {
            days.computeIfAbsent(session.date(), day -> new ArrayList<>()).add(session);
            var day = Dates.of(session.date());
            span(session.roadmap(), session.phase(), day);
            span(session.roadmap(), session.module(), day);
            span(session.roadmap(), session.task(), day);
        }
    }

    private void span(RoadmapId roadmap, Key node, Dates day) {
        dates.computeIfAbsent(roadmap, id -> new HashMap<>()).merge(node, day, Dates::and);
    }

    /** A plan with nothing in it. */
    public static Plan empty(LocalDateTime from) {
        return new Plan(from, List.of(), List.of(), List.of(), Map.of());
    }

    public LocalDateTime from() {
        return from;
    }

    /** In order of time; none overlaps another. */
    public List<Session> sessions() {
        return sessions;
    }

    public List<Unplaced> unplaced() {
        return unplaced;
    }

    public List<PlanNotice> notices() {
        return notices;
    }

    /** The sessions of a day, in order. */
    public List<Session> on(LocalDate date) {
        return List.copyOf(days.getOrDefault(date, List.of()));
    }

    /** When a phase, module or task is worked on from now; empty where nothing of it is planned. */
    public Optional<Dates> dates(RoadmapId roadmap, Key node) {
        return Optional.ofNullable(dates.getOrDefault(roadmap, Map.of()).get(node));
    }

    /** The first session of a task. */
    public Optional<Session> first(RoadmapId roadmap, Key task) {
        return dates(roadmap, task)
                .flatMap(span -> on(span.from()).stream()
                        .filter(it -> it.task().equals(task) && it.roadmap().equals(roadmap))
                        .findFirst());
    }

    /** The last day of everything, time kept free included; empty where nothing is planned. */
    public Optional<LocalDate> finish() {
        return dates.keySet().stream().flatMap(id -> finish(id).stream()).max(Comparator.naturalOrder());
    }

    /** The last day of a roadmap, time kept free included; empty where nothing of it is planned. */
    public Optional<LocalDate> finish(RoadmapId roadmap) {
        return dates.getOrDefault(roadmap, Map.of()).values().stream()
                .map(Dates::to)
                .max(Comparator.naturalOrder());
    }

    /**
     * Planned minutes from one date to another, both included.
     *
     * @param roadmap null for all of them
     */
    public int minutes(LocalDate from, LocalDate to, @Nullable RoadmapId roadmap) {
        return days.subMap(from, true, to, true).values().stream()
                .flatMap(List::stream)
                .filter(it -> roadmap == null || it.roadmap().equals(roadmap))
                .mapToInt(Session::minutes)
                .sum();
    }

    /** Planned minutes of a week. */
    public int weekMinutes(LocalDate monday, @Nullable RoadmapId roadmap) {
        return minutes(monday, monday.plusDays(DAYS_A_WEEK - 1L), roadmap);
    }

    /** The plan of one roadmap, to compare others with later. */
    public Baseline baseline(RoadmapId roadmap, LocalDate setOn) {
        var modules = new HashMap<Key, Dates>();
        var minutes = new TreeMap<LocalDate, Integer>();
        for (Session session : sessions) {
            if (session.roadmap().equals(roadmap)) {
                modules.merge(session.module(), Dates.of(session.date()), Dates::and);
                minutes.merge(session.date(), session.minutes(), Integer::sum);
            }
        }
        return new Baseline(setOn, modules, minutes);
    }
}
