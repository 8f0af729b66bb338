package dev.cairn.week;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Moment;
import dev.cairn.progress.Notebook;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Agenda;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.Outlook;
import dev.cairn.testing.Draw;
import dev.cairn.testing.RandomRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What holds for every week of any learner, past, present or to come. */
class WeekLawsTest {
    private static final int TRIES = 60;
    private static final int DAYS_OF_WORK = 9;

    /** Someone who has worked for some days. */
    private static final class Learner {
        private final Draw draw;
        private final Planning planning;
        private final Map<RoadmapId, Roadmap> roadmaps = new LinkedHashMap<>();
        private final List<Agenda> agendas = new ArrayList<>();
        private final List<Tick> ticks = new ArrayList<>();
        private final LocalDateTime now;

        Learner(long seed) {
            draw = new Draw(new Random(seed));
            var request = new RandomRequest(seed).request();
            now = request.now().withSecond(0).withNano(0);
            var choices = new HashMap<RoadmapId, PlanChoices>();
            request.roadmaps().forEach(it -> {
                roadmaps.put(it.id(), it.roadmap());
                choices.put(it.id(), it.choices());
            });
            planning = new Planning(request.availability(), request.lengths(), choices, Map.of());
            for (int day = DAYS_OF_WORK; day >= 0; day--) {
                work(now.minusDays(day));
            }
        }

        /** Looks at the plan of the day, and ticks some of it, and some other things, at some time of it or a day late. */
        private void work(LocalDateTime time) {
            var outlook = outlook(time);
            if (!draw.oneIn(4)) {
                outlook.agenda().ifPresent(agendas::add);
            }
            var sessions = outlook.plan().sessions();
            for (int i = draw.below(4); i > 0 && !sessions.isEmpty(); i--) {
                var session = draw.oneIn(3) ? draw.of(sessions) : sessions.getFirst();
                tick(session, outlook.today(), time.minusMinutes(draw.below(300)));
            }
        }

        private void tick(Session session, LocalDate day, LocalDateTime at) {
            var roadmap = roadmaps.get(session.roadmap());
            UnaryOperator<Node> done = node ->
                    node instanceof Task task ? task.withState(task.state().withStanding(Standing.done(day))) : node;
            roadmaps.put(session.roadmap(), Tree.update(roadmap, Map.of(session.task(), done)));
            if (!draw.oneIn(3)) {
                ticks.add(new Tick(session.roadmap(), session.task(), at, day));
            }
        }

        private Outlook outlook(LocalDateTime time) {
            var moment = new Moment(time.toInstant(ZoneOffset.UTC), ZoneOffset.UTC, Moment.dayOf(time));
            return Outlook.of(moment, Notebook.NOTHING.with(planning), roadmaps, false);
        }

        Outlook outlook() {
            return outlook(now);
        }

        Diary diary() {
            return new Diary(agendas, ticks);
        }

        Week week(WeekSpan span, RoadmapId scope) {
            return Week.of(span, outlook(), diary(), scope);
        }

