package dev.cairn.ui.welcome;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.WeekTemplate;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.study.Overview;
import dev.cairn.study.StudyStore;
import dev.cairn.ui.Background;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Memory;
import dev.cairn.ui.Messages;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.ShellViewModel;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Welcomes a learner who has decided nothing yet, once. */
public final class Welcome {
    private static final String SEEN = "welcome";

    /** Makes what hours are drawn on. */
    @FunctionalInterface
    public interface Pad {

        /**
         * @param initial the week it begins with
         * @param starts weeks to start from
         * @param changed told every week that is drawn
         */
        Region of(WeekPattern initial, List<WeekTemplate> starts, Consumer<WeekPattern> changed);
    }

    /** What the welcome needs to make a plan. */
    public record Parts(Library library, StudyStore store, Background background, Clock clock, Memory memory) {}

    private final ShellView shell;
    private final ShellViewModel model;
    private final Parts parts;
    private final Pad pad;
    private @Nullable WelcomePage page;
    private Runnable back = () -> {};

    public Welcome(ShellView shell, ShellViewModel model, Parts parts, Pad pad) {
        this.shell = shell;
        this.model = model;
        this.parts = parts;
        this.pad = pad;
        parts.library().onStep(step -> {
            if (!isFirstStart()) {
                back.run();
            }
        });
    }

    /** Shows the page, where nothing was decided or done yet and it was not seen before. */
    public void offer() {
        if (!isFirstStart()) {
            return;
        }
        var ids = parts.library().overviews().stream().map(Overview::id).toList();
        parts.background()
                .store(
                        () -> {
                            var loaded = new LinkedHashMap<RoadmapId, Roadmap>();
                            ids.forEach(id -> parts.store().load(id).ifPresent(it -> loaded.put(id, it)));
                            return loaded;
                        },
                        this::show,
                        // Where the roadmaps cannot be read, the window says so itself.
                        Failures::sentence);
    }

    private boolean isFirstStart() {
        var planning = parts.library().planning();
        var overviews = parts.library().overviews();
        return parts.memory().get(SEEN).isEmpty()
                && planning.availability() == null
                && !Outlook.activeDecided(planning, overviews)
                && !overviews.isEmpty()
                && overviews.stream().allMatch(it -> it.tally().done() == 0);
    }

    private void show(SequencedMap<RoadmapId, Roadmap> roadmaps) {
        if (roadmaps.isEmpty() || !isFirstStart()) {
            return;
        }
        roadmaps.forEach((id, roadmap) -> {
            if (parts.library().standing(id).isEmpty()) {
                parts.library().put(id, roadmap);
            }
        });
        var choices = new WelcomeViewModel(parts.library(), roadmaps, parts.background(), parts.clock());
        choices.onStarted(() -> started(choices.chosen().get()));
        show(choices);
    }

    private void show(WelcomeViewModel choices) {
        var shown = new WelcomePage(choices, pad, this::close, () -> setAside(choices));
        page = shown;
        back.run();
        shell.show(shown);
    }

    /** Whoever looks at something else has not said that they want none of it: it says how to come back, and is offered again. */
    private void setAside(WelcomeViewModel choices) {
        page = null;
        if (isFirstStart()) {
            back = shell.warn(
                    Messages.text("welcome.aside"), Messages.text("welcome.aside.back"), () -> comeBack(choices));
        }
    }

    /** Nothing where it was decided meanwhile, maybe outside this window: the questions would write over that. */
    private void comeBack(WelcomeViewModel choices) {
        if (isFirstStart()) {
            show(choices);
        }
    }

    private void started(RoadmapId id) {
        close();
        model.select(id);
        shell.open("today");
    }

    /** Takes the page away for good. */
    private void close() {
        var shown = page;
        page = null;
        if (shown != null) {
            parts.memory().put(SEEN, "seen");
            shell.leave(shown);
        }
    }
}
