package dev.cairn.ui.week;

import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.Unplaced;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.Outlook;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import dev.cairn.week.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Finds what could be put into a week, and how much room it has. */
final class ShelfMaking {
    private static final int FORWARD = 12;
    /** So many are looked through for words: each that fits becomes a row. */
    private static final int SEARCHED = 400;

    private static final int UNDATED = 40;
    /** What a task is given that nobody has an estimate for. */
    private static final int AN_HOUR = 60;

    private final Week week;
    private final Outlook outlook;
    private final PictureMaking.Look look;
    private final BiFunction<RoadmapId, Integer, Integer> hue;
    private final List<RoadmapId> ids;
    private final TaskIndex index = new TaskIndex();

    /** @param hue of a roadmap and the place of a phase in it */
    ShelfMaking(Week week, Outlook outlook, PictureMaking.Look look, BiFunction<RoadmapId, Integer, Integer> hue) {
        this.week = week;
        this.outlook = outlook;
        this.look = look;
        this.hue = hue;
        ids = look.scope().equals(RoadmapId.ALL)
                ? List.copyOf(outlook.roadmaps().keySet())
                : List.of(look.scope());
    }

    Shelf make(List<DayColumn> days) {
        var gaps = days.stream().flatMap(day -> gaps(day).stream()).toList();
        var next = next(days);
        var unplaced = outlook.plan().unplaced().stream()
                .filter(it -> ids.contains(it.roadmap()))
                .toList();
        find(next, unplaced);
        var forward = next.stream().flatMap(it -> forward(it).stream()).toList();
        var undated = Stream.concat(
                        unplaced.stream().flatMap(it -> unplaced(it).stream()),
                        ids.stream().flatMap(this::unplanned))
                .filter(this::fits)
                .toList();
        return new Shelf(
                gaps.stream().mapToInt(Window::minutes).sum(),
                gaps.size(),
                forward,
                undated.stream().limit(UNDATED).toList(),
                Math.max(0, undated.size() - UNDATED));
    }

    private boolean fits(Shelf.Item item) {
        return PictureMaking.fits(look.words(), item.title() + " " + item.where());
    }

    /** The stretches of a day in which nothing is planned, of whatever roadmap. */
    private List<Window> gaps(DayColumn day) {
        var date = day.date();
        var now = look.now();
        if (date.isBefore(now.toLocalDate())) {
            return List.of();
        }
        var taken = new ArrayList<Window>();
        outlook.plan().on(date).forEach(it -> taken.add(it.window()));
        day.cards().stream()
                .filter(it -> !it.isGhost())
                .forEach(it -> taken.add(it.session().window()));
        int minute = Window.minute(now.toLocalTime());
        if (date.equals(now.toLocalDate()) && minute > 0) {
            taken.add(new Window(0, minute));
        }
        return Window.without(day.day().free(), taken).stream()
                .filter(it -> it.minutes() >= Slot.SHORTEST)
                .toList();
    }

    /** The first session of each task that comes after this week, or after today where the week is over. */
    private List<Session> next(List<DayColumn> days) {
        var seen = new HashSet<CardKey>();
        days.stream()
                .flatMap(day -> day.cards().stream())
                .filter(it -> !it.isGhost())
                .forEach(it -> seen.add(
                        new CardKey(it.session().roadmap(), it.session().task())));
        var last = week.span().last();
        var after = last.isBefore(look.today()) ? look.today() : last;
        return outlook.plan().sessions().stream()
                .dropWhile(it -> !it.date().isAfter(after))
                .filter(it -> ids.contains(it.roadmap()))
                .filter(it -> seen.add(new CardKey(it.roadmap(), it.task())))
                .limit(look.words().isEmpty() ? FORWARD : SEARCHED)
                .toList();
    }

    private record CardKey(RoadmapId roadmap, Key task) {}

