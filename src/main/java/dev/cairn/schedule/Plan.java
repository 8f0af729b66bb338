package dev.cairn.schedule;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.Dates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final List<ReviewTime> reviews;
    private final Map<RoadmapId, Map<Key, Dates>> dates = new HashMap<>();
    private final Map<RoadmapId, LocalDate> ends = new HashMap<>();

    /**
     * @param sessions in any order
     * @param kept time kept free for phases that have nothing to tick yet: by roadmap, by the key of the phase
     * @param reviews time kept for them, in order
     */
    public Plan(
            LocalDateTime from,
            List<Session> sessions,
            List<Unplaced> unplaced,
            List<PlanNotice> notices,
            Map<RoadmapId, Map<Key, Dates>> kept,
            List<ReviewTime> reviews) {
        this.from = from;
        this.sessions = inOrder(sessions);
        this.unplaced = List.copyOf(unplaced);
        this.notices = List.copyOf(notices);
        this.reviews = List.copyOf(reviews);
        kept.forEach((roadmap, phases) -> phases.forEach((phase, span) -> {
            span(dates.computeIfAbsent(roadmap, id -> new HashMap<>()), phase, span);
            ends.merge(roadmap, span.to(), (a, b) -> a.isAfter(b) ? a : b);
        }));
        read();
    }

    /** Most plans come in order: they are not sorted again. */
    private static List<Session> inOrder(List<Session> sessions) {
        for (int i = 1; i < sessions.size(); i++) {
            if (Session.ORDER.compare(sessions.get(i - 1), sessions.get(i)) > 0) {
                return sessions.stream().sorted(Session.ORDER).toList();
            }
        }
        return List.copyOf(sessions);
    }

    /** Notes when each phase, module and task is worked on; most sessions are of the module and on the day of the one before them. */
    private void read() {
        Session before = null;
        var day = Dates.of(from.toLocalDate());
        Map<Key, Dates> nodes = Map.of();
        for (Session session : sessions) {
            boolean sameRoadmap = before != null && before.roadmap().equals(session.roadmap());
            boolean sameDay = before != null && before.date().equals(session.date());
            if (!sameDay) {
                day = Dates.of(session.date());
            }
            if (!sameRoadmap) {
                nodes = dates.computeIfAbsent(session.roadmap(), id -> new HashMap<>());
            }
            if (before == null || !sameRoadmap || !sameDay || !before.module().equals(session.module())) {
                span(nodes, session.phase(), day);
                span(nodes, session.module(), day);
                ends.merge(session.roadmap(), session.date(), (a, b) -> a.isAfter(b) ? a : b);
            }
            span(nodes, session.task(), day);
            before = session;
        }
    }

    private static void span(Map<Key, Dates> nodes, Key node, Dates span) {
        var known = nodes.putIfAbsent(node, span);
        if (known != null && !(known.contains(span.from()) && known.contains(span.to()))) {
            nodes.put(node, known.and(span));
        }
    }

    /** A plan with nothing in it. */
    public static Plan empty(LocalDateTime from) {
        return new Plan(from, List.of(), List.of(), List.of(), Map.of(), List.of());
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

    /** Time kept for reviews, by day; no session lies in it. */
    public List<ReviewTime> reviews() {
        return reviews;
    }

    /** The sessions of a day, in order. */
    public List<Session> on(LocalDate date) {
        return sessions.subList(firstFrom(date), firstFrom(date.plusDays(1)));
    }

    /** The place of the first session that is not before a date. */
    private int firstFrom(LocalDate date) {
        int low = 0;
        int high = sessions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sessions.get(middle).date().isBefore(date)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
        return ends.values().stream().max(Comparator.naturalOrder());
    }

    /** The last day of a roadmap, time kept free included; empty where nothing of it is planned. */
    public Optional<LocalDate> finish(RoadmapId roadmap) {
        return Optional.ofNullable(ends.get(roadmap));
    }

    /**
     * Planned minutes from one date to another, both included.
     *
     * @param roadmap null for all of them
     */
    public int minutes(LocalDate from, LocalDate to, @Nullable RoadmapId roadmap) {
        int first = firstFrom(from);
        return sessions.subList(first, Math.max(first, firstFrom(to.plusDays(1)))).stream()
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
        return new Baseline(setOn, modules, minutes, ends.get(roadmap));
    }
}
