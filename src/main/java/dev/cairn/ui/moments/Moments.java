package dev.cairn.ui.moments;

import dev.cairn.figures.Matter;
import dev.cairn.figures.Occasion;
import dev.cairn.figures.Occasions;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.ui.Background;
import dev.cairn.ui.Messages;
import dev.cairn.ui.QuietMoments;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.ShellView;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells what a tick finished, in one line, with a stone on the cairn. */
public final class Moments {
    private final ShellView shell;
    private final Library library;
    private final QuietMoments quiet;
    private final Background background;
    private final Clock clock;

    /** Listens from now on. */
    public Moments(ShellView shell, Library library, QuietMoments quiet, Background background, Clock clock) {
        this.shell = shell;
        this.library = library;
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
            int stones = Occasions.stones(worked());
            shell.tell(new MomentLine(text(occasions.getFirst()), stones));
        } else if (step.undoes() == null && step.events().stream().anyMatch(it -> isWork(it.what()))) {
            lookAtStreak();
        }
    }

    private static boolean isWork(Happening what) {
        return what instanceof Happening.Ticked || what instanceof Happening.TimeChanged time && time.before() == null;
    }

    private Map<RoadmapId, Roadmap> worked() {
        var worked = new LinkedHashMap<RoadmapId, Roadmap>();
        Matter.ofAll(library.planning(), library.overviews(), library.time())
                .forEach(id -> library.standing(id).ifPresent(it -> worked.put(id, it)));
        return worked;
    }

    /** Beside the thread that paints: it takes a walk through all that was ever done. */
    private void lookAtStreak() {
        var roadmaps = worked();
        var planning = library.planning();
        var time = library.time();
        var today = Moment.now(clock).studyDay();
        var given = planning.availability();
        var availability = given == null ? Outlook.assumed(roadmaps.values()) : given;
        background.files(
                () -> Occasions.streak(roadmaps, planning, time, availability, today),
                reached -> reached.filter(it -> quiet.tellStreak(it.days() + " " + today))
                        .ifPresent(it -> shell.tell(new MomentLine(text(it), Occasions.stones(worked())))),
                failure -> {
                    // A word of joy is not worth a word of trouble.
                });
    }

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
