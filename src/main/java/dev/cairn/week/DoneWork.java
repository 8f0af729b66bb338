package dev.cairn.week;

import dev.cairn.progress.Moment;
import dev.cairn.schedule.Agenda;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.Outlook;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts what was done where time most likely went into it. Nobody says when they worked on something, only when it was done; so this asks,
 * one after the other: when was it planned for the day on which it was done; when was it ticked; when was there time.
 */
final class DoneWork {
    /** Minutes after which work on a session has begun. */
    private static final int HARDLY = 5;

    private final Outlook outlook;
    private final Diary diary;
    private final Timetable timetable;

    DoneWork(Outlook outlook, Diary diary, Timetable timetable) {
        this.outlook = outlook;
        this.diary = diary;
        this.timetable = timetable;
    }

    /** Puts in what was done from one study day to another, and what was done later but had sessions by then. */
    void place(LocalDate first, LocalDate last) {
        var ticked = new ArrayList<Rest>();
        var untold = new ArrayList<Rest>();
        for (DoneTask task : DoneTask.since(first, outlook, diary)) {
            int left = placeAsPlanned(task);
            if (left > 0 && !task.day().isAfter(last)) {
                var told = told(task);
                (told.isPresent() ? ticked : untold).add(new Rest(task, left, told.orElse(LocalDateTime.MIN)));
            }
        }
        // Whoever ticks several at once did the last of them last: each ends where the one after it begins.
        ticked.sort(Comparator.comparing(Rest::told));
        for (Rest rest : ticked.reversed()) {
            if (!placeBeforeItsTick(rest)) {
                untold.add(rest);
            }
        }
        first.datesUntil(last.plusDays(1))
                .forEach(day -> placeSomewhere(
                        day,
                        untold.stream()
                                .filter(it -> it.task().day().equals(day))
                                .toList()));
    }

    /**
     * What is still to be placed of a task.
     *
     * @param told when it was ticked
     */
    private record Rest(DoneTask task, int minutes, LocalDateTime told) {}

    /** When it was ticked, on the day it counts for; of one that was done today and is not saved yet, that is now. */
    private Optional<LocalDateTime> told(DoneTask task) {
        return diary.ticks().stream()
                .filter(it -> task.isOf(it) && it.studyDay().equals(task.day()))
                .map(Tick::at)
                .filter(at -> Moment.dayOf(at).equals(task.day()))
                .findFirst()
                .or(() -> task.day().equals(outlook.today()) ? Optional.of(outlook.now()) : Optional.empty());
    }

    /**
     * Puts a task where the agendas had it: on its day, and before that as far as it takes more than the sessions of that day. Those of
     * earlier days that are more than it takes came to nothing: they are what it was moved from.
     *
     * @return the minutes that are to be placed on its day by other means; 0 where there are none
     */
    private int placeAsPlanned(DoneTask task) {
        var told = told(task);
        int placed = 0;
        for (Session slot : slots(task, task.day())
                .filter(it -> it.begins().isBefore(told.orElse(outlook.now())))
                .toList()) {
            if (placed >= task.minutes()) {
                break;
            }
            var until = told.filter(slot::isOn);
            if (until.isEmpty()) {
                // No longer than it took, whatever the plan had for it.
                int length = Math.min(slot.minutes(), task.minutes() - placed);
                placed += put(
                        Timetable.at(slot, slot.date(), new Window(slot.start(), slot.start() + length)),
                        Math.ceilDiv(length, 2));
                continue;
            }
            // Ticked while it was on, it ended there and is as long as it took, though it was to begin later. Ticked
            // when
            // it had hardly begun, the work lies before it.
            int gone =
                    Math.toIntExact(Duration.between(slot.begins(), until.get()).toMinutes());
            if (gone >= HARDLY) {
                int end = slot.start() + gone;
                int length = Math.min(end, task.minutes() - placed);
                placed += put(Timetable.at(slot, slot.date(), new Window(end - length, end)), 1);
            }
        }
        boolean onItsDay = placed > 0;
        int least = Math.min(task.minutes(), outlook.planning().lengths().shortest());
        boolean severalSessions = task.minutes() > outlook.planning().lengths().longest();
        int most = onItsDay ? task.minutes() : severalSessions ? task.minutes() - least : 0;
        for (Agenda agenda : diary.agendas().reversed()) {
            if (agenda.day().isBefore(task.day())) {
                for (Session slot : slots(task, agenda.day()).toList()) {
                    placed += placed + slot.minutes() <= most ? put(slot, Math.ceilDiv(slot.minutes(), 2)) : 0;
                }
            }
        }
        return Math.max(onItsDay ? 0 : least, task.minutes() - placed);
    }

    private Stream<Session> slots(DoneTask task, LocalDate day) {
        return diary.agenda(day).stream()
                .flatMap(agenda -> agenda.sessions().reversed().stream())
                .filter(task::isOf);
    }

    /** The minutes that found a place. */
    private int put(Session slot, int least) {
        var free = timetable.cut(slot, least);
        free.map(Entry::done).ifPresent(timetable::add);
        return free.map(Session::minutes).orElse(0);
    }

    /** In the last gap before it that has room for at least half of it. */
    private boolean placeBeforeItsTick(Rest rest) {
        var gaps = DayParts.gaps(new DayParts(rest.task().day()).before(rest.told()), timetable)
                .sorted(Comparator.comparing(DayParts.Part::date)
                        .thenComparingInt(it -> it.window().from())
                        .reversed());
        var gap = gaps.filter(it -> it.window().minutes() * 2 >= rest.minutes()).findFirst();
        gap.ifPresent(it -> {
            int minutes = Math.min(rest.minutes(), it.window().minutes());
            var end = it.window().to();
            timetable.add(Entry.done(rest.task().session(it.date(), new Window(end - minutes, end))));
        });
        return gap.isPresent();
    }

    /** In the hours of the day, else elsewhere in it; shorter where a day is said to have held more than fits into it. */
    private void placeSomewhere(LocalDate day, List<Rest> rests) {
        var parts = new DayParts(day);
        int free = minutes(DayParts.gaps(parts.all(), timetable));
        int needed = rests.stream().mapToInt(Rest::minutes).sum();
        for (Rest rest : rests) {
            int minutes = needed <= free
                    ? rest.minutes()
                    : Math.max(1, Math.toIntExact((long) rest.minutes() * free / needed));
            gap(parts, minutes).ifPresent(gap -> {
                int from = gap.window().from();
                int length = Math.min(minutes, gap.window().minutes());
                timetable.add(Entry.done(rest.task().session(gap.date(), new Window(from, from + length))));
            });
        }
    }

    private Optional<DayParts.Part> gap(DayParts parts, int minutes) {
        return DayParts.gaps(parts.hours(outlook.availability()), timetable)
                .filter(it -> it.window().minutes() * 2 >= minutes)
                .findFirst()
                .or(() -> DayParts.gaps(parts.likeliestFirst(), timetable)
                        .filter(it -> it.window().minutes() >= minutes)
                        .findFirst())
                .or(() -> DayParts.gaps(parts.all(), timetable)
                        .max(Comparator.comparingInt(it -> it.window().minutes())));
    }

    private static int minutes(Stream<DayParts.Part> parts) {
        return parts.mapToInt(it -> it.window().minutes()).sum();
    }
}
