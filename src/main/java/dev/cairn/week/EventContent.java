package dev.cairn.week;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Block;
import dev.cairn.week.CalendarEvent.Kind;
import dev.cairn.week.CalendarEvent.Said;
import dev.cairn.week.CalendarEvent.Standing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** Everything that could be told, by its name, whatever was chosen: names count what comes before. */
final class EventContent {
    private final CalendarMatter matter;
    private final EventWords words;
    private final LocalDate from;
    private final Map<String, CalendarMark> before;
    private final SequencedMap<String, Said> all = new LinkedHashMap<>();

    private final Set<String> begunBefore = new HashSet<>();

    private record Whose(RoadmapId roadmap, Key task) {}

    /** @param from where habits begin that were not told yet */
    EventContent(CalendarMatter matter, EventWords words, LocalDate from, Map<String, CalendarMark> before) {
        this.matter = matter;
        this.words = words;
        this.from = from;
        this.before = before;
        before.values().stream()
                .filter(mark -> mark.date().isBefore(matter.since()) && wasToldDone(mark))
                .forEach(mark -> begunBefore.add(EventNames.taskOf(mark.uid())));
    }

    private boolean wasToldDone(CalendarMark mark) {
        var told = Fingerprint.of(mark).changed().atZone(ZoneOffset.UTC).toLocalDate();
        return !mark.cancelled() && !told.isBefore(mark.date());
    }

    SequencedMap<String, Said> all() {
        var byTask = new LinkedHashMap<Whose, List<Entry>>();
        matter.done().forEach(entry -> add(byTask, entry));
        matter.outlook().plan().sessions().forEach(session -> add(byTask, Entry.open(session)));
        byTask.forEach(this::task);
        var turns = new HashMap<String, Integer>();
        for (Block habit : matter.outlook().availability().habits()) {
            habit(habit, turns.merge(habit.title(), 1, Integer::sum) - 1);
        }
        return all;
    }

    private static void add(Map<Whose, List<Entry>> byTask, Entry entry) {
        byTask.computeIfAbsent(new Whose(entry.roadmap(), entry.task()), whose -> new ArrayList<>())
                .add(entry);
    }

    private void task(Whose whose, List<Entry> entries) {
        if (entries.getLast().isDone() && begunBefore.contains(EventNames.task(whose.roadmap(), whose.task()))) {
            // Its turns cannot be counted any more: it stays as it was told.
            return;
        }
        for (int turn = 0; turn < entries.size(); turn++) {
            var entry = entries.get(turn);
            var session = entry.session();
            all.put(EventNames.session(whose.roadmap(), whose.task(), turn), said(Kind.SESSION, entry, session));
        }
        var last = entries.getLast();
        var due = said(Kind.TASK, last, last.session());
        all.put(
                EventNames.task(whose.roadmap(), whose.task()),
                Said.once(Kind.TASK, due.standing(), due.words(), due.ends(), due.ends()));
    }

    private Said said(Kind kind, Entry entry, Session session) {
        return Said.once(
                kind,
                entry.isDone() ? Standing.DONE : Standing.PLANNED,
                // A list of tasks shows itself what is done.
                words.of(entry.roadmap(), entry.task(), entry.isDone() && kind == Kind.SESSION),
                session.begins(),
                session.ends());
    }

    private void habit(Block habit, int turn) {
        var uid = EventNames.habit(habit.title(), turn);
        var told = before.get(uid);
        var first = told != null && habit.days().contains(told.date().getDayOfWeek())
                ? told.date()
                : from.datesUntil(from.plusWeeks(1))
                        .filter(day -> habit.days().contains(day.getDayOfWeek()))
                        .findFirst()
                        .orElse(from);
        var midnight = first.atStartOfDay();
        all.put(
                uid,
                new Said(
                        Kind.HABIT,
                        Standing.PLANNED,
                        words.habit(habit.title()),
                        midnight.plusMinutes(habit.window().from()),
                        midnight.plusMinutes(habit.window().to()),
                        habit.days()));
    }
}
