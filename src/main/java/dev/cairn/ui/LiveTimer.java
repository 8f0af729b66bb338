package dev.cairn.ui;

import dev.cairn.progress.Change;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.study.StudyStore;
import dev.cairn.study.TimeEdits;
import dev.cairn.timing.Rhythm;
import dev.cairn.timing.Timer;
import dev.cairn.timing.TimerStore;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import org.jspecify.annotations.Nullable;

/**
 * The timer that is on, if any. Every change of it is kept at once, so that it outlives restarts, sleep and crashes; and while it runs, once
 * a minute, when the learner was there last. While it is paused nothing runs, but for the end of a break.
 *
 * <p>What was worked becomes an event first, and only when that is on disk the timer is forgotten. A timer whose time is in the log already
 * is never logged again. Confined to the thread that paints.
 */
public final class LiveTimer {
    private final Parts parts;
    private final TimerKeeping keeping;
    private final PlannedMinutes reckoning;
    private final TimerBeats beats;
    private final TimerNaming naming;
    private final ReadOnlyObjectWrapper<@Nullable Timer> timer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Timer.@Nullable Away> away = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper planned = new ReadOnlyIntegerWrapper();
    private final TimerSaid words;
    private boolean sign;
    private boolean unsaved;

    /**
     * What the timer works with.
     *
     * @param timers only used on the store's thread
     * @param store asked for the roadmap of a timer that was begun elsewhere; only used on the store's thread
     */
    public record Parts(
            Library library,
            SaveQueue saves,
            TimerStore timers,
            StudyStore store,
            LivePlan plan,
            Background background,
            Delay delay,
            Presence presence,
            Clock clock) {}

    public LiveTimer(Parts parts) {
        this.parts = parts;
        words = new TimerSaid(parts.clock().getZone());
        keeping = new TimerKeeping(parts.timers(), parts.background(), new Kept());
        naming = new TimerNaming(parts.library(), parts.store(), parts.background(), this::fail);
        beats = new TimerBeats(parts.delay(), this::beat);
        reckoning = new PlannedMinutes(parts.library(), parts.plan());
        parts.plan().active().subscribe((before, now) -> reckon());
    }

    /** The timer that is on, running or paused; null where none is. */
    public ReadOnlyObjectProperty<@Nullable Timer> timer() {
        return timer.getReadOnlyProperty();
    }

    /** Time away that the learner is to say something about; null where there is none. */
    public ReadOnlyObjectProperty<Timer.@Nullable Away> away() {
        return away.getReadOnlyProperty();
    }

    /** Minutes planned for what is at hand: those of its session, or what it is estimated at; 0 where that is not known. */
    public ReadOnlyIntegerProperty planned() {
        return planned.getReadOnlyProperty();
    }

    /** A sentence about why the timer could not be kept or stopped; empty where it was. */
    public ReadOnlyStringProperty failure() {
        return words.failure();
    }

    /** What there is to say about it, quietly: a break, its end, the end of what was planned, a failure; empty for nothing. */
    public ReadOnlyStringProperty said() {
        return words.said();
    }

    /** What it is: to the millisecond, as everything about the timer. */
    public Instant now() {
        return Moment.now(parts.clock()).instant();
    }

    /** The task at hand; empty where it is gone from its roadmap, or that from the library. */
    public Optional<TimedTask> task() {
        return Optional.ofNullable(timer.get()).flatMap(it -> TimedTask.find(parts.library(), it));
    }

    /** Starts it; nothing where one is on. */
    public void start(RoadmapId roadmap, Key task, Rhythm rhythm) {
        if (timer.get() == null) {
            var moment = Moment.now(parts.clock());
            change(Timer.start(roadmap, task, rhythm, moment.studyDay(), moment.instant()));
        }
    }

    /** Pauses it; nothing where none runs. Where the learner was away, that is asked about first: else it would count. */
    public void pause() {
        if (!leftUnasked()) {
            running().ifPresent(it -> change(it.pause(now())));
        }
    }

    /** Whether the learner was away and has not said what to make of that. If so, it is asked, once more where it was before. */
    public boolean leftUnasked() {
        var gone = running().flatMap(it -> Optional.ofNullable(away.get()).or(() -> it.away(now())));
        gone.ifPresent(it -> {
            away.set(null);
            ask(it);
        });
        return gone.isPresent();
    }

    /** Lets it go on; nothing where none is paused. */
    public void resume() {
        Optional.ofNullable(timer.get()).filter(it -> !it.running()).ifPresent(it -> change(it.resume(now())));
    }

    /** Gives the timer that is on another rhythm; nothing where none is. */
    public void rhythm(Rhythm rhythm) {
        Optional.ofNullable(timer.get())
                .filter(it -> !it.rhythm().equals(rhythm))
                .ifPresent(it -> change(it.with(rhythm, now())));
    }

    private Optional<Timer> running() {
        return Optional.ofNullable(timer.get()).filter(Timer::running);
    }

    /** The time away was work. */
    public void countAway() {
        answer(it -> it.seen(now()));
    }

    /** The time away was none; the timer runs on. */
    public void leaveAwayOut() {
        var asked = away.get();
        answer(it -> asked == null ? it : it.without(asked));
    }

