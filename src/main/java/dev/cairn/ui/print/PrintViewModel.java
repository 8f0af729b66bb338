package dev.cairn.ui.print;

import dev.cairn.paper.Printers.Found;
import dev.cairn.paper.WeekForm;
import dev.cairn.progress.Moment;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Outlook;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Latest;
import dev.cairn.ui.Messages;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * What is to be printed and how, and the pages that come of it, made beside the thread that paints whenever a choice or the plan changes.
 * Pages that are there stay until the new ones are.
 */
final class PrintViewModel {
    private final Print.Parts parts;
    private final Remembered remembered;
    private final Latest latest;
    private final Delivery delivery;
    private final ReadOnlyObjectWrapper<Choices> choices;
    private final ReadOnlyObjectWrapper<Job> job;
    private final ReadOnlyObjectWrapper<@Nullable List<Found>> printers = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Made> made = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Meter> making = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Meter> printing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private @Nullable Gathered gathered;
    private @Nullable Runnable whenMade;
    private Subscription following = Subscription.EMPTY;

    private record Gathered(What.Weeks what, Outlook outlook, Matter matter) {}

    PrintViewModel(What what, Print.Parts parts) {
        this.parts = parts;
        remembered = new Remembered(parts.memory(), Messages.locale());
        latest = new Latest(parts.background());
        delivery = new Delivery(parts, this::say, this::renumbered);
        choices = new ReadOnlyObjectWrapper<>(remembered.choices(what));
        job = new ReadOnlyObjectWrapper<>(remembered.job());
    }

    /** What decides how the pages look. */
    ReadOnlyObjectProperty<Choices> choices() {
        return choices.getReadOnlyProperty();
    }

    /** What is asked of the printer. */
    ReadOnlyObjectProperty<Job> job() {
        return job.getReadOnlyProperty();
    }

    /** The printers there are; null until the system has answered. */
    ReadOnlyObjectProperty<@Nullable List<Found>> printers() {
        return printers.getReadOnlyProperty();
    }

    /** The newest pages there are, perhaps of former choices; null until the first were made. */
    ReadOnlyObjectProperty<@Nullable Made> made() {
        return made.getReadOnlyProperty();
    }

    /** How far new pages have come; null while none are being made. */
    ReadOnlyObjectProperty<@Nullable Meter> making() {
        return making.getReadOnlyProperty();
    }

    /** How far printing has come; null while nothing is being printed. */
    ReadOnlyObjectProperty<@Nullable Meter> printing() {
        return printing.getReadOnlyProperty();
    }

    /** What became of printing or saving. */
    ReadOnlyObjectProperty<Said> said() {
        return said.getReadOnlyProperty();
    }

    /** Why there are no pages of what is chosen, in a sentence; empty where there are, or will be. */
    ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /** Follows the plan until {@link #stop}. */
    void start() {
        askForPrinters();
        if (choices.get().what() instanceof What.Weeks) {
            var plan = parts.book().plan();
            following = Subscription.combine(
                    plan.active().subscribe(outlook -> make()),
                    plan.preview().subscribe(preview -> previewed()),
                    plan.failure().subscribe(this::planFailed));
        } else {
            make();
        }
    }

