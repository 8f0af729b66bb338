package dev.cairn.ui.hours;

import dev.cairn.progress.Change;
import dev.cairn.progress.Moment;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.Share;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.Spells;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.WeekTemplates;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.Background;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.RoadmapText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The hours there are and how they are used. Every change is one step of the library, kept at once. */
final class HoursViewModel {
    private final Library library;
    private final LivePlan plan;
    private final Clock clock;
    private final WeekModel week = new WeekModel(this::keepWeek);
    private final Forecast forecast;
    private final ReadOnlyObjectWrapper<HoursState> state = new ReadOnlyObjectWrapper<>(HoursState.NOTHING);
    private @Nullable RoadmapId looked;
    private boolean open;

    HoursViewModel(Library library, LivePlan plan, Background background, Clock clock) {
        this.library = library;
        this.plan = plan;
        this.clock = clock;
        forecast = new Forecast(plan, background, clock);
        library.onStep(step -> refresh());
        plan.active().subscribe(outlook -> refresh());
        week.shown().subscribe(this::forecast);
    }

    /**
     * Begins anew: dates are compared with what they are now.
     *
     * @param selected the roadmap the learner looks at; null for none
     */
    void open(@Nullable RoadmapId selected) {
        looked = selected;
        open = true;
        refresh();
        forecast.compareFromHere();
    }

    /** Keeps what was being drawn, and follows nothing until it is opened again. */
    void close() {
        week.keep();
        open = false;
    }

    ReadOnlyObjectProperty<HoursState> state() {
        return state.getReadOnlyProperty();
    }

    WeekModel week() {
        return week;
    }

    Forecast forecasts() {
        return forecast;
    }

    private void refresh() {
        if (!open) {
            return;
        }
        var planning = library.planning();
        var overviews = library.overviews();
        var given = planning.availability();
        var outlook = plan.active().get();
        var assumed = outlook != null && outlook.availabilityAssumed() ? outlook.availability() : Availability.NONE;
        var availability = given == null ? assumed : given;
        var assumer = given != null || outlook == null
                ? ""
                : outlook.roadmaps().values().stream()
                        .findFirst()
                        .map(it -> RoadmapText.shortTitle(it.title()))
                        .orElse("");
        var stating = stating();
        state.set(new HoursState(
                Moment.now(clock).studyDay(),
                availability,
                assumer,
                planning.lengths(),
                Parts.of(planning, overviews, availability.usualMinutes()),
                stating.stream().flatMap(it -> starts(it).stream()).toList(),
                suggested(stating, availability.habits())));
        week.show(availability.usual());
        if (week.draft().get() == null) {
            forecast.settle();
        }
    }

    /** The roadmaps whose weeks are offered: those that share the week, and the one that is looked at. */
    private List<Roadmap> stating() {
        Set<RoadmapId> ids = new LinkedHashSet<>(Outlook.active(library.planning(), library.overviews()));
        if (looked != null) {
            ids.add(looked);
        }
        return ids.stream().flatMap(id -> library.standing(id).stream()).toList();
    }

    private static List<HoursState.Start> starts(Roadmap roadmap) {
        var name = RoadmapText.shortTitle(roadmap.title());
        return WeekTemplates.of(roadmap.about()).stream()
                .map(it -> new HoursState.Start(name, it))
                .toList();
    }

    private static List<Block> suggested(List<Roadmap> stating, List<Block> habits) {
        return stating.stream()
                .flatMap(it -> WeekTemplates.habits(it.about()).stream())
                .filter(it -> habits.stream().noneMatch(there -> there.title().equals(it.title())))
                .distinct()
                .toList();
    }

    private void forecast() {
        var shown = week.shown().get();
        if (shown.equals(week.kept().get())) {
            forecast.settle();
        } else {
            forecast.suppose(library.planning().withAvailability(availability().withUsual(shown)));
        }
    }

    private Availability availability() {
        return state.get().availability();
    }

    private void perform(List<Change> changes) {
        library.perform(changes);
    }

    private void keep(Availability availability) {
        perform(PlanEdits.availability(library.planning(), availability));
    }

    /** Makes the hours that are only assumed the learner's own. */
    void keepAssumed() {
        keep(availability());
    }

    void keepWeek(WeekPattern usual) {
        keep(availability().withUsual(usual));
    }

    /** Puts a habit in the place of another; null for a new one. */
    void keepHabit(@Nullable Block before, Block habit) {
        keep(availability().withHabits(replaced(availability().habits(), before, habit)));
    }

    void removeHabit(Block habit) {
        keep(availability().withHabits(replaced(availability().habits(), habit, null)));
    }

    void addSpell(Spell spell) {
        keep(availability().withSpells(Spells.with(availability().spells(), spell)));
    }

    void removeSpell(Spell spell) {
        keep(availability().withSpells(replaced(availability().spells(), spell, null)));
    }

    private static <T> List<T> replaced(List<T> list, @Nullable T before, @Nullable T after) {
        var changed = new ArrayList<>(list);
        int place = before == null ? -1 : changed.indexOf(before);
        if (place >= 0) {
            changed.remove(place);
        }
        if (after != null) {
            changed.add(place < 0 ? changed.size() : place, after);
        }
        return changed;
    }

    void activity(RoadmapId id, PlanChoices.Activity activity) {
        perform(Parts.activity(library.planning(), library.overviews(), id, activity));
    }

    void start(RoadmapId id, @Nullable LocalDate date) {
        choose(id, choices -> choices.withStart(date));
    }

    void share(RoadmapId id, Share share) {
        choose(id, choices -> choices.withShare(share));
    }

    /** Changes the unit of all shares, keeping what each gets; null makes them equal. */
    void unit(Share.@Nullable Unit unit) {
        perform(Parts.unit(
                library.planning(),
                state.get().parts(),
                unit,
                Math.max(1, availability().usualMinutes())));
    }

    private void choose(RoadmapId id, UnaryOperator<PlanChoices> choice) {
        perform(PlanEdits.choose(library.planning(), id, choice));
    }

    void lengths(SessionLengths lengths) {
        perform(PlanEdits.lengths(library.planning(), lengths));
    }
}