        /** The week of now, those beside it, and one far away, from any weekday on. */
        List<WeekSpan> spans() {
            var present = WeekSpan.holding(now.toLocalDate(), draw.of(DayOfWeek.values()));
            return List.of(present.plus(-2), present.plus(-1), present, present.plus(1), present.plus(9));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void nothingOverlapsWhatCountsAndEveryEntryLiesOnItsDay(@ForAll long seed) {
        var learner = new Learner(seed);
        for (WeekSpan span : learner.spans()) {
            for (WeekDay day : learner.week(span, RoadmapId.ALL).days()) {
                var entries = day.entries();
                assertThat(entries)
                        .isSortedAccordingTo(Entry.ORDER)
                        .allMatch(it -> it.date().equals(day.date()));
                for (int i = 0; i < entries.size(); i++) {
                    for (int j = i + 1; j < entries.size(); j++) {
                        assertThat(entries.get(i)
                                        .session()
                                        .overlaps(entries.get(j).session()))
                                .as("%s and %s", entries.get(i), entries.get(j))
                                .isFalse();
                    }
                }
            }
        }
    }

    /** A session begun before a study day ends in the night, and one that the next day was to begin with at the same time. */
    @Example
    void whatTwoStudyDaysHadForOneNightIsNotShownTwice() {
        nothingOverlapsWhatCountsAndEveryEntryLiesOnItsDay(-282842581);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void everySessionOfThePlanIsThereOnceAsItIs(@ForAll long seed) {
        var learner = new Learner(seed);
        var plan = learner.outlook().plan();
        for (WeekSpan span : learner.spans()) {
            assertThat(learner.week(span, RoadmapId.ALL)
                            .entries()
                            .filter(Entry::isOpen)
                            .map(Entry::session))
                    .containsExactlyElementsOf(span.days().stream()
                            .flatMap(date -> plan.on(date).stream())
                            .toList());
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void oneRoadmapIsWhatAllShowOfIt(@ForAll long seed) {
        var learner = new Learner(seed);
        for (WeekSpan span : learner.spans()) {
            var all = learner.week(span, RoadmapId.ALL);
            for (RoadmapId id : learner.roadmaps.keySet()) {
                assertThat(learner.week(span, id).entries())
                        .containsExactlyElementsOf(all.entries()
                                .filter(it -> it.roadmap().equals(id))
                                .toList());
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void minutesAddUp(@ForAll long seed) {
        var learner = new Learner(seed);
        for (WeekSpan span : learner.spans()) {
            var week = learner.week(span, RoadmapId.ALL);
            assertThat(week.planned()).isEqualTo(week.done() + minutes(week, Entry.Kind.OPEN));
            assertThat(week.done()).isEqualTo(minutes(week, Entry.Kind.DONE));
            assertThat(week.days()).hasSize(7).allMatch(day -> day.over() == 0 || day.planned() > day.available());
        }
    }

    private static int minutes(Week week, Entry.Kind kind) {
        return week.entries()
                .filter(it -> it.kind() == kind)
                .mapToInt(it -> it.session().minutes())
                .sum();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatWasDoneIsShownAndNothingElse(@ForAll long seed) {
        var learner = new Learner(seed);
        var outlook = learner.outlook();
        for (WeekSpan span : learner.spans()) {
            var shown = Stream.of(span, span.plus(1), span.plus(-1))
                    .flatMap(it -> learner.week(it, RoadmapId.ALL).entries())
                    .filter(Entry::isDone)
                    .map(it -> it.roadmap() + "/" + it.task())
                    .toList();
            for (RoadmapId id : learner.roadmaps.keySet()) {
                assertThat(outlook.doneTasks(id, span.first(), span.last()).stream()
                                .filter(task -> outlook.minutes(id, task) > 0)
                                .map(task -> id + "/" + task.key()))
                        .isSubsetOf(shown);
                assertThat(status(learner.roadmaps.get(id), Status.DONE, id))
                        .containsAll(shown.stream()
                                .filter(it -> it.startsWith(id + "/"))
                                .toList());
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void ghostsAreOfOpenTasksInTimeThatHasPassed(@ForAll long seed) {
        var learner = new Learner(seed);
        var plan = learner.outlook().plan();
        for (WeekSpan span : learner.spans()) {
            learner.week(span, RoadmapId.ALL)
                    .entries()
                    .filter(it -> it.kind() == Entry.Kind.MOVED)
                    .forEach(it -> {
                        assertThat(it.session().ends()).isBeforeOrEqualTo(learner.now);
                        assertThat(status(learner.roadmaps.get(it.roadmap()), Status.OPEN, it.roadmap()))
                                .contains(it.roadmap() + "/" + it.task());
                        assertThat(it.movedTo())
                                .isEqualTo(plan.first(it.roadmap(), it.task())
                                        .map(Session::date)
                                        .orElse(null));
                    });
        }
    }

    private static List<String> status(Roadmap roadmap, Status status, RoadmapId id) {
        return roadmap.allTasks()
                .filter(it -> it.status() == status)
                .map(Task::key)
                .map(Key::value)
                .map(it -> id + "/" + it)
                .toList();
    }
}
