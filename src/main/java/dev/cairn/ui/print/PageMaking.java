package dev.cairn.ui.print;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Outlook;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Latest;
import dev.cairn.ui.Messages;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages of what is chosen beside the thread that paints, to which it is itself confined. Pages that are there stay until the new
 * ones are.
 */
final class PageMaking {
    private final Print.Parts parts;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable Made> made = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Meter> making = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private @Nullable Gathered gathered;
    private @Nullable Runnable whenMade;

    private record Gathered(What.Weeks what, Outlook outlook, Matter matter) {}

    PageMaking(Print.Parts parts) {
        this.parts = parts;
        latest = new Latest(parts.background());
    }

    /** The time a page says it was printed at. */
    static LocalDateTime now(Clock clock) {
        var moment = Moment.now(clock);
        return moment.instant().atZone(moment.zone()).toLocalDateTime();
    }

    /** The newest pages there are, perhaps of former choices; null until the first were made. */
    ReadOnlyObjectProperty<@Nullable Made> made() {
        return made.getReadOnlyProperty();
    }

    /** How far new pages have come; null while none are being made. */
    ReadOnlyObjectProperty<@Nullable Meter> making() {
        return making.getReadOnlyProperty();
    }

    /** Why there are no pages of what is chosen, in a sentence; empty where there are, or will be. */
    ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /** Makes the pages, in place of those that are being made. */
    void make(Choices choices) {
        end();
        failure.set("");
        var meter = new Meter();
        making.set(meter);
        switch (choices.what()) {
            case What.Weeks weeks -> outlook(weeks.scope()).ifPresent(it -> gather(choices, weeks, it, meter));
            case What.Pictures it -> lay(choices, new Matter.Pictures(it.title(), it.maker()), meter);
            case What.Checklist it ->
                parts.library()
                        .standing(it.roadmap())
                        .ifPresentOrElse(
                                roadmap -> lay(choices, new Matter.Checklist(roadmap, it.node()), meter),
                                () -> stopped(meter, Messages.text("print.gone")));
        }
    }

    /** The plan of a roadmap, be it active or only looked at; empty until it is made, and then it is told. */
    private Optional<Outlook> outlook(RoadmapId scope) {
        var plan = parts.book().plan();
        var active = Optional.ofNullable(plan.active().get());
        return scope.equals(RoadmapId.ALL) ? active : plan.of(scope).or(() -> active);
    }

    private void gather(Choices choices, What.Weeks weeks, Outlook outlook, Meter meter) {
        var known = gathered;
        if (known != null && known.what().equals(weeks) && known.outlook() == outlook) {
            lay(choices, known.matter(), meter);
            return;
        }
        new Gathering(parts.book(), weeks, outlook, meter)
                .start(
                        matter -> {
                            gathered = new Gathered(weeks, outlook, matter);
                            lay(choices, matter, meter);
                        },
                        why -> failed(meter, why));
    }

    private void lay(Choices choices, Matter matter, Meter meter) {
        var now = now(parts.clock());
        latest.ask(
                () -> Made.of(matter, choices, parts.press(), now, meter),
                pages -> done(meter, pages),
                why -> failed(meter, why));
    }

    private void done(Meter meter, Made pages) {
        if (meter != making.get()) {
            return;
        }
        making.set(null);
        made.set(pages);
        var then = whenMade;
        whenMade = null;
        if (then != null) {
            then.run();
        }
    }

    /**
     * Takes pages in that were made elsewhere, with other numbers than the weeks were gathered with; whether they are what is chosen. Where
     * they are not, or others are being made, those are to be made with the new numbers.
     */
    boolean renumbered(Made pages, Choices choices) {
        gathered = null;
        boolean fits = pages.choices().equals(choices) && making.get() == null;
        if (fits) {
            made.set(pages);
        }
        return fits;
    }

    private void failed(Meter meter, Throwable why) {
        if (meter == making.get()) {
            stopped(meter, Failures.sentence(why));
        }
    }

    private void stopped(Meter meter, String why) {
        if (meter == making.get()) {
            making.set(null);
            whenMade = null;
            failure.set(why);
        }
    }

    /** There is nothing to make pages of. */
    void fail(String why) {
        end();
        failure.set(why);
    }

    /** The pages were made, but could not be drawn on the screen. */
    void notShown(Throwable why) {
        failure.set(Failures.sentence(why));
    }

    /** Does something with the pages, once they are made; nothing where there will be none. */
    void whenMade(Consumer<Made> use) {
        var pages = made.get();
        if (making.get() != null) {
            whenMade = () -> whenMade(use);
        } else if (pages != null && failure.get().isEmpty()) {
            use.accept(pages);
        }
    }

    /** No more pages are made, and nothing is done with them. */
    void stop() {
        whenMade = null;
        end();
    }

    /** As {@link #stop}, and where there are no pages at all, that is said. */
    void cancel() {
        stop();
        if (made.get() == null) {
            failure.set(Messages.text("print.stopped"));
        }
    }

    private void end() {
        var meter = making.get();
        if (meter != null) {
            meter.end();
        }
        latest.forget();
        making.set(null);
    }
}
