package dev.cairn.ui.week;

import static dev.cairn.ui.Evening.CAREER;
import static dev.cairn.ui.Evening.SIX_MONTH;
import static dev.cairn.ui.Evening.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.linked.PairEdits;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.TaskId;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import dev.cairn.ui.Evening;
import dev.cairn.ui.InBritain;
import dev.cairn.ui.QuietLog;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith({InBritain.class, QuietLog.class})
class WeekViewModelTest {
    @TempDir
    private Path folder;

    private Evening evening;
    private WeekViewModel model;

    @BeforeEach
    void open() {
        evening = Weekdays.varied(folder);
        model = model();
    }

    private WeekViewModel model() {
        var desk = evening.desk;
        var made = new WeekViewModel(desk.library, desk.book, desk.background, desk.clock);
        made.attach();
        made.show(RoadmapId.ALL);
        return made;
    }

    @AfterEach
    void close() {
        evening.desk.close();
    }

    private Picture picture() {
        return model.picture().orElseThrow();
    }

    private Card card(Predicate<Card> which) {
        return picture().cards().filter(which).findFirst().orElseThrow();
    }

    private DayColumn day(LocalDate date) {
        return picture().days().stream()
                .filter(it -> it.date().equals(date))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWeekShowsWhatWasDoneWhatRunsAndWhatIsPlanned() {
        assertThat(picture().span()).isEqualTo(new WeekSpan(LocalDate.of(2027, 3, 8)));
        assertThat(picture().cards().filter(Card::isDone)).isNotEmpty();
        assertThat(card(it -> it.state() == Card.State.RUNNING)
                        .session()
                        .isOn(picture().now()))
                .isTrue();
        assertThat(day(WEDNESDAY.plusDays(2)).day().off()).isTrue();
        assertThat(picture().legend())
                .extracting(Picture.LegendMark::minutes)
                .endsWith(60)
                .hasSize(3);
    }

    @Test
    void whatIsTickedIsDoneAtOnceAndStaysWhereItIs() {
        var card = card(it -> it.state() == Card.State.RUNNING);

        model.edits().tick(card);

        var ticked = card(it -> it.id().sameTask(card.id()));
        assertThat(ticked.isDone()).isTrue();
        assertThat(ticked.session().date()).isEqualTo(card.session().date());
        model.edits().tick(ticked);
        assertThat(card(it -> it.id().sameTask(card.id())).isDone()).isFalse();
    }

    @Test
    void aSessionThatIsPutElsewhereIsPinnedThereAndOneUndoTakesItBack() {
        var card = card(it -> it.session().date().equals(WEDNESDAY.plusDays(3)));

        assertThat(model.moving().take(card)).isTrue();
        model.moving().to(WEDNESDAY.plusDays(4), 10 * 60 + 30);
        model.moving().drop();

        var put = card(it -> it.id().sameTask(card.id()) && it.pinned());
        assertThat(put.session().date()).isEqualTo(WEDNESDAY.plusDays(4));
        assertThat(put.session().start()).isEqualTo(10 * 60 + 30);
        assertThat(put.minutes()).isEqualTo(card.minutes());
        assertThat(model.selected().get()).isEqualTo(put.id());
        evening.desk.library.undo();
        assertThat(picture().find(card.id())).contains(card);
    }

    @Test
    void outsideTheHoursItIsKeptAndTheDayIsOver() {
        var thursday = WEDNESDAY.plusDays(1);
        var card = card(it -> it.session().date().equals(WEDNESDAY.plusDays(3)));

        model.moving().take(card);
        model.moving().to(thursday, 21 * 60);
        assertThat(WeekText.hint(model.moving().held().get().landing())).contains("outside your hours");
        model.moving().drop();

        assertThat(card(it -> it.id().sameTask(card.id()) && it.pinned())
                        .session()
                        .start())
                .isEqualTo(21 * 60);
        assertThat(day(thursday).over()).isPositive();
    }

    @Test
    void nothingIsPutOverAHabitNorIntoThePast() {
        var card = card(it -> it.session().date().equals(WEDNESDAY.plusDays(3)));
        var before = picture().days();

        model.moving().take(card);
        model.moving().to(WEDNESDAY.plusDays(4), 1060);
        assertThat(model.moving().held().get().landing().kind()).isEqualTo(Landing.Kind.HABIT);
        model.moving().drop();
        assertThat(picture().banner()).isInstanceOf(Picture.Banner.Said.class);
        model.moving().take(card);
        model.moving().to(WEDNESDAY, 12 * 60);
        assertThat(model.moving().held().get().landing().kind()).isEqualTo(Landing.Kind.PAST);
        model.moving().drop();

        assertThat(picture().days()).isEqualTo(before);
    }

    @Test
    void whatIsPinnedToATimeIsNotPutOver() {
        var first = card(it -> it.session().date().equals(WEDNESDAY.plusDays(3)));
        model.edits().pin(first);
        var other = card(it -> it.movable() && it.session().date().equals(WEDNESDAY.plusDays(4)));

        model.moving().take(other);
        model.moving().to(first.session().date(), first.session().start() + 10);

        assertThat(model.moving().held().get().landing().kind()).isEqualTo(Landing.Kind.PINNED);
        assertThat(model.moving().held().get().landing().against()).isEqualTo(first.title());
    }

    @Test
    void aPinThatALinkedTaskTakesThePlaceOfIsToldAndInNobodysWay() {
        var one = card(it -> it.movable() && it.session().date().isAfter(WEDNESDAY));
        var other = card(it -> it.movable()
                && it.session().date().isAfter(WEDNESDAY)
                && !it.session().roadmap().equals(one.session().roadmap()));
        model.edits().pin(one);
        model.edits().pin(other);
        var library = evening.desk.library;
        library.perform(PairEdits.judge(
                library.links(), new Pair(TaskId.of(one.session()), TaskId.of(other.session())), Verdict.LINKED));
        boolean first = picture().cards().anyMatch(it -> it.pinned() && it.id().sameTask(one.id()));
        var waits = first ? other : one;
        assertThat(picture().cards())
                .noneMatch(it -> !it.id().ghost() && it.id().sameTask(waits.id()));
        assertThat(picture().banner())
                .isInstanceOfSatisfying(
                        Picture.Banner.Said.class,
                        it -> assertThat(it.sentence()).contains(waits.title()));

        var mover = card(it -> it.movable() && !it.pinned() && it.minutes() <= waits.minutes());
        model.moving().take(mover);
        model.moving().to(waits.session().date(), waits.session().start());
        assertThat(model.moving().held().get().landing().kind()).isEqualTo(Landing.Kind.FREE);
    }

    @Test
    void manyStrokesOfAKeyAreOneStep() {
        var card = card(it -> it.session().date().equals(WEDNESDAY.plusDays(3)));

        model.moving().nudge(card, 0, 15);
        model.moving().nudge(card, 0, 15);
        model.moving().nudge(card, 1, 0);
        assertThat(picture().find(card.id())).isPresent();
        evening.desk.background.passTime();

        var put = card(it -> it.id().sameTask(card.id()) && it.pinned());
        assertThat(put.session().date()).isEqualTo(WEDNESDAY.plusDays(4));
        evening.desk.library.undo();
        assertThat(picture().find(card.id())).contains(card);
    }

    @Test
    void aSessionIsMadeLongerAndItsTaskWithIt() {
        var card = card(it ->
                it.movable() && it.session().date().equals(WEDNESDAY.plusDays(3)) && it.taskMinutes() == it.minutes());

        model.moving().stretch(card, 15);
        model.moving().drop();

        var longer = card(it -> it.id().sameTask(card.id()));
        assertThat(longer.minutes()).isEqualTo(card.minutes() + 15);
        assertThat(longer.pinned()).isTrue();
    }

    @Test
    void whatIsPutOffGoesWhereItWasSaid() {
        var card = card(it -> it.session().date().equals(WEDNESDAY.plusDays(1)));
        var slot = model.edits().postponed(card).orElseThrow();

        model.edits().postpone(card);

        assertThat(slot.date()).isEqualTo(WEDNESDAY.plusDays(3));
        var put = card(it -> it.id().sameTask(card.id()) && it.pinned());
        assertThat(put.session().date()).isEqualTo(slot.date());
        assertThat(put.session().start()).isEqualTo(slot.start());
    }

    @Test
    void aPinIsTakenAwayAgain() {
        var card = card(it -> it.session().date().equals(WEDNESDAY.plusDays(3)));
        model.edits().pin(card);
        var pinned = card(it -> it.id().equals(card.id()));
        assertThat(pinned.pinned()).isTrue();

        model.edits().pin(pinned);

        assertThat(card(it -> it.id().equals(card.id())).pinned()).isFalse();
    }

    @Test
    void whatIsPlannedLaterCanComeForward() {
        var item = picture().shelf().forward().getFirst();
        assertThat(item.planned()).isNotNull();
        assertThat(item.planned().date()).isAfter(picture().span().last());

        model.edits().place(item, WEDNESDAY.plusDays(3));

        assertThat(day(WEDNESDAY.plusDays(3)).cards())
                .anySatisfy(card -> assertThat(card.id().task()).isEqualTo(item.task()));
    }

    @Test
    void oneRoadmapAloneIsColouredByPhaseAndARestingOneSaysSo() {
        model.show(CAREER);
        assertThat(picture().cards())
                .allSatisfy(it -> assertThat(it.id().roadmap()).isEqualTo(CAREER));
        assertThat(model.colouring()).isEqualTo(Colouring.PHASE);

        evening.pause(SIX_MONTH);
        model.show(SIX_MONTH);

        assertThat(picture().banner()).isEqualTo(new Picture.Banner.Resting(SIX_MONTH));
    }

    @Test
    void anyWeekCanBeShown() {
        model.goTo(LocalDate.of(1066, 10, 14));
        assertThat(picture().empty()).isEqualTo(Picture.Empty.PAST);

        model.goTo(LocalDate.of(9999, 12, 31));
        assertThat(picture().empty()).isEqualTo(Picture.Empty.AFTER_THE_PLAN);

        model.goTo(WEDNESDAY);
        model.by(1);
        assertThat(picture().span().first()).isEqualTo(LocalDate.of(2027, 3, 15));
        assertThat(picture().cards()).isNotEmpty();
    }

    @Test
    void withoutHoursItSaysWhatToDo() {
        evening.hours(Availability.NONE);
        model.goTo(WEDNESDAY.plusWeeks(2));

        assertThat(picture().empty()).isEqualTo(Picture.Empty.NO_HOURS);
    }

    @Test
    void withNothingActiveThereIsNoWeek() {
        evening.pause(CAREER).pause(SIX_MONTH);

        assertThat(model.shown().get()).isInstanceOf(Shown.NothingActive.class);
    }

    @Test
    void theSearchNarrowsWhatStandsBesideAndDimsTheRest() {
        var title = picture().shelf().forward().getLast().title();

        model.search(title);

        assertThat(picture().shelf().items()).extracting(Shelf.Item::title).contains(title);
        assertThat(picture().cards().filter(Card::fits).count())
                .isLessThan(picture().cards().count());
    }

    @Test
    void theFirstDayOfTheWeekIsThatOfTheLocale() {
        var before = java.util.Locale.getDefault(java.util.Locale.Category.FORMAT);
        try {
            java.util.Locale.setDefault(java.util.Locale.Category.FORMAT, java.util.Locale.US);
            model = model();

            assertThat(picture().days().getFirst().date()).isEqualTo(LocalDate.of(2027, 3, 7));
        } finally {
            java.util.Locale.setDefault(java.util.Locale.Category.FORMAT, before);
        }
    }

    @Test
    void theDaysOnWhichClocksChangeAreAsTheClockOnTheWallSays() {
        model.goTo(LocalDate.of(2027, 3, 28));

        assertThat(picture().days()).extracting(DayColumn::date).hasSize(7).contains(LocalDate.of(2027, 3, 28));
        assertThat(picture().days().stream()
                        .mapToInt(DayColumn::available)
                        .boxed()
                        .toList())
                .isEqualTo(List.of(120, 150, 180, 90, 120, 240, 120));
    }

    /** In Berlin, where it is an hour later from the night before Sunday 28 March on. */
    @Test
    void sessionsBeginAtTheSameTimeOfTheDayBeforeAndAfterTheClocksChange() {
        var here = model;
        model.goTo(LocalDate.of(2027, 3, 28));
        var wall = times();
        evening.desk.clock.move(ZoneId.of("Europe/Berlin"));
        evening.at(WEDNESDAY.atTime(19, 24));
        here.goTo(LocalDate.of(2027, 3, 28));

        assertThat(times()).isEqualTo(wall);
        assertThat(wall.get(LocalDate.of(2027, 3, 27))).as("the day before").isNotEmpty();
        assertThat(wall.get(LocalDate.of(2027, 3, 28))).as("the day itself").isNotEmpty();
    }

    private Map<LocalDate, List<String>> times() {
        var times = new TreeMap<LocalDate, List<String>>();
        picture()
                .days()
                .forEach(day -> times.put(
                        day.date(),
                        day.cards().stream()
                                .map(it -> it.session().begins().toLocalTime() + " to "
                                        + it.session().ends().toLocalTime())
                                .toList()));
        return times;
    }

    @Test
    void afterMidnightItIsStillTheLearnersEvening() {
        evening.desk.clock.set(WEDNESDAY.plusDays(1).atTime(0, 30));
        evening.desk.background.passTime();

        assertThat(model.today()).isEqualTo(WEDNESDAY);
        assertThat(picture().today()).isEqualTo(WEDNESDAY);
        assertThat(picture().now()).isEqualTo(WEDNESDAY.plusDays(1).atTime(0, 30));
    }

    @Test
    void theWeekThatIsOnIsFollowedIntoTheNextAndNoOther() {
        var sunday = WEDNESDAY.plusDays(4);
        evening.desk.clock.set(sunday.plusDays(1).atTime(3, 59));
        evening.desk.background.passTime();
        assertThat(model.span().get().contains(sunday)).isTrue();

        evening.desk.clock.set(sunday.plusDays(1).atTime(4, 0));
        evening.desk.background.passTime();
        assertThat(model.span().get().first()).isEqualTo(sunday.plusDays(1));
        assertThat(picture().span()).isEqualTo(model.span().get());

        model.by(-1);
        evening.desk.clock.set(sunday.plusDays(8).atTime(4, 0));
        evening.desk.background.passTime();
        assertThat(model.span().get().contains(sunday)).isTrue();
    }

    @Test
    void whatIsInTheHandIsLetGoWhereThePlanTakesItAway() {
        var card = card(it -> it.session().date().equals(WEDNESDAY.plusDays(4)));
        model.moving().take(card);
        model.moving().to(WEDNESDAY.plusDays(3), 15 * 60);

        evening.hours(Evening.evenings());

        assertThat(picture().find(card.id())).isEmpty();
        assertThat(model.moving().held().get()).isNull();
        assertThat(evening.desk.library.planning().choices(card.id().roadmap()).pins())
                .isEmpty();
    }

    @Test
    void nothingIsPutOnADayThatIsOver() {
        var item = picture().shelf().forward().getFirst();
        var before = evening.desk.library.planning();

        model.edits().place(item, WEDNESDAY.minusDays(1));

        assertThat(evening.desk.library.planning()).isEqualTo(before);
        assertThat(picture().banner()).isInstanceOf(Picture.Banner.Said.class);
    }

    @Test
    void aShortSessionIsNotMadeLongerByMakingItShorter() {
        var card = card(it -> it.session().date().equals(WEDNESDAY.plusDays(3)));
        model.moving().take(card);
        model.moving().length(10);
        model.moving().drop();
        var low = card(it -> it.id().sameTask(card.id()) && it.pinned());
        assertThat(low.minutes()).isEqualTo(10);

        model.moving().stretch(low, -15);

        assertThat(model.moving().held().get().slot().minutes()).isEqualTo(10);
        model.moving().cancel();
    }
}
