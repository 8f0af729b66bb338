package dev.cairn.ui.moments;

import dev.cairn.figures.Matter;
import dev.cairn.figures.Occasion;
import dev.cairn.figures.Occasions;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Notebook;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.study.StudyStore;
import dev.cairn.ui.Background;
import dev.cairn.ui.Messages;
import dev.cairn.ui.QuietMoments;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.ShellView;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Tells what a tick finished, in one line, with a stone on the cairn. */
public final class Moments {
    private final ShellView shell;
    private final Library library;
    private final StudyStore store;
    private final QuietMoments quiet;
    private final Background background;
    private final Clock clock;

    /**
     * Listens from now on.
     *
     * @param store asked for roadmaps that were worked on and are not held; only used on the store's thread
     */
    public Moments(
            ShellView shell,
            Library library,
            StudyStore store,
            QuietMoments quiet,
            Background background,
            Clock clock) {
        this.shell = shell;
        this.library = library;
        this.store = store;
        this.quiet = quiet;
        this.background = background;
        this.clock = clock;
        library.onStep(this::stepped);
    }

    private void stepped(Step step) {
        if (!quiet.wanted().get()) {
            return;
        }
        var occasions = Occasions.of(step, library::standing);
        if (!occasions.isEmpty()) {
            tell(occasions.getFirst());
        } else if (step.undoes() == null && step.events().stream().anyMatch(it -> isWork(it.what()))) {
            lookAtStreak();
        }
    }

    private static boolean isWork(Happening what) {
        return what instanceof Happening.Ticked
                || what instanceof Happening.TimeChanged time && time.before() == null
                || what instanceof Happening.CardChanged card && card.graded().isPresent();
    }

    private void tell(Occasion occasion) {
        withAllWorked(
                worked -> Occasions.stones(worked.roadmaps()),
                stones -> shell.tell(new MomentLine(text(occasion), stones)));
    }

    private void lookAtStreak() {
        var today = Moment.now(clock).studyDay();
        withAllWorked(
                worked -> Occasions.streak(worked.roadmaps(), worked.notebook(), worked.availability(), today)
                        .map(it -> new Reached(it, Occasions.stones(worked.roadmaps()))),
                reached -> reached.filter(it -> quiet.tellStreak(it.streak().days() + " " + today))
                        .ifPresent(it -> shell.tell(new MomentLine(text(it.streak()), it.stones()))));
    }

    private record Reached(Occasion.StreakReached streak, int stones) {}

    /** @param roadmaps all on which anything was done, and those that are active: these first */
    private record Worked(Map<RoadmapId, Roadmap> roadmaps, Notebook notebook, Availability availability) {}

    /**
     * Asks all roadmaps that were ever worked on, as they stand now; those that are not held yet are read, and held from then on. Beside the thread
     * that paints: it takes a walk through all that was ever done.
     */
    private <T> void withAllWorked(Function<Worked, T> question, Consumer<T> answer) {
        var missing =
                ids().stream().filter(id -> library.standing(id).isEmpty()).toList();
        if (missing.isEmpty()) {
            ask(question, answer);
        } else {
            background.store(
                    () -> read(missing),
                    loaded -> {
                        loaded.forEach((id, roadmap) -> {
                            if (library.standing(id).isEmpty()) {
                                library.put(id, roadmap);
                            }
                        });
                        ask(question, answer);
                    },
                    Moments::unsaid);
        }
    }

    private List<RoadmapId> ids() {
        return Matter.ofAll(library.notebook(), library.overviews());
    }

    private Map<RoadmapId, Roadmap> read(List<RoadmapId> ids) {
        var loaded = new LinkedHashMap<RoadmapId, Roadmap>();
        // One that is gone was removed outside this window, which will hear of it.
        ids.forEach(id -> store.load(id).ifPresent(roadmap -> loaded.put(id, roadmap)));
        return loaded;
    }

    private <T> void ask(Function<Worked, T> question, Consumer<T> answer) {
        var worked = worked();
        background.files(() -> question.apply(worked), answer, Moments::unsaid);
    }

    private Worked worked() {
        var roadmaps = standing(Outlook.active(library.planning(), library.overviews()));
        var given = library.planning().availability();
        var availability = given == null ? Outlook.assumed(roadmaps.values()) : given;
        standing(ids()).forEach(roadmaps::putIfAbsent);
        return new Worked(roadmaps, library.notebook(), availability);
    }

    private Map<RoadmapId, Roadmap> standing(List<RoadmapId> ids) {
        var roadmaps = new LinkedHashMap<RoadmapId, Roadmap>();
        ids.forEach(id -> library.standing(id).ifPresent(it -> roadmaps.put(id, it)));
        return roadmaps;
    }

    /** A word of joy is not worth a word of trouble. */
    private static void unsaid(Throwable why) {}

    private String text(Occasion occasion) {
        return switch (occasion) {
            case Occasion.ModulesFinished it ->
                it.modules().size() == 1
                        ? Messages.text(
                                "moments.module", name(it.modules().getFirst().heading()))
                        : Messages.text("moments.modules", it.modules().size());
            case Occasion.PhaseFinished it ->
                Messages.text("moments.phase", name(it.phase().heading()));
            case Occasion.RoadmapFinished it -> Messages.text("moments.roadmap", RoadmapText.shortTitle(it.title()));
            case Occasion.StreakReached it -> Messages.text("moments.streak", it.days());
        };
    }

    private static String name(Heading heading) {
        return RoadmapText.heading(heading);
    }
}
