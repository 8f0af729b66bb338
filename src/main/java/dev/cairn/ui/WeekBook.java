package dev.cairn.ui;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekName;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.Outlook;
import dev.cairn.week.Diary;
import dev.cairn.week.Sheet;
import dev.cairn.week.Week;
import dev.cairn.week.WeekStore;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Weeks as they stand, for whatever part of the window shows them. Confined to the thread that paints. */
public final class WeekBook {
    private final LivePlan plan;
    private final WeekStore store;
    private final Background background;

    /** @param store only used on the store's thread */
    public WeekBook(LivePlan plan, WeekStore store, Background background) {
        this.plan = plan;
        this.store = store;
        this.background = background;
    }

    /** The plan that weeks are made of; they are to be asked for anew whenever it changes. */
    public LivePlan plan() {
        return plan;
    }

    /** The week that holds a date, beginning as the learner's calendar does. */
    public static WeekSpan span(LocalDate date) {
        return WeekSpan.holding(date, firstDay());
    }

    public static DayOfWeek firstDay() {
        return WeekFields.of(Messages.locale()).getFirstDayOfWeek();
    }

    /**
     * A week, with the numbers its tasks have, or would have, on paper.
     *
     * @param outlook the plan it was made of
     * @param roadmaps all that are in the week: those of the plan, and others in which something was done then
     */
    public record Known(Week week, Sheet sheet, Outlook outlook, Map<RoadmapId, Roadmap> roadmaps) {}

    /**
     * Asks for a week by some outlook.
     *
     * @param scope one roadmap of the outlook, or {@link RoadmapId#ALL} for all in it
     */
    public void ask(
            WeekSpan span,
            RoadmapId scope,
            Outlook outlook,
            Consumer<? super Known> known,
            Consumer<? super Throwable> failed) {
        var remembered = Week.remembered(span);
        background.store(
                () -> new Read(Diary.read(store, remembered, outlook), store.sheet(span.name())),
                read -> {
                    var diary = read.diary();
                    plan.hold(diary.others());
                    var week = Week.of(span, outlook, diary, scope);
                    known.accept(new Known(week, read.sheet().with(week), outlook, diary.roadmaps(outlook)));
                },
                failed);
    }

    private record Read(Diary diary, Sheet sheet) {}

    /** Keeps the numbers of some sheets, as they went to paper. */
    public void keep(List<Sheet> sheets, Consumer<? super List<Sheet>> kept, Consumer<? super Throwable> failed) {
        background.store(() -> sheets.stream().map(store::keep).toList(), kept, failed);
    }

    /** Asks for the sheet of a week, as it was kept. */
    public void sheet(WeekName week, Consumer<? super Sheet> known, Consumer<? super Throwable> failed) {
        background.store(() -> store.sheet(week), known, failed);
    }

    /** Asks which weeks have a sheet, the one kept last first. */
    public void sheets(Consumer<? super List<WeekName>> known, Consumer<? super Throwable> failed) {
        background.store(store::sheets, known, failed);
    }

    /** Asks what the learner wrote about a week; empty where nothing is written. */
    public void note(WeekName week, Consumer<? super String> known, Consumer<? super Throwable> failed) {
        background.store(() -> store.note(week), known, failed);
    }
}
