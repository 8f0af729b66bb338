package dev.cairn.ui.welcome;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.WeekTemplate;
import dev.cairn.schedule.hours.WeekTemplates;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.Background;
import dev.cairn.ui.Failures;
import dev.cairn.ui.WhatIf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** What was chosen so far, and the plan it would make. Nothing is kept before {@link #start()}. */
final class WelcomeViewModel {

    /** What is asked for, one after the other. */
    enum Stage {
        ROADMAP,
        HOURS,
        START
    }

    private final Library library;
    private final SequencedMap<RoadmapId, Roadmap> roadmaps;
    private final Clock clock;
    private final WhatIf whatIf;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.ROADMAP);
    private final ReadOnlyObjectWrapper<RoadmapId> chosen;
    private final ReadOnlyObjectWrapper<WeekPattern> week = new ReadOnlyObjectWrapper<>(WeekPattern.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Outlook> outlook = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private @Nullable LocalDate first;
    private boolean ownHours;
    private Runnable started = () -> {};

    /** @param roadmaps those to choose from, in order, at least one */
    WelcomeViewModel(Library library, SequencedMap<RoadmapId, Roadmap> roadmaps, Background background, Clock clock) {
        this.library = library;
        this.roadmaps = new LinkedHashMap<>(roadmaps);
        this.clock = clock;
        whatIf = new WhatIf(background, clock, why -> failure.set(Failures.sentence(why)));
        chosen = new ReadOnlyObjectWrapper<>(roadmaps.firstEntry().getKey());
        choose(chosen.get());
    }

    /** What happens once the plan is kept. */
    void onStarted(Runnable action) {
        started = action;
    }

    SequencedMap<RoadmapId, Roadmap> roadmaps() {
        return roadmaps;
    }

    LocalDate today() {
        return Moment.now(clock).studyDay();
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RoadmapId> chosen() {
        return chosen.getReadOnlyProperty();
    }

    Roadmap roadmap() {
        return Objects.requireNonNull(roadmaps.get(chosen.get()));
    }

    ReadOnlyObjectProperty<WeekPattern> week() {
        return week.getReadOnlyProperty();
    }

    /** The plan all of this makes; null until it was made. */
    ReadOnlyObjectProperty<@Nullable Outlook> outlook() {
        return outlook.getReadOnlyProperty();
    }

    /** A sentence about why there is no plan; empty where there is one. */
    ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /** The weeks the chosen roadmap states. */
    List<WeekTemplate> starts() {
        return WeekTemplates.of(roadmap().about());
    }

    /** Chooses a roadmap, and with it the hours it assumes, unless the learner has said theirs. */
    void choose(RoadmapId id) {
        chosen.set(id);
        if (!ownHours) {
            week.set(starts().getFirst().windows());
        }
        ask();
    }

    void hours(WeekPattern wanted) {
        ownHours = true;
        week.set(wanted);
        ask();
    }

    /** Chooses the first day; null for from now on. */
    void begin(@Nullable LocalDate day) {
        first = day;
        ask();
    }

    /** Whether the chosen first day has passed. */
    boolean beginsInThePast() {
        return first != null && first.isBefore(today());
    }

    /** Whether what is asked for now is answered. */
    boolean mayGoOn() {
        return stage.get() == Stage.ROADMAP || !week.get().isEmpty();
    }

    /** Goes on to what is asked next; after the last, begins. */
    void next() {
        if (!mayGoOn()) {
            return;
        }
        switch (stage.get()) {
            case ROADMAP -> stage.set(Stage.HOURS);
            case HOURS -> stage.set(Stage.START);
            case START -> start();
        }
    }

    void back() {
        stage.set(stage.get() == Stage.START ? Stage.HOURS : Stage.ROADMAP);
    }

    private Planning planning() {
        return library.planning()
                .withAvailability(Availability.of(week.get()))
                .withChoices(
                        chosen.get(),
                        PlanChoices.NONE
                                .withActivity(PlanChoices.Activity.ACTIVE)
                                .withStart(first));
    }

    private void ask() {
        whatIf.ask(library.notebook().with(planning()), Map.of(chosen.get(), roadmap()), made -> {
            failure.set("");
            outlook.set(made);
        });
    }

    /** Keeps hours, roadmap, first day and the plan they make as the first plan: one step. */
    private void start() {
        var wanted = planning();
        var id = chosen.get();
        whatIf.ask(library.notebook().with(wanted), Map.of(id, roadmap()), made -> {
            var first = made.plan().baseline(id, made.today());
            library.perform(PlanEdits.between(library.planning(), wanted.withBaseline(id, first)));
            started.run();
        });
    }
}
