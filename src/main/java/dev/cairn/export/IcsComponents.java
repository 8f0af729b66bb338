package dev.cairn.export;

import biweekly.component.ICalComponent;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.parameter.Related;
import biweekly.property.Categories;
import biweekly.property.DateTimeStamp;
import biweekly.property.Description;
import biweekly.property.LastModified;
import biweekly.property.Sequence;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.property.Trigger;
import biweekly.property.Uid;
import biweekly.util.Duration;
import dev.cairn.week.CalendarEvent;
import dev.cairn.week.CalendarEvent.Kind;
import dev.cairn.week.CalendarEvent.Said;
import dev.cairn.week.CalendarEvent.Standing;
import dev.cairn.week.CalendarEvent.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Events as components of a calendar. */
final class IcsComponents {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final int HUNDRED = 100;

    private final ZoneTimes times;
    private final @Nullable Integer alarm;

    /** @param alarm minutes before a session; null for none */
    IcsComponents(ZoneTimes times, @Nullable Integer alarm) {
        this.times = times;
        this.alarm = alarm;
    }

    ICalComponent of(CalendarEvent event) {
        return event.said().kind() == Kind.TASK ? todo(event) : block(event);
    }

    private VEvent block(CalendarEvent event) {
        var said = event.said();
        var block = new VEvent();
        identify(block, event);
        if (event.is(Standing.CANCELLED)) {
            day(block, "DTSTART", said.begins().toLocalDate());
            block.setStatus(Status.cancelled());
        } else {
            var begins = times.real(said.begins());
            time(block, "DTSTART", begins);
            time(block, "DTEND", end(begins, said));
            block.setStatus(Status.confirmed());
            if (!said.days().isEmpty()) {
                block.addExperimentalProperty("RRULE", "FREQ=WEEKLY;BYDAY=" + days(said));
            }
            if (event.rings() && alarm != null) {
                block.addAlarm(alarm(alarm, said.words()));
            }
        }
        return block;
    }

    /** A session that begins or lies in the hour a switch leaves out keeps its length. */
    private LocalDateTime end(LocalDateTime begins, Said said) {
        var end = times.real(said.ends());
        return begins.equals(said.begins()) && times.instant(end).isAfter(times.instant(begins))
                ? end
                : begins.plus(java.time.Duration.between(said.begins(), said.ends()));
    }

    private VTodo todo(CalendarEvent event) {
        var said = event.said();
        var todo = new VTodo();
        identify(todo, event);
        switch (said.standing()) {
            case CANCELLED -> {
                day(todo, "DUE", said.ends().toLocalDate());
                todo.setStatus(Status.cancelled());
            }
            case DONE -> {
                time(todo, "DUE", times.real(said.ends()));
                todo.setStatus(Status.completed());
                todo.setPercentComplete(HUNDRED);
                todo.addExperimentalProperty(
                        "COMPLETED",
                        ZoneTimes.text(LocalDateTime.ofInstant(times.instant(said.ends()), ZoneOffset.UTC)) + "Z");
            }
            case PLANNED -> {
                time(todo, "DUE", times.real(said.ends()));
                todo.setStatus(Status.needsAction());
                todo.setPercentComplete(0);
            }
        }
        return todo;
    }

    private static void identify(ICalComponent component, CalendarEvent event) {
        var changed = Date.from(event.changed());
        var words = event.said().words();
        component.setProperty(new Uid(event.uid()));
        component.setProperty(new DateTimeStamp(changed));
        component.setProperty(new LastModified(changed));
        component.setProperty(new Sequence(event.sequence()));
        component.setProperty(new Summary(CalendarText.line(words.title())));
        if (!words.description().isEmpty()) {
            component.setProperty(new Description(CalendarText.clean(words.description())));
        }
        if (!words.category().isEmpty()) {
            component.setProperty(new Categories(CalendarText.line(words.category())));
        }
        if (!words.url().isEmpty()) {
            component.addExperimentalProperty("URL", words.url());
        }
    }

    private static VAlarm alarm(int minutes, Words words) {
        var before = Duration.builder().prior(true).minutes(minutes).build();
        return VAlarm.display(new Trigger(before, Related.START), CalendarText.line(words.title()));
    }

    private void time(ICalComponent component, String name, LocalDateTime local) {
        component.addExperimentalProperty(name, ZoneTimes.text(local)).setParameter("TZID", times.name());
    }

    private static void day(ICalComponent component, String name, LocalDate date) {
        component.addExperimentalProperty(name, DAY.format(date)).setParameter("VALUE", "DATE");
    }

    private static String days(Said said) {
        return said.days().stream()
                .sorted()
                .map(DayOfWeek::name)
                .map(name -> name.substring(0, 2))
                .collect(Collectors.joining(","));
    }
}
