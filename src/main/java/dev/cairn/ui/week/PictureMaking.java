package dev.cairn.ui.week;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Landmark;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Block;
import dev.cairn.study.Outlook;
import dev.cairn.study.SearchWords;
import dev.cairn.ui.RoadmapText;
import dev.cairn.week.Entry;
import dev.cairn.week.Week;
import dev.cairn.week.WeekDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the picture of a week: what was read of it, with all the learner has done since on top. */
final class PictureMaking {
    private final Week week;
    private final Outlook outlook;
    private final Look look;
    private final TaskIndex index = new TaskIndex();
    private final List<RoadmapId> ids;

    /**
     * How a week is looked at.
     *
     * @param standing how a roadmap stands now, which may be newer than the plan
     * @param moved where sessions were put since the plan was made
     * @param added sessions that are new since
     */
    record Look(
            RoadmapId scope,
            Colouring colouring,
            SearchWords words,
            LocalDateTime now,
            Function<RoadmapId, Optional<Roadmap>> standing,
            Map<CardId, Session> moved,
            List<Session> added) {
        LocalDate today() {
            return Moment.dayOf(now);
        }
    }

    PictureMaking(Week week, Outlook outlook, Look look) {
        this.week = week;
        this.outlook = outlook;
        this.look = look;
        ids = List.copyOf(outlook.roadmaps().keySet());
    }

    Picture make(Picture.Banner banner) {
        findTasks();
        var byDay = new HashMap<LocalDate, List<Card>>();
        week.entries()
                .flatMap(entry -> card(entry).stream())
                .forEach(card -> byDay.computeIfAbsent(card.session().date(), day -> new ArrayList<>())
                        .add(card));
        look.added()
                .forEach(session -> card(Entry.open(session), session)
                        .ifPresent(card -> byDay.computeIfAbsent(session.date(), day -> new ArrayList<>())
                                .add(card)));
        var days = week.days().stream()
                .map(day -> new DayColumn(day, inOrder(byDay.getOrDefault(day.date(), List.of()))))
                .toList();
        return new Picture(
                week.span(),
                look.scope(),
                look.now(),
                days,
                legend(days),
                new ShelfMaking(week, outlook, look, this::hue).make(days),
                banner,
                empty(days));
    }

    private static List<Card> inOrder(List<Card> cards) {
        return cards.stream()
                .sorted(Comparator.comparing(Card::session, Session.ORDER).thenComparing(Card::state))
                .toList();
    }

    private void findTasks() {
        var wanted = new HashMap<RoadmapId, Set<Key>>();
        week.entries()
                .forEach(it -> wanted.computeIfAbsent(it.roadmap(), id -> new HashSet<>())
                        .add(it.task()));
        look.added()
                .forEach(it -> wanted.computeIfAbsent(it.roadmap(), id -> new HashSet<>())
                        .add(it.task()));
        wanted.forEach((id, keys) -> roadmap(id).ifPresent(it -> index.find(id, it, keys)));
    }

    private Optional<Roadmap> roadmap(RoadmapId id) {
        return look.standing()
                .apply(id)
                .or(() -> Optional.ofNullable(outlook.roadmaps().get(id)));
    }

    private Optional<Card> card(Entry entry) {
        return card(entry, look.moved().getOrDefault(CardId.of(entry), entry.session()));
    }

    private Optional<Card> card(Entry entry, Session session) {
        return index.of(entry.roadmap(), entry.task())
                .filter(found -> found.task().status() != Status.SKIPPED || entry.isDone())
                .map(found -> {
                    var state = state(entry, session, found);
                    var id = new CardId(
                            session.roadmap(),
                            session.task(),
                            session.date(),
                            session.start(),
                            state == Card.State.GHOST);
                    return card(id, session, state, found, entry.movedTo());
                });
    }