    private void find(List<Session> next, List<Unplaced> unplaced) {
        var wanted = new LinkedHashMap<RoadmapId, HashSet<Key>>();
        next.forEach(it ->
                wanted.computeIfAbsent(it.roadmap(), id -> new HashSet<>()).add(it.task()));
        unplaced.forEach(it ->
                wanted.computeIfAbsent(it.roadmap(), id -> new HashSet<>()).add(it.task()));
        wanted.forEach((id, keys) -> roadmap(id).ifPresent(it -> index.find(id, it, keys)));
    }

    private Optional<Roadmap> roadmap(RoadmapId id) {
        return look.standing()
                .apply(id)
                .or(() -> Optional.ofNullable(outlook.roadmaps().get(id)));
    }

    private Optional<Shelf.Item> forward(Session session) {
        return index.of(session.roadmap(), session.task())
                .filter(it -> it.task().status() == Status.OPEN)
                .map(found -> {
                    var now = Messages.text("week.shelf.now", day(session.date()));
                    return item(session.roadmap(), found, session.minutes(), now, Optional.of(session), true);
                })
                .filter(this::fits);
    }

    private String day(LocalDate date) {
        return date.isBefore(week.span().last().plusDays(14))
                ? DayText.weekday(date)
                : DayText.brief(date, look.today());
    }

    private Optional<Shelf.Item> unplaced(Unplaced it) {
        int longest = outlook.planning().lengths().longest();
        return index.of(it.roadmap(), it.task())
                .filter(found -> found.task().status() == Status.OPEN)
                .map(found -> item(it.roadmap(), found, Math.min(it.minutes(), longest), "", Optional.empty(), true));
    }

    /** Open tasks of a roadmap that no plan holds: its checklists beside the plan. */
    private Stream<Shelf.Item> unplanned(RoadmapId id) {
        var roadmap = roadmap(id);
        if (roadmap.isEmpty()) {
            return Stream.empty();
        }
        var items = new ArrayList<Shelf.Item>();
        var phases = roadmap.get().phases();
        for (int i = 0; i < phases.size(); i++) {
            var phase = phases.get(i);
            if (phase.kind() != Phase.Kind.CHECKLIST) {
                continue;
            }
            for (Module module : phase.modules()) {
                for (Task task : module.tasks().stream().flatMap(Task::leaves).toList()) {
                    if (task.status() == Status.OPEN && isUnplanned(id, task)) {
                        var found = new TaskIndex.Found(phase, i, module, task);
                        items.add(item(id, found, 0, "", Optional.empty(), false));
                    }
                }
            }
        }
        return items.stream();
    }

    private boolean isUnplanned(RoadmapId id, Task task) {
        return outlook.plan().dates(id, task.key()).isEmpty();
    }

    private Shelf.Item item(
            RoadmapId id,
            TaskIndex.Found found,
            int minutes,
            String when,
            Optional<Session> planned,
            boolean plannable) {
        var effort = found.task().effort();
        var known = outlook.estimates().get(id);
        boolean guessed = known == null || known.of(found.task()).origin() == Effort.Origin.GUESSED && effort == null;
        return new Shelf.Item(
                id,
                found.phase().key(),
                found.module().key(),
                found.task().key(),
                found.task().title(),
                where(found, when, guessed),
                ids.size() > 1
                        ? roadmap(id)
                                .map(it -> RoadmapText.shortTitle(it.title()))
                                .orElse("")
                        : "",
                minutes > 0
                        ? minutes
                        : effort == null ? AN_HOUR : effort.minutes().middle(),
                hue.apply(id, found.place()),
                guessed,
                planned.orElse(null),
                plannable);
    }

    private static String where(TaskIndex.Found found, String when, boolean guessed) {
        var label = found.module().heading().label();
        var number = label.replaceFirst("^\\p{L}+\\s+(?=[\\d.]+$)", "");
        var place = number.isEmpty() ? found.module().title() : number;
        return Stream.of(place, when, when.isEmpty() && guessed ? Messages.text("week.shelf.guess") : "")
                .filter(it -> !it.isEmpty())
                .reduce((one, other) -> Messages.text("week.shelf.where", one, other))
                .orElse("");
    }
}
