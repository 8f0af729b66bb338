package dev.cairn.ui.print;

import dev.cairn.paper.Printers.Found;
import dev.cairn.paper.WeekForm;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What is to be printed and how, and what becomes of it; the pages are made anew whenever a choice or the plan changes. */
final class PrintViewModel {
    private final Print.Parts parts;
    private final Remembered remembered;
    private final PageMaking pages;
    private final PrinterSearch search;
    private final Delivery delivery;
    private final ReadOnlyObjectWrapper<Choices> choices;
    private final ReadOnlyObjectWrapper<Job> job;
    private @Nullable Runnable whenFound;
    private Subscription following = Subscription.EMPTY;

    /** @param delivery where a job may still be going that was begun on another page */
    PrintViewModel(What what, Print.Parts parts, Delivery delivery) {
        this.parts = parts;
        this.delivery = delivery;
        delivery.forget();
        remembered = new Remembered(parts.memory(), Messages.locale());
        pages = new PageMaking(parts);
        search = new PrinterSearch(parts.printers(), parts.background());
        search.found().subscribe(found -> found());
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
        return search.found();
    }

    /** The newest pages there are, perhaps of former choices; null until the first were made. */
    ReadOnlyObjectProperty<@Nullable Made> made() {
        return pages.made();
    }

    /** How far new pages have come; null while none are being made. */
    ReadOnlyObjectProperty<@Nullable Meter> making() {
        return pages.making();
    }

    /** How far printing has come; null while nothing is being printed. */
    ReadOnlyObjectProperty<@Nullable Meter> printing() {
        return delivery.printing();
    }

    /** What became of printing or saving. */
    ReadOnlyObjectProperty<Said> said() {
        return delivery.said();
    }

    /** Why there are no pages of what is chosen, in a sentence; empty where there are, or will be. */
    ReadOnlyStringProperty failure() {
        return pages.failure();
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
        pages.stop();
        whenFound = null;
    }

    private void make() {
        pages.make(choices.get());
    }

    private void previewed() {
        if (choices.get().what() instanceof What.Weeks weeks && !weeks.scope().equals(RoadmapId.ALL)) {
            make();
        }
    }

    private void planFailed(String why) {
        if (!why.isEmpty() && parts.book().plan().active().get() == null) {
            pages.fail(why);
        }
    }

    /** Asks the system anew. */
    void askForPrinters() {
        search.ask();
    }

    /** The printer of the job: the one printed on last, where it is there, or the usual one. */
    Optional<Found> printer() {
        return search.named(job.get().printer());
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
            delivery.forget();
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
        delivery.forget();
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
        pages.cancel();
        var shown = pages.made().get();
        if (shown != null) {
            choices.set(shown.choices());
            remembered.keep(shown.choices());
        }
    }

    /** The pages were made, but could not be drawn on the screen. */
    void notShown(Throwable why) {
        pages.notShown(why);
    }

    /** Prints; once the pages are made and the printers are known, where they are on their way. */
    void print() {
        withPages(made -> {
            if (search.found().get() == null) {
                whenFound = this::print;
            } else {
                printer().ifPresent(printer -> print(made, printer));
            }
        });
    }

    private void print(Made made, Found printer) {
        var range = job.get().pages();
        if (range.within(made.pages()).isEmpty()) {
            delivery.refuse(Messages.text("print.pages.beyond", made.pages()));
            return;
        }
        delivery.print(made, job.get(), printer, this::renumbered);
    }

    private void found() {
        var then = whenFound;
        if (then != null && search.found().get() != null) {
            whenFound = null;
            then.run();
        }
    }

    /** The numbers are others: pages with them are taken in where they are still what is chosen, and else made anew. */
    private void renumbered(Made made) {
        if (!pages.renumbered(made, choices.get())) {
            make();
        }
    }

    /** Asks where to, and saves as PDF; nothing where the learner thought better of it. */
    void save() {
        withPages(made -> {
            var name = FileName.of(made.choices().what(), made.document()) + ".pdf";
            parts.files()
                    .file(Messages.text("print.save.title"), name, "pdf")
                    .ifPresent(file -> delivery.save(made, file, this::renumbered));
        });
    }

    private void withPages(Consumer<Made> use) {
        if (!delivery.isGoing()) {
            pages.whenMade(made -> {
                if (!delivery.isGoing()) {
                    use.accept(made);
                }
            });
        }
    }

    /** Ends what is being printed, where it is not too late. */
    void cancelPrinting() {
        delivery.cancel();
    }
}
