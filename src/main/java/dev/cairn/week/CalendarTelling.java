package dev.cairn.week;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.week.CalendarEvent.Kind;
import dev.cairn.week.CalendarEvent.Said;
import dev.cairn.week.CalendarEvent.Standing;
import dev.cairn.week.Fingerprint.Left;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds what is to be said against what was said before. */
final class CalendarTelling {
    /** For so long a file calls off what is no more: later nobody brings in an older one. */
    private static final int WEEKS_CALLED_OFF = 4;

    private final CalendarMatter matter;
    private final CalendarChoices choices;
    private final Map<String, CalendarMark> before = new HashMap<>();
    private final Instant now;
    private final ZoneId zone;
    private final EventWords words;
    private final List<CalendarEvent> events = new ArrayList<>();
    private final List<CalendarMark> marks = new ArrayList<>();

    CalendarTelling(
            CalendarMatter matter,
            CalendarChoices choices,
            Collection<CalendarMark> marks,
            ZonedDateTime now,
            Phrases phrases) {
        this.matter = matter;
        this.choices = choices;
        marks.forEach(mark -> before.put(mark.uid(), mark));
        this.now = now.toInstant().truncatedTo(ChronoUnit.SECONDS);
        zone = now.getZone();
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

    /** Habits have no day of their own. What was moved away is told where it was, too, for as long as what is called off. */
    private boolean isNear(LocalDate date, @Nullable CalendarMark mark) {
        return choices.holds(date)
                || mark != null
                        && (EventNames.isHabit(mark.uid())
                                || choices.holds(mark.date())
                                || left(mark).anyMatch(it -> choices.holds(it.day())));
    }

    private Stream<Left> left(CalendarMark mark) {
        return Fingerprint.of(mark).left().stream().filter(it -> isRecent(it.when()));
    }

    private boolean isRecent(Instant changed) {
        return changed.isAfter(now.minus(WEEKS_CALLED_OFF * 7L, ChronoUnit.DAYS));
    }

    private void tell(String uid, Said said) {
        var mark = before.get(uid);
        var event = mark == null ? new CalendarEvent(uid, 0, now, said) : again(mark, said);
        events.add(event);
        var told = mark(event);
        if (!told.equals(mark)) {
            marks.add(told);
        }
    }

    private CalendarMark mark(CalendarEvent event) {
        var date = event.said().begins().toLocalDate();
        var print = new Fingerprint(digest(event.said()), event.changed(), left(before.get(event.uid()), date));
        return new CalendarMark(event.uid(), event.sequence(), date, print.text(), event.is(Standing.CANCELLED));
    }

    private List<Left> left(@Nullable CalendarMark mark, LocalDate date) {
        if (mark == null) {
            return List.of();
        }
        var moved = mark.date().equals(date) || EventNames.isHabit(mark.uid())
                ? Stream.<Left>empty()
                : Stream.of(new Left(mark.date(), now));
        var known = mark.date().equals(date) ? Fingerprint.of(mark).left().stream() : left(mark);
        return Stream.concat(known, moved).toList();
    }

    private String digest(Said said) {
        return Fingerprint.digest(said, zone, choices.alarm());
    }

    private CalendarEvent again(CalendarMark mark, Said said) {
        var print = Fingerprint.of(mark);
        return !mark.cancelled() && print.digest().equals(digest(said))
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
        } else if ((habit || !mark.date().isBefore(matter.since()) && isNear(mark.date(), mark)) && !wasDone(mark)) {
            var event = new CalendarEvent(mark.uid(), mark.sequence() + 1, now, calledOff(mark));
            events.add(event);
            marks.add(mark(event));
        }
    }

    /** Its day is over and its task done, though nobody knows when: it stays where it was. */
    private boolean wasDone(CalendarMark mark) {
        return !mark.date().isAfter(matter.outlook().today()) && words.isDone(mark.uid());
    }

    private boolean stillToCallOff(CalendarMark mark) {
        return isRecent(Fingerprint.of(mark).changed())
                || mark.date().isAfter(matter.outlook().today());
    }

    private Said calledOff(CalendarMark mark) {
        var kind =
                EventNames.isHabit(mark.uid()) ? Kind.HABIT : EventNames.isTask(mark.uid()) ? Kind.TASK : Kind.SESSION;
        var day = mark.date().atStartOfDay();
        return Said.once(kind, Standing.CANCELLED, words.gone(mark.uid()), day, day);
    }
}
