package dev.cairn.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Notebook;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Window;
import dev.cairn.testing.Draw;
import dev.cairn.testing.MovableClock;
import dev.cairn.testing.RandomRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever a learner does to one session of any plan, it is there, the rest flows, and it can be taken back. */
class SessionEditsTest {
    private static final int TRIES = 150;
    private static final int STEP = 5;

    /** Someone who looks at a plan, and decides by it. */
    private static final class Learner {
        private final Draw draw;
        private final Library library;
        private final Moment moment;
        private final Map<RoadmapId, Roadmap> roadmaps = new LinkedHashMap<>();

        Learner(long seed) {
            draw = new Draw(new Random(seed));
            var request = new RandomRequest(seed).request();
            var now = request.now().withMinute(0);
            var clock = new MovableClock(now.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            moment = Moment.now(clock);
            library = new Library(List.of(), step -> {}, clock);
            var choices = new HashMap<RoadmapId, PlanChoices>();
            request.roadmaps().forEach(it -> {
                roadmaps.put(it.id(), it.roadmap());
                choices.put(it.id(), it.choices());
            });
            library.put(
                    Notebook.NOTHING.with(new Planning(request.availability(), request.lengths(), choices, Map.of())));
        }

        Outlook outlook() {
            return Outlook.of(moment, library.notebook(), roadmaps, false);
        }

        /** A session near the beginning; null where nothing is planned. */
        Session session(Outlook outlook) {
            var sessions = outlook.plan().sessions();
            return sessions.isEmpty() ? null : sessions.get(draw.below(Math.min(12, sessions.size())));
        }

        /** A time to come that no habit has and nothing else that was put at a time; null where none was found. */
        Pin somewhere(Outlook outlook, Session session, int minutes) {
            for (int i = 0; i < 50; i++) {
                var date = outlook.now().toLocalDate().plusDays(1L + draw.below(20));
                // What is put somewhere lasts five minutes at least.
                int needed = Math.max(minutes, 5);
                int at = STEP * draw.below((Window.DAY - needed) / STEP + 1);
                var time = new Window(at, at + needed);
                if (blocks(outlook, date).noneMatch(it -> overlap(it.window(), time))
                        && exact(outlook, session)
                                .noneMatch(it -> it.date().equals(date) && overlap(window(it), time))) {
                    return new Pin(date, at, minutes);
                }
            }
            return null;
        }
    }

    private static Stream<Block> blocks(Outlook outlook, LocalDate date) {
        return outlook.availability().habits().stream().filter(it -> it.days().contains(date.getDayOfWeek()));
    }

    /** What is put at a time, whether it is kept or not, besides what holds a session. */
    private static Stream<Pin> exact(Outlook outlook, Session session) {
        return outlook.planning().choices().values().stream()
                .flatMap(it -> it.pins().values().stream())
                .flatMap(List::stream)
                .filter(it -> it.at() != null && it.minutes() != null)
                .filter(it -> !SessionEdits.holds(it, session));
    }

    private static Window window(Pin pin) {
        int at = Objects.requireNonNull(pin.at());
        return new Window(at, Math.min(Window.DAY, at + Objects.requireNonNull(pin.minutes())));
    }