    /** Nothing more is made; what is being printed is printed. */
    void stop() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        whenMade = null;
        endMaking();
    }

    private void previewed() {
        if (choices.get().what() instanceof What.Weeks weeks && !weeks.scope().equals(RoadmapId.ALL)) {
            make();
        }
    }

    private void planFailed(String why) {
        if (!why.isEmpty() && parts.book().plan().active().get() == null) {
            endMaking();
            failure.set(why);
        }
    }

    /** Asks the system anew. */
    void askForPrinters() {
        printers.set(null);
        parts.background().files(parts.printers()::find, this::found, why -> {
            Failures.sentence(why);
            found(List.of());
        });
    }

    private void found(List<Found> all) {
        printers.set(List.copyOf(all));
    }

    /** The printer of the job: the one printed on last, where it is there, or the usual one. */
    Optional<Found> printer() {
        var all = printers.get();
        if (all == null) {
            return Optional.empty();
        }
        return all.stream()
                .filter(it -> it.name().equals(job.get().printer()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The roadmaps a week can be narrowed to: those in the plan, and the one that was asked for; none where that is no choice. */
    List<RoadmapId> scopes() {
        var outlook = parts.book().plan().active().get();
        var all = new ArrayList<RoadmapId>(
                outlook == null ? List.of() : outlook.roadmaps().keySet());
        if (choices.get().what() instanceof What.Weeks weeks
                && !weeks.scope().equals(RoadmapId.ALL)
                && !all.contains(weeks.scope())) {
            all.add(weeks.scope());
        }
        return all.size() < 2 ? List.of() : all;
    }

    /** Changes how the pages look. */
    void change(UnaryOperator<Choices> change) {
        var next = change.apply(choices.get());
        if (!next.equals(choices.get())) {
            choices.set(next);
            remembered.keep(next);
            forgetSaid();
            make();
        }
    }

    /** Changes which weeks are printed; nothing where none are. */
    void weeks(UnaryOperator<What.Weeks> change) {
        change(it -> it.what() instanceof What.Weeks weeks ? it.with(change.apply(weeks)) : it);
    }

    /** One week, or as many as there were when it was more than one. */
    void several(boolean several) {
        weeks(it -> it.so(several ? remembered.weeks() : 1));
    }

    /** Lays the week out otherwise, on the page it was printed on last that way. */
    void form(WeekForm form) {
        change(it -> it.with(form)
                .with(remembered.setup(it.what(), form))
                .with(it.setup().paper()));
    }

    /** Changes what is asked of the printer. */
    void order(UnaryOperator<Job> change) {
        job.set(change.apply(job.get()));
        remembered.keep(job.get());
        forgetSaid();
    }

    /** What was said of other choices is not true of these. */
    private void forgetSaid() {
        if (!said.get().isGoing()) {
            said.set(Said.NOTHING);
        }
    }

    /** Makes the pages again, after it failed or was ended. */
    void again() {
        if (parts.book().plan().active().get() == null) {
            parts.book().plan().refresh();
        }
        make();
    }

    /** Ends the making of pages; the choices go back to those of the pages that are there. */
    void cancel() {
        endMaking();
        whenMade = null;
        var shown = made.get();
        if (shown == null) {
            failure.set(Messages.text("print.stopped"));
        } else {
            choices.set(shown.choices());
            remembered.keep(shown.choices());
        }
    }

    private void endMaking() {
        var meter = making.get();
        if (meter != null) {
            meter.end();
        }
        latest.forget();
        making.set(null);
    }

    private void make() {
        endMaking();
        failure.set("");
        var meter = new Meter();
        making.set(meter);
        switch (choices.get().what()) {
            case What.Weeks weeks -> outlook(weeks.scope()).ifPresent(it -> gather(weeks, it, meter));
            case What.Pictures it -> set(new Matter.Pictures(it.title(), it.maker()), meter);
            case What.Checklist it ->
                parts.library()
                        .standing(it.roadmap())
                        .ifPresentOrElse(
                                roadmap -> set(new Matter.Checklist(roadmap, it.node()), meter),
                                () -> stopped(meter, Messages.text("print.gone")));
        }
    }

    /** The plan of a roadmap, be it active or only looked at; empty until it is made, and then it is told. */
    private Optional<Outlook> outlook(RoadmapId scope) {
        var plan = parts.book().plan();
        var active = Optional.ofNullable(plan.active().get());
        return scope.equals(RoadmapId.ALL) ? active : plan.of(scope).or(() -> active);
    }

    private void gather(What.Weeks weeks, Outlook outlook, Meter meter) {
        var known = gathered;
        if (known != null && known.what().equals(weeks) && known.outlook() == outlook) {
            set(known.matter(), meter);
            return;
        }
        new Gathering(parts.book(), weeks, outlook, meter)
                .start(
                        matter -> {
                            gathered = new Gathered(weeks, outlook, matter);
                            set(matter, meter);
                        },
                        why -> failed(meter, why));
    }

    private void set(Matter matter, Meter meter) {
        var wanted = choices.get();
        var now = local(Moment.now(parts.clock()));
        latest.ask(
                () -> Made.of(matter, wanted, parts.press(), now, meter),
                pages -> done(meter, pages),
                why -> failed(meter, why));
    }

    static LocalDateTime local(Moment moment) {
        return moment.instant().atZone(moment.zone()).toLocalDateTime();
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

    private void renumbered(Made pages) {
        gathered = null;
        made.set(pages);
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

    /** The pages were made, but could not be drawn on the screen. */
    void notShown(Throwable why) {
        failure.set(Failures.sentence(why));
    }

    /** Prints; once the pages are made, where they are on their way. */
    void print() {
        withPages(pages -> printer().ifPresent(printer -> print(pages, printer)));
    }

    private void print(Made pages, Found printer) {
        var range = job.get().pages();
        if (range.within(pages.pages()).isEmpty()) {
            say(Said.failed(Messages.text("print.pages.beyond", pages.pages())));
            return;
        }
        var meter = new Meter();
        printing.set(meter);
        delivery.print(pages, job.get(), printer, meter);
    }

    /** Asks where to, and saves as PDF; nothing where the learner thought better of it. */
    void save() {
        withPages(pages -> {
            var name = FileName.of(pages.choices().what(), pages.document()) + ".pdf";
            parts.files()
                    .file(Messages.text("print.save.title"), name, "pdf")
                    .ifPresent(file -> delivery.save(pages, file));
        });
    }

    private void withPages(Consumer<Made> use) {
        if (said.get().isGoing()) {
            return;
        }
        var pages = made.get();
        if (making.get() != null) {
            whenMade = () -> withPages(use);
        } else if (pages != null && failure.get().isEmpty()) {
            use.accept(pages);
        }
    }

    /** Ends what is being printed, where it is not too late. */
    void cancelPrinting() {
        var meter = printing.get();
        if (meter != null) {
            meter.end();
        }
    }

    private void say(Said words) {
        if (!words.isGoing()) {
            printing.set(null);
        }
        said.set(words);
    }
}
