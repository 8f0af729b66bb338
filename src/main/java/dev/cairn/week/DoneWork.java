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
        var cut = new ArrayList<Rest>();
        // Whoever ticks several at once did the last of them last: each ends where the one after it begins.
        ticked.sort(Comparator.comparing(Rest::told));
        for (Rest rest : ticked.reversed()) {
            int left = placeBeforeItsTick(rest);
            if (left == rest.minutes()) {
                untold.add(rest);
            } else if (left > 0) {
                cut.add(rest.withMinutes(left));
            }
        }
        first.datesUntil(last.plusDays(1))
                .forEach(day -> cut.addAll(placeSomewhere(
                        day,
                        untold.stream()
                                .filter(it -> it.task().day().equals(day))
                                .toList())));
        // Only now, so that each task has a place before one has several.
        cut.forEach(this::placeInPieces);
    }

    /**
     * What is still to be placed of a task.
     *
     * @param told when it was ticked; long ago where nobody knows
     */
    private record Rest(DoneTask task, int minutes, LocalDateTime told) {
        Rest withMinutes(int other) {
            return new Rest(task, other, told);
        }
    }

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
     * Puts a task where the agendas had it: on its day, and before that as far as it takes more than the sessions of that day. One that
     * these would do was moved from earlier days that had more of it than is left: nothing came of them.
     *
     * @return the minutes that are to be placed on its day by other means; 0 where there are none
     */
    private int placeAsPlanned(DoneTask task) {
        int placed = placeOnItsDay(task);
        boolean onItsDay = placed > 0;
        int least = Math.min(task.minutes(), outlook.planning().lengths().shortest());
        // What its day had for it, or one session.
        int usual = onItsDay
                ? minutes(slots(task, task.day()).toList())
                : outlook.planning().lengths().longest();
        boolean longer = task.minutes() > usual;
        int most = onItsDay ? task.minutes() : longer ? task.minutes() - least : 0;
        for (Agenda agenda : diary.agendas().reversed()) {
            if (agenda.day().isBefore(task.day())) {
                for (Session slot : slots(task, agenda.day()).toList()) {
                    int left = most - placed;
                    placed += left > 0 && (longer || slot.minutes() <= left) ? put(slot, left) : 0;
                }
            }
        }
        return Math.max(onItsDay ? 0 : least, task.minutes() - placed);
    }

    /** In its sessions of the day it was done on, the last first; the one in which it was ticked ended there. */
    private int placeOnItsDay(DoneTask task) {
        var told = told(task);
        int placed = 0;
        for (Session slot : slots(task, task.day())
                .filter(it -> it.begins().isBefore(told.orElse(outlook.now())))
                .toList()) {
            int left = task.minutes() - placed;
            if (left <= 0) {
                break;
            }
            var until = told.filter(slot::isOn);
            if (until.isEmpty()) {
                placed += put(slot, left);
                continue;
            }
            int gone =
                    Math.toIntExact(Duration.between(slot.begins(), until.get()).toMinutes());
            // Ticked when it had hardly begun, the work lies before it.
            if (gone >= HARDLY) {
                int end = slot.start() + gone;
                placed += put(Timetable.at(slot, slot.date(), new Window(end - Math.min(gone, left), end)));
            }
        }
        return placed;
    }

    private Stream<Session> slots(DoneTask task, LocalDate day) {
        return diary.agenda(day).stream()
                .flatMap(agenda -> agenda.sessions().reversed().stream())
                .filter(task::isOf);
    }

    /** Puts it into a session, no longer than it took whatever the plan had for it, if at least half of that is free; gives the minutes put. */
    private int put(Session slot, int left) {
        int length = Math.min(slot.minutes(), left);
        var wanted = Timetable.at(slot, slot.date(), new Window(slot.start(), slot.start() + length));
        return minutes(timetable.parts(wanted)) * 2 >= length ? put(wanted) : 0;
    }

    /** Puts it into all that is free of a session. */
    private int put(Session wanted) {
        var parts = timetable.parts(wanted);
        parts.stream().map(Entry::done).forEach(timetable::add);
        return minutes(parts);
    }

    private static int minutes(List<Session> sessions) {
        return sessions.stream().mapToInt(Session::minutes).sum();
    }

    /** The gaps of its day before its tick, the last first; none where nobody knows when that was. */
    private List<DayParts.Part> before(Rest rest) {
        return DayParts.gaps(new DayParts(rest.task().day()).before(rest.told()), timetable)
                .sorted(Comparator.comparing(DayParts.Part::date)
                        .thenComparingInt(it -> it.window().from())
                        .reversed())
                .toList();
    }

    /** Puts as much as there is room for at the end of the last gap before its tick that has room for at least half of it; gives what is left. */
    private int placeBeforeItsTick(Rest rest) {
        return before(rest).stream()
                .filter(it -> it.window().minutes() * 2 >= rest.minutes())
                .findFirst()
                .map(it -> rest.minutes() - putAtTheEnd(rest, it))
                .orElse(rest.minutes());
    }

    private int putAtTheEnd(Rest rest, DayParts.Part gap) {
        int end = gap.window().to();
        int minutes = Math.min(rest.minutes(), gap.window().minutes());
        timetable.addUpTo(rest.task().session(gap.date(), new Window(end - minutes, end)));
        return minutes;
    }

    private int putAtTheBeginning(Rest rest, DayParts.Part gap) {
        int from = gap.window().from();
        int minutes = Math.min(rest.minutes(), gap.window().minutes());
        timetable.add(Entry.done(rest.task().session(gap.date(), new Window(from, from + minutes))));
        return minutes;
    }

    /**
     * In the hours of the day, else elsewhere in it; shorter where a day is said to have held more than fits into it.
     *
     * @return what found too little room where it was put, though the day has more
     */
    private List<Rest> placeSomewhere(LocalDate day, List<Rest> rests) {
        var parts = new DayParts(day);
        int free = DayParts.gaps(parts.all(), timetable)
                .mapToInt(it -> it.window().minutes())
                .sum();
        int needed = rests.stream().mapToInt(Rest::minutes).sum();
        var cut = new ArrayList<Rest>();
        for (Rest rest : rests) {
            int minutes = needed <= free
                    ? rest.minutes()
                    : Math.max(1, Math.toIntExact((long) rest.minutes() * free / needed));
            var wanted = rest.withMinutes(minutes);
            int left = minutes
                    - gap(parts, minutes)
                            .map(it -> putAtTheBeginning(wanted, it))
                            .orElse(0);
            if (left > 0 && needed <= free) {
                cut.add(rest.withMinutes(left));
            }
        }
        return cut;
    }

    /** Before its tick while there is room, and then elsewhere, if the day is over. */
    private void placeInPieces(Rest rest) {
        var parts = new DayParts(rest.task().day());
        boolean over = rest.task().day().isBefore(outlook.today());
        int left = rest.minutes();
        while (left > 0) {
            var piece = rest.withMinutes(left);
            int put = left - placeBeforeItsTick(piece);
            if (put == 0) {
                put = before(piece).stream()
                        .max(Comparator.comparingInt(it -> it.window().minutes()))
                        .map(it -> putAtTheEnd(piece, it))
                        .or(() -> over
                                ? gap(parts, piece.minutes()).map(it -> putAtTheBeginning(piece, it))
                                : Optional.empty())
                        .orElse(0);
            }
            if (put == 0) {
                return;
            }
            left -= put;
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
}