    private Card card(
            CardId id, Session session, Card.State state, TaskIndex.Found found, @Nullable LocalDate movedTo) {
        var task = found.task();
        var module = RoadmapText.heading(found.module().heading());
        return new Card(
                id,
                session,
                state,
                task.title(),
                module,
                ids.size() > 1 && look.scope().equals(RoadmapId.ALL) ? name(session.roadmap()) : "",
                outlook.minutes(session.roadmap(), task),
                hue(session.roadmap(), found.place()),
                Landmark.isOne(task),
                fits(look.words(), task.title() + " " + module),
                movedTo);
    }

    static boolean fits(SearchWords words, String text) {
        return words.isEmpty()
                || words.folded().stream()
                        .allMatch(it -> !SearchWords.of(it).marks(text).isEmpty());
    }

    private Card.State state(Entry entry, Session session, TaskIndex.Found found) {
        if (entry.kind() == Entry.Kind.MOVED) {
            return Card.State.GHOST;
        }
        if (found.task().status() == Status.DONE) {
            return Card.State.DONE;
        }
        return session.isOn(look.now()) ? Card.State.RUNNING : Card.State.OPEN;
    }

    private String name(RoadmapId id) {
        return roadmap(id).map(it -> RoadmapText.shortTitle(it.title())).orElse(id.slug());
    }

    private int hue(RoadmapId id, int phase) {
        // The first hue is close to the amber of what is too much: roadmaps begin with the second. It is left for those
        // that take no part in the week any more.
        return look.colouring() == Colouring.PHASE ? phase : ids.indexOf(id) + 1;
    }

    private List<Picture.LegendMark> legend(List<DayColumn> days) {
        var minutes = new LinkedHashMap<String, Integer>();
        var hues = new HashMap<String, Integer>();
        days.stream()
                .flatMap(day -> day.cards().stream())
                .filter(it -> !it.isGhost())
                .forEach(card -> {
                    var name = legendName(card);
                    minutes.merge(name, card.minutes(), Integer::sum);
                    hues.put(name, card.hue());
                });
        var legend = new ArrayList<Picture.LegendMark>();
        minutes.forEach(
                (name, sum) -> legend.add(new Picture.LegendMark(name, sum, Objects.requireNonNull(hues.get(name)))));
        legend.sort(Comparator.comparingInt(Picture.LegendMark::hue));
        int habits = week.days().stream()
                .flatMap(day -> day.habits().stream())
                .map(Block::window)
                .mapToInt(it -> it.minutes())
                .sum();
        if (habits > 0) {
            legend.add(new Picture.LegendMark("", habits, -1));
        }
        return legend;
    }

    private String legendName(Card card) {
        if (look.colouring() == Colouring.ROADMAP) {
            return name(card.session().roadmap());
        }
        return index.of(card.session().roadmap(), card.session().task())
                .map(it -> it.phase().heading().label().isEmpty()
                        ? it.phase().title()
                        : it.phase().heading().label())
                .orElse("");
    }

    private Picture.@Nullable Empty empty(List<DayColumn> days) {
        if (days.stream().anyMatch(day -> !day.cards().isEmpty())) {
            return null;
        }
        boolean noHours =
                days.stream().map(DayColumn::day).allMatch(day -> day.windows().isEmpty());
        if (noHours && outlook.availability().usualMinutes() == 0) {
            return Picture.Empty.NO_HOURS;
        }
        if (week.span().last().isBefore(look.today())) {
            return Picture.Empty.PAST;
        }
        if (days.stream().map(DayColumn::day).allMatch(WeekDay::off)) {
            return Picture.Empty.WEEK_OFF;
        }
        var finish = look.scope().equals(RoadmapId.ALL)
                ? outlook.plan().finish()
                : outlook.plan().finish(look.scope());
        if (finish.isEmpty()) {
            return Picture.Empty.ALL_DONE;
        }
        return finish.get().isBefore(week.span().first()) ? Picture.Empty.AFTER_THE_PLAN : Picture.Empty.NOTHING;
    }
}