    private void answer(UnaryOperator<Timer> made) {
        boolean asked = away.get() != null;
        away.set(null);
        running().filter(it -> asked).ifPresent(it -> change(made.apply(it).paced(now())));
    }

    /**
     * Stops it: what was worked is logged, with what else happens to the task, as one step. Where another window or the command line has
     * stopped it meanwhile, nothing happens, and that is said.
     *
     * @param at until when it was worked
     * @param told what was done; not called where nothing was
     */
    public void stop(Ending ending, Instant at, Consumer<Step> told) {
        var on = timer.get();
        if (on != null) {
            keeping.ask(there -> stop(on, there, () -> {
                log(on, ending, at).ifPresent(told);
                parts.saves().whenSaved(() -> keeping.clear(on));
            }));
        }
    }

    /** Throws away what was worked since it was started. */
    public void discard() {
        var on = timer.get();
        if (on != null) {
            keeping.ask(there -> stop(on, there, () -> keeping.clear(on)));
        }
    }

    /** @param end logs what was worked, if it is to be, and then forgets the timer */
    private void stop(Timer on, Optional<Timer> there, Runnable end) {
        var now = timer.get();
        if (now == null || !TimerKeeping.isSame(on, now)) {
            return;
        }
        boolean stillOn = there.filter(it -> TimerKeeping.isSame(it, on)).isPresent();
        boolean changed = there.isPresent() && !there.get().equals(on) && !unsaved;
        if (changed || !stillOn && keeping.isKnown(on)) {
            takeIn(there);
            fail(Messages.text("timer.elsewhere"));
            return;
        }
        timer.set(null);
        unsaved = false;
        fail("");
        settle();
        end.run();
    }

    private Optional<Step> log(Timer on, Ending ending, Instant at) {
        var changes = new ArrayList<Change>();
        if (!on.isLogged(parts.library().time())) {
            on.stop(at).ifPresent(entry -> changes.addAll(TimeEdits.log(on.roadmap(), entry)));
        }
        changes.addAll(
                ending.changes(parts.library(), on, Moment.now(parts.clock()).studyDay()));
        return parts.library().perform(List.copyOf(changes));
    }

    /**
     * Looks at the store again: the command line, or another window, may have started, paused or stopped it. The learner is there who makes
     * the window look, so it is asked about time away. To be called after {@link ShellViewModel#refresh}, which takes in what was logged.
     */
    public void refresh() {
        var on = timer.get();
        if (unsaved && on != null) {
            keeping.keep(on);
        } else {
            keeping.read(there -> {
                takeIn(there);
                naming.when(timer.get(), this::noticed);
            });
        }
    }

    private void takeIn(Optional<Timer> there) {
        keeping.took(there);
        fail("");
        var logged = there.filter(it -> it.isLogged(parts.library().time()));
        logged.ifPresent(it -> parts.saves().whenSaved(() -> keeping.clear(it)));
        var on = there.filter(it -> logged.isEmpty()).orElse(null);
        if (!Objects.equals(on, timer.get())) {
            // What was asked was asked of another.
            away.set(null);
        }
        timer.set(on);
        naming.when(timer.get(), this::reckon);
        settle();
    }

    /** The learner did something in the window. Cheap: for every key and every move of the mouse. */
    public void noticed() {
        sign = true;
        boolean back =
                away.get() == null && running().flatMap(it -> it.away(now())).isPresent();
        if (back) {
            beat();
        }
    }

    private void beat() {
        var on = timer.get();
        if (on == null) {
            return;
        }
        // Asked whatever is known: it tells what happened since it was asked last.
        boolean moved = parts.presence().moved();
        boolean here = moved || sign;
        sign = false;
        var paced = on.paced(now());
        if (paced != on) {
            change(paced);
        } else if (on.running() && here && away.get() == null) {
            on.away(now()).ifPresentOrElse(it -> ask(it), () -> change(on.seen(now())));
        } else {
            if (unsaved) {
                keeping.keep(on);
            }
            settle();
        }
    }

    private void ask(Timer.Away gone) {
        away.set(gone);
        settle();
    }

    private void change(Timer next) {
        timer.set(next);
        unsaved = true;
        keeping.keep(next);
        settle();
    }

    /** Says what there is to say, and comes back when that changes. */
    private void settle() {
        if (running().isEmpty()) {
            away.set(null);
        }
        reckon();
        beats.next(timer.get(), planned.get(), unsaved, now());
    }

    private void reckon() {
        planned.set(reckoning.of(timer.get()));
        tell();
    }

    private void tell() {
        words.tell(timer.get(), away.get() != null, planned.get(), now());
    }

    private void fail(String why) {
        words.fail(why);
        tell();
    }

    private final class Kept implements TimerKeeping.Told {
        @Override
        public void kept() {
            unsaved = false;
            fail("");
        }

        @Override
        public void other(Optional<Timer> there) {
            unsaved = false;
            takeIn(there);
            fail(Messages.text("timer.elsewhere"));
        }

        @Override
        public void failed(Throwable why) {
            fail(Failures.sentence(why));
        }
    }
}