    private static boolean overlap(Window one, Window other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    /** Whether the task has other pins that may take of what is open before this one does. */
    private static boolean isAlone(Outlook outlook, Session session) {
        var choices = outlook.planning().choices(session.roadmap());
        return exact(outlook, session).findAny().isEmpty()
                || choices.pins().getOrDefault(session.task(), List.of()).stream()
                        .allMatch(it -> SessionEdits.holds(it, session));
    }

    /** The minutes that pins of a task, and of what it is a part of, want besides the one that holds a session. */
    private static int othersOf(Outlook outlook, Session session) {
        var located = Tree.find(outlook.roadmaps().get(session.roadmap()), session.task())
                .orElseThrow();
        var held = Hold.of(outlook, session);
        return Stream.concat(Stream.of(located.node()), located.path().stream())
                .map(Node::key)
                .flatMap(node ->
                        outlook.planning().choices(session.roadmap()).pins().getOrDefault(node, List.of()).stream()
                                .filter(pin -> !held.equals(Optional.of(new Hold(node, pin)))))
                .mapToInt(it -> it.minutes() == null ? 0 : it.minutes())
                .sum();
    }

    private static Map<Key, Integer> minutes(Outlook outlook, RoadmapId id) {
        var minutes = new HashMap<Key, Integer>();
        outlook.plan().sessions().stream()
                .filter(it -> it.roadmap().equals(id))
                .forEach(it -> minutes.merge(it.task(), it.minutes(), Integer::sum));
        outlook.plan().unplaced().stream()
                .filter(it -> it.roadmap().equals(id))
                .forEach(it -> minutes.merge(it.task(), it.minutes(), Integer::sum));
        return minutes;
    }

    private static void assertLegal(Outlook before, Outlook after) {
        var sessions = after.plan().sessions();
        for (int i = 1; i < sessions.size(); i++) {
            assertThat(sessions.get(i).begins())
                    .isAfterOrEqualTo(sessions.get(i - 1).ends());
        }
        for (RoadmapId id : before.roadmaps().keySet()) {
            assertThat(minutes(after, id)).isEqualTo(minutes(before, id));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aSessionPutAtATimeIsThereAndUndoBringsThePlanBack(@ForAll long seed) {
        var learner = new Learner(seed);
        var before = learner.outlook();
        var session = learner.session(before);
        if (session == null || !isAlone(before, session)) {
            return;
        }
        var pin = learner.somewhere(before, session, session.minutes());
        if (pin == null) {
            return;
        }
        int at = Objects.requireNonNull(pin.at());
        int open = SessionEdits.open(before, session.roadmap(), session.task());
        int expected = Math.max(session.minutes(), Math.min(5, open));
        int promised = othersOf(before, session);
        if (promised > 0 && promised + expected > open) {
            // Other pins may come first and leave nothing of the task: the plan says so then.
            return;
        }
        var changes = SessionEdits.put(before, session, pin.date(), at, session.minutes());
        learner.library.perform(changes);
        var after = learner.outlook();
        var there = after.plan().on(pin.date()).stream()
                .filter(it -> it.sameTask(session) && it.start() == at)
                .toList();
        assertThat(there)
                .singleElement()
                .satisfies(it -> assertThat(it.minutes()).isEqualTo(expected))
                .satisfies(it -> assertThat(it.pinned()).isTrue());
        assertLegal(before, after);
        assertThat(SessionEdits.put(
                        after,
                        there.getFirst(),
                        pin.date(),
                        at,
                        there.getFirst().minutes()))
                .isEmpty();
        if (!changes.isEmpty()) {
            learner.library.undo();
            assertThat(learner.outlook().plan().sessions())
                    .isEqualTo(before.plan().sessions());
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aSessionThatIsMovedAgainIsInOnePlaceOnly(@ForAll long seed) {
        var learner = new Learner(seed);
        var before = learner.outlook();
        var session = learner.session(before);
        if (session == null) {
            return;
        }
        var own = before.planning().choices(session.roadmap()).pins().getOrDefault(session.task(), List.of());
        var first = learner.somewhere(before, session, session.minutes());
        if (first == null || !own.isEmpty()) {
            return;
        }
        learner.library.perform(
                SessionEdits.put(before, session, first.date(), Objects.requireNonNull(first.at()), session.minutes()));
        var moved = learner.outlook();
        var there = moved.plan().on(first.date()).stream()
                .filter(it -> it.sameTask(session) && it.start() == Objects.requireNonNull(first.at()))
                .findFirst()
                .orElseThrow();
        var second = new Pin(first.date().plusDays(3), 12 * 60, there.minutes());
        learner.library.perform(SessionEdits.put(moved, there, second.date(), 12 * 60, there.minutes()));
        assertThat(learner.library.planning().choices(session.roadmap()).pins().get(session.task()))
                .containsExactly(second);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aLengthIsNeverLessThanFiveMinutesAndWhatIsLongerThanIsOpenGetsMoreTime(@ForAll long seed) {
        var learner = new Learner(seed);
        var before = learner.outlook();
        var session = learner.session(before);
        if (session == null) {
            return;
        }
        int open = SessionEdits.open(before, session.roadmap(), session.task());
        assertThat(open).isEqualTo(minutes(before, session.roadmap()).get(session.task()));
        for (int minutes : List.of(-3, 1, open)) {
            learner.library.perform(SessionEdits.put(before, session, session.date(), session.start(), minutes));
            var pins =
                    learner.library.planning().choices(session.roadmap()).pins().get(session.task());
            int expected = Math.max(Math.min(5, open), minutes);
            assertThat(pins).contains(new Pin(session.date(), session.start(), expected));
            assertLegal(before, learner.outlook());
            learner.library.put(learner.library.notebook().with(before.planning()));
        }
        var longer = SessionEdits.put(before, session, session.date(), session.start(), open + 5);
        var choices = before.planning().choices(session.roadmap());
        var pin = new Pin(session.date(), session.start(), open + 5);
        // One that was pinned as long already, when more was open, stays as it is.
        boolean stays = choices.pins().getOrDefault(session.task(), List.of()).contains(pin);
        assertThat(longer)
                .hasSize(stays ? 1 : 2)
                .anyMatch(it -> it.what() instanceof Happening.Reestimated again
                        && again.node().equals(session.task())
                        && Effort.own(open + 5).equals(again.after()))
                .allMatch(it -> it.what() instanceof Happening.Reestimated
                        || (it.what() instanceof Happening.PlanChanged changed
                                && changed.after()
                                        .pins()
                                        .getOrDefault(session.task(), List.of())
                                        .contains(pin)));
    }

    @Example
    void whatWasPinnedLongerThanIsOpenByNowIsPinnedAsLongAgain() {
        aLengthIsNeverLessThanFiveMinutesAndWhatIsLongerThanIsOpenGetsMoreTime(-1169701);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatIsPutOffLiesOnALaterDayInTheHours(@ForAll long seed) {
        var learner = new Learner(seed);
        var before = learner.outlook();
        var session = learner.session(before);
        if (session == null || !isAlone(before, session)) {
            return;
        }
        var changes = SessionEdits.postpone(before, session);
        if (changes.isEmpty()) {
            return;
        }
        learner.library.perform(changes);
        var after = learner.outlook();
        assertLegal(before, after);
        var pins = after.planning().choices(session.roadmap()).pins().get(session.task());
        // What the plan made shorter than anything is put by hand gets that length: it is as short as it may be then.
        int longest = Math.max(
                session.minutes(),
                Math.min(SessionEdits.SHORTEST, SessionEdits.open(before, session.roadmap(), session.task())));
        assertThat(pins)
                .anyMatch(it -> it.date().isAfter(session.date())
                        && it.at() == null
                        && it.minutes() != null
                        && it.minutes() <= longest);
        var promised = SessionEdits.postponed(before, session).orElseThrow();
        assertThat(promised.date()).isAfter(session.date());
        assertThat(before.availability().free(promised.date()))
                .anyMatch(
                        it -> it.from() <= promised.start() && promised.window().to() <= it.to());
        assertThat(pins)
                .anyMatch(it -> it.date().equals(promised.date()) && Objects.equals(it.minutes(), promised.minutes()));
        assertThat(after.plan().on(promised.date()))
                .anyMatch(it -> it.sameTask(session) && it.pinned() && it.minutes() == promised.minutes());
    }

    /** A window that is a minute too short for the rest of a task leaves a session of one minute. */
    @Example
    void whatThePlanMadeShorterThanAnythingMayBeIsPutOffWithTheLengthItIsPromised() {
        whatIsPutOffLiesOnALaterDayInTheHours(-2815862);
    }

    /** A task that was put at a time and then taken apart. */
    @Example
    void whatAPinOfTheWholeTaskHeldIsPutOffAsWell() {
        whatIsPutOffLiesOnALaterDayInTheHours(-16953348);
    }

    /** The whole was put at a time before, and would take all there is of its part. */
    @Example
    void aDateOfItsOwnIsMoreThanATimeOfTheWholeTask() {
        whatIsPutOffLiesOnALaterDayInTheHours(282295663);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void sessionsOfOneTaskArePutOffOneAfterTheOther(@ForAll long seed) {
        var learner = new Learner(seed);
        var before = learner.outlook();
        var first = learner.session(before);
        if (first == null || !pinsOf(learner, first).isEmpty()) {
            return;
        }
        var promised = SessionEdits.postponed(before, first);
        learner.library.perform(SessionEdits.postpone(before, first));
        var after = learner.outlook();
        var other = after.plan().sessions().stream()
                .filter(it -> it.sameTask(first) && !it.pinned())
                .findFirst();
        if (promised.isEmpty()
                || other.isEmpty()
                || SessionEdits.postponed(after, other.get()).isEmpty()) {
            return;
        }
        learner.library.perform(SessionEdits.postpone(after, other.get()));
        assertThat(pinsOf(learner, first)).hasSize(2);
        assertLegal(after, learner.outlook());
    }

    private static List<Pin> pinsOf(Learner learner, Session session) {
        return learner.library.planning().choices(session.roadmap()).pins().getOrDefault(session.task(), List.of());
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatIsUnpinnedIsThePlansAgain(@ForAll long seed) {
        var learner = new Learner(seed);
        var plain = learner.outlook();
        var session = learner.session(plain);
        if (session == null) {
            return;
        }
        var pin = learner.somewhere(plain, session, session.minutes());
        if (session.pinned() || pin == null || !isAlone(plain, session)) {
            return;
        }
        learner.library.perform(
                SessionEdits.put(plain, session, pin.date(), Objects.requireNonNull(pin.at()), session.minutes()));
        var pinned = learner.outlook();
        var there = pinned.plan().on(pin.date()).stream()
                .filter(it -> it.sameTask(session) && SessionEdits.holds(pin, it))
                .findFirst()
                .orElseThrow();
        learner.library.perform(SessionEdits.unpin(pinned, there));
        // A pin of one session whose day is over holds nothing any more, and goes with the first that is put anew.
        var before = plain.planning().choices(session.roadmap());
        var stillAhead = before.pins().getOrDefault(session.task(), List.of()).stream()
                .filter(it ->
                        it.minutes() == null || !it.date().isBefore(plain.now().toLocalDate()))
                .toList();
        assertThat(learner.library.planning().choices(session.roadmap()))
                .isEqualTo(before.withPins(session.task(), stillAhead));
        assertThat(SessionEdits.unpin(plain, session)).isEmpty();
        // What follows a pin of a whole task or module can be freed too, until nothing of it is held.
        var outlook = plain;
        for (int i = 0; i < 200; i++) {
            var held =
                    outlook.plan().sessions().stream().filter(Session::pinned).findFirst();
            if (held.isEmpty()) {
                return;
            }
            var step = learner.library.perform(SessionEdits.unpin(outlook, held.get()));
            assertThat(step).as("%s is freed", held).isPresent();
            outlook = learner.outlook();
        }
        throw new AssertionError("some sessions are never freed");
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aTaskWithoutAPlaceCanBePutSomewhere(@ForAll long seed) {
        var learner = new Learner(seed);
        var before = learner.outlook();
        var lost = before.plan().unplaced().stream().findFirst();
        if (lost.isEmpty()
                || before.planning()
                        .choices(lost.get().roadmap())
                        .pins()
                        .containsKey(lost.get().task())) {
            return;
        }
        var task = lost.get();
        var anywhere =
                new Session(task.roadmap(), task.module(), task.module(), task.task(), before.today(), 0, 1, false);
        int minutes = Math.min(30, SessionEdits.open(before, task.roadmap(), task.task()));
        var pin = learner.somewhere(before, anywhere, minutes);
        if (pin == null) {
            return;
        }
        int at = Objects.requireNonNull(pin.at());
        learner.library.perform(SessionEdits.put(before, anywhere, pin.date(), at, minutes));
        var after = learner.outlook();
        assertThat(after.plan().on(pin.date()))
                .anyMatch(it -> it.task().equals(task.task()) && it.start() == at && it.minutes() == minutes);
        assertLegal(before, after);
        assertThat(SessionEdits.put(after, anywhere, pin.date(), at, minutes)).isEmpty();
    }
}
