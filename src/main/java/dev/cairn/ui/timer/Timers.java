package dev.cairn.ui.timer;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Session;
import dev.cairn.study.Outlook;
import dev.cairn.timing.Timer;
import dev.cairn.ui.Delay;
import dev.cairn.ui.Ending;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.LiveTimer;
import dev.cairn.ui.Memory;
import dev.cairn.ui.Messages;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.TimedTask;
import dev.cairn.ui.TimerControls;
import dev.cairn.ui.TimerText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The timer in the window: its place at the head, and the cards that ask about it. */
public final class Timers implements TimerControls {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final ShellView shell;
    private final Parts parts;
    private final LiveTimer live;
    private final Rhythms rhythms;
    private final TimerPill pill;
    private @Nullable Region card;

    /** What the timer works with. */
    public record Parts(LiveTimer live, LivePlan plan, Memory memory, Delay delay, Clock clock) {}

    public Timers(ShellView shell, Parts parts) {
        this.shell = shell;
        this.parts = parts;
        live = parts.live();
        rhythms = new Rhythms(parts.memory());
        pill = new TimerPill(live, parts.delay(), this::open, this::startNext);
        parts.plan().active().subscribe(outlook -> pill.next(nextTitle(outlook)));
        live.timer().subscribe(this::isOn);
        live.away().subscribe(this::ask);
        shell.showTimer(pill, live.said());
    }

    @Override
    public State state() {
        var timer = live.timer().get();
        return timer == null ? State.OFF : timer.running() ? State.RUNNING : State.PAUSED;
    }

    @Override
    public String next() {
        return nextTitle(parts.plan().active().get());
    }

    @Override
    public void toggle(RoadmapId roadmap, Key task) {
        if (live.timer().get() == null) {
            live.start(roadmap, task, rhythms.chosen());
        } else {
            open();
        }
    }

    @Override
    public void startNext() {
        next(parts.plan().active().get()).ifPresent(it -> toggle(it.roadmap(), it.task()));
    }

    private static Optional<Session> next(@Nullable Outlook outlook) {
        return Optional.ofNullable(outlook)
                .flatMap(it -> it.plan().sessions().stream().findFirst());
    }

    private static String nextTitle(@Nullable Outlook outlook) {
        return next(outlook)
                .flatMap(it -> Optional.ofNullable(outlook)
                        .map(all -> all.roadmaps().get(it.roadmap()))
                        .flatMap(roadmap -> Tree.find(roadmap, it.task())))
                .map(it -> it.node())
                .map(Node::title)
                .orElse("");
    }

    /** Of the time the learner was away first. */
    @Override
    public void open() {
        var away = live.away().get();
        if (away != null) {
            ask(away);
        } else {
            stop(null);
        }
    }

    @Override
    public void turn() {
        if (state() == State.RUNNING) {
            live.pause();
        } else {
            live.resume();
        }
    }

    @Override
    public void lengths() {
        show(new RhythmCard(new RhythmPane(rhythms, live::rhythm), shell::closeCard));
    }

    /** @param until until when it was worked; null where it goes on */
    private void stop(@Nullable Instant until) {
        var timer = live.timer().get();
        if (timer != null) {
            var asking = new StopCard(
                    live, timer, until, parts.clock().getZone(), new Answers(), new RhythmPane(rhythms, live::rhythm));
            show(asking);
            asking.begin();
            tick(asking);
        }
    }

    private void tick(StopCard asking) {
        if (asking == card && asking.getScene() != null) {
            asking.tick();
            parts.delay().after(A_SECOND, () -> tick(asking));
        }
    }

    private void ask(Timer.@Nullable Away away) {
        if (away == null) {
            if (card instanceof AwayCard) {
                close();
            }
        } else if (!shell.isCovered()) {
            show(new AwayCard(live, away, parts.clock().getZone(), this::close, this::stop));
        }
    }

    /** A card about a timer that was stopped elsewhere asks for nothing any more. */
    private void isOn(@Nullable Timer timer) {
        if (timer == null && (card instanceof StopCard || card instanceof AwayCard)) {
            close();
        }
    }

    private void show(Region shown) {
        card = shown;
        shell.showCard(shown);
    }

    private void close() {
        var shown = card;
        card = null;
        if (shown != null && shown.getScene() != null) {
            shell.closeCard();
        }
    }

    private final class Answers implements StopCard.Actions {
        @Override
        public void close() {
            Timers.this.close();
        }

        @Override
        public void stop(Ending ending, @Nullable Instant until) {
            if (until == null && live.leftUnasked()) {
                return;
            }
            var at = until == null ? live.now() : until;
            var timer = live.timer().get();
            var title = live.task().map(TimedTask::title).orElseGet(() -> Messages.text("timer.gone.task"));
            var worked = timer == null
                    ? Duration.ZERO
                    : Duration.ofSeconds(
                            timer.stop(at).map(it -> (long) it.seconds()).orElse(0L));
            var done = ending instanceof Ending.Done ? "timer.told.done" : "timer.told";
            live.stop(ending, at, step -> shell.tell(Messages.text(done, TimerText.length(worked), title), step));
        }
    }
}
