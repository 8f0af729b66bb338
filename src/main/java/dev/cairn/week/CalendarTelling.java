package dev.cairn.week;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.week.CalendarEvent.Kind;
import dev.cairn.week.CalendarEvent.Said;
import dev.cairn.week.CalendarEvent.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds what is to be said against what was said before. */
final class CalendarTelling {
    /** For so long a file calls off what is no more: later nobody brings in an older one. */
    private static final int WEEKS_CALLED_OFF = 4;

    private final CalendarMatter matter;
    private final CalendarChoices choices;
    private final Map<String, CalendarMark> before = new HashMap<>();
    private final Instant now;
    private final EventWords words;
    private final List<CalendarEvent> events = new ArrayList<>();
    private final List<CalendarMark> marks = new ArrayList<>();

    CalendarTelling(
            CalendarMatter matter,
            CalendarChoices choices,
            Collection<CalendarMark> marks,
            Instant now,
            Phrases phrases) {
        this.matter = matter;
        this.choices = choices;
        marks.forEach(mark -> before.put(mark.uid(), mark));
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        words = new EventWords(matter.roadmaps(), phrases);
    }

    CalendarTold told() {
        var present = new EventContent(matter, words, choices.from(), before).all();
        present.forEach((uid, said) -> {
            if (isChosen(uid) && isNear(said.begins().toLocalDate(), before.get(uid))) {
                tell(uid, said);
            }
        });
        before.values().stream()
                .filter(mark -> !present.containsKey(mark.uid()) && isChosen(mark.uid()))
                .forEach(this::callOff);
        events.sort(Comparator.comparing((CalendarEvent it) -> it.said().begins())
                .thenComparing(it -> it.said().kind())
                .thenComparing(CalendarEvent::uid));
        return new CalendarTold(events, marks);
    }

    private boolean isChosen(String uid) {
        boolean all = choices.scope().equals(RoadmapId.ALL);
        if (EventNames.isHabit(uid)) {
            return all && choices.habits();
        }
        return (all || EventNames.isOf(uid, choices.scope())) && (choices.tasks() || !EventNames.isTask(uid));
    }

    /** Habits have no day of their own. */
    private boolean isNear(LocalDate date, @Nullable CalendarMark mark) {
        return choices.holds(date) || mark != null && (choices.holds(mark.date()) || EventNames.isHabit(mark.uid()));
    }

    private void tell(String uid, Said said) {
        var mark = before.get(uid);
        var event = mark == null ? new CalendarEvent(uid, 0, now, said) : again(mark, said);
        events.add(event);
        if (!event.mark().equals(mark)) {
            marks.add(event.mark());
        }
    }

    private CalendarEvent again(CalendarMark mark, Said said) {
        var print = Fingerprint.of(mark);
        return !mark.cancelled() && print.isOf(said)
                ? new CalendarEvent(mark.uid(), mark.sequence(), print.changed(), said)
                : new CalendarEvent(mark.uid(), mark.sequence() + 1, now, said);
    }

    /** What lies so far back that nothing is known of it any more stays as it was told. */
    private void callOff(CalendarMark mark) {
        boolean habit = EventNames.isHabit(mark.uid());
        if (mark.cancelled()) {
            if (isNear(mark.date(), mark) && stillToCallOff(mark)) {
                events.add(new CalendarEvent(
                        mark.uid(), mark.sequence(), Fingerprint.of(mark).changed(), calledOff(mark)));
            }
        } else if (!wasDone(mark) && (habit || !mark.date().isBefore(matter.since()) && isNear(mark.date(), mark))) {
            var event = new CalendarEvent(mark.uid(), mark.sequence() + 1, now, calledOff(mark));
            events.add(event);
            marks.add(event.mark());
        }
    }

    /** Its day is over and its task done, though nobody knows when: it stays where it was. */
    private boolean wasDone(CalendarMark mark) {
        return !mark.date().isAfter(matter.outlook().today()) && words.isDone(mark.uid());
    }

    private boolean stillToCallOff(CalendarMark mark) {
        var since = Fingerprint.of(mark).changed();
        return since.isAfter(now.minus(WEEKS_CALLED_OFF * 7L, ChronoUnit.DAYS))
                || mark.date().isAfter(matter.outlook().today());
    }

    private Said calledOff(CalendarMark mark) {
        var kind =
                EventNames.isHabit(mark.uid()) ? Kind.HABIT : EventNames.isTask(mark.uid()) ? Kind.TASK : Kind.SESSION;
        var day = mark.date().atStartOfDay();
        return Said.once(kind, Standing.CANCELLED, words.gone(mark.uid()), day, day);
    }
}
