package dev.cairn.app;

import dev.cairn.backup.Backups;
import dev.cairn.backup.Cause;
import dev.cairn.export.PdfDrawing;
import dev.cairn.export.PngPicture;
import dev.cairn.export.SvgDrawing;
import dev.cairn.progress.Moment;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.Library;
import dev.cairn.ui.Appearance;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Farewell;
import dev.cairn.ui.Fonts;
import dev.cairn.ui.LinkOpener;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.LiveTimer;
import dev.cairn.ui.LiveTopics;
import dev.cairn.ui.Memory;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Places;
import dev.cairn.ui.Printable;
import dev.cairn.ui.QuietMoments;
import dev.cairn.ui.ReviewBook;
import dev.cairn.ui.SaveQueue;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.ShellViewModel;
import dev.cairn.ui.ThreadedBackground;
import dev.cairn.ui.View;
import dev.cairn.ui.WeekBook;
import dev.cairn.ui.WindowPlace;
import dev.cairn.ui.calendar.Calendars;
import dev.cairn.ui.checklist.ChecklistView;
import dev.cairn.ui.guide.GuideView;
import dev.cairn.ui.guide.MarkdownPane;
import dev.cairn.ui.history.History;
import dev.cairn.ui.hours.Hours;
import dev.cairn.ui.hours.WeekPad;
import dev.cairn.ui.intake.Intake;
import dev.cairn.ui.moments.Moments;
import dev.cairn.ui.palette.Palette;
import dev.cairn.ui.print.Print;
import dev.cairn.ui.progress.ProgressView;
import dev.cairn.ui.review.Reviews;
import dev.cairn.ui.settings.SettingsCard;
import dev.cairn.ui.timeline.Exports;
import dev.cairn.ui.timeline.TimelineView;
import dev.cairn.ui.timer.Timers;
import dev.cairn.ui.today.TodayView;
import dev.cairn.ui.topics.Topics;
import dev.cairn.ui.ways.Ways;
import dev.cairn.ui.week.WeekView;
import dev.cairn.ui.weekly.Weekly;
import dev.cairn.ui.welcome.Welcome;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.InputEvent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** An open library and the window on it: every part of the window is put together here. */
final class Desktop {
    private final Stage stage;
    private final Studio studio;
    private final ThreadedBackground background;
    private final Memory memory;
    private final ShellViewModel model;
    private final Library library;
    private final Clock clock;
    private final LivePlan plan;
    private final ChecklistView checklist;
    private final ShellView shell;
    private final WeekBook book;
    private final WeekView week;
    private final Intake intake;
    private final Hours hours;
    private final Ways ways;
    private final Weekly weekly;
    private final Print print;
    private final LiveTimer live;
    private final Timers timers;
    private final Reviews reviews;
    private final ReviewBook cards;
    private final Palette palette;
    private final Calendars calendars;
    private final LiveTopics liveTopics;
    private final Topics topics;
    private final FileDialogs dialogs;
    private final WindowPlace place;
    private final Farewell farewell;

    Desktop(Stage stage, CairnApplication.Opened opened, ThreadedBackground background, Clock clock, LinkOpener links) {
        this.stage = stage;
        this.background = background;
        this.clock = clock;
        studio = opened.studio();
        var saves = new SaveQueue(studio.store(), background, background, clock);
        library = new Library(opened.overviews(), saves, clock);
        library.put(opened.notebook());
        opened.linked().forEach(library::put);
        plan = new LivePlan(library, studio.store(), background, background, clock);
        memory = new Memory(studio.settings(), background, background, opened.settings());
        dialogs = new FileDialogs(stage, memory);
        liveTopics = new LiveTopics(library, studio.store(), background);
        book = new WeekBook(plan, studio.weeks(), background);
        cards = new ReviewBook(library, plan);
        model = new ShellViewModel(library, studio.store(), saves, background, plan);
        checklist = checklist(library, links, clock);
        week = new WeekView(library, book, background, clock, places);
        shell = new ShellView(model, views(library, links, clock), memory, clock.getZone());
        intake = new Intake(shell, model, studio.workshop(), studio.store(), background);
        intake.beforeKeeping(keep -> backUp(Cause.IMPORT, keep));
        hours = new Hours(shell, model, library, plan, background, clock);
        shell.onHours(places::hours);
        ways = new Ways(shell, library, studio.store(), plan, background, clock);
        weekly = new Weekly(
                shell,
                new Weekly.Parts(library, book, background, clock, places, dialogs),
                text -> new MarkdownPane(links).showing(text));
        print = new Print(
                shell,
                new Print.Parts(
                        library, book, Adapters.press(), Adapters.printers(), background, memory, dialogs, clock));
        live = new LiveTimer(new LiveTimer.Parts(
                library, saves, studio.timers(), studio.store(), plan, background, background, new Pointer(), clock));
        timers = new Timers(shell, new Timers.Parts(live, plan, memory, background, clock));
        checklist.onTimer(timers::toggle);
        checklist.onSaid(shell::report);
        reviews = new Reviews(
                shell,
                new Reviews.Parts(
                        library,
                        cards,
                        background,
                        clock,
                        places,
                        dialogs,
                        links,
                        text -> new MarkdownPane(links).showing(text)));
        checklist.onCard(reviews::add);
        palette = new Palette(
                shell,
                new Palette.Parts(
                        model, library, studio.store(), book, background, memory, clock, places, timers, links));
        calendars = new Calendars(
                shell,
                new Calendars.Parts(
                        book, studio.weeks(), Adapters.calendars(), background, background, memory, dialogs, clock));
        topics = new Topics(shell, library, liveTopics, places);
        shell.onTopics(topics::open);
        shell.onHistory(new History(shell, model.steps(), background, clock)::open);
        place = new WindowPlace(stage, memory);
        farewell = new Farewell(shell, saves, stage::close);
        farewell.alsoWaitFor(print.working(), print::cancel);
    }

    private final Places places = new Directions();

    private ChecklistView checklist(Library library, LinkOpener links, Clock clock) {
        var view = new ChecklistView(
                library, studio.store(), background, clock, links, text -> new MarkdownPane(links).showing(text));
        view.follow(plan);
        view.follow(liveTopics);
        return view;
    }

    private List<View> views(Library library, LinkOpener links, Clock clock) {
        var today = new TodayView(library, plan, background, clock, places);
        today.follow(cards);
        var progress = new ProgressView(new ProgressView.Parts(
                library, studio.store(), plan, background, clock, places, PngPicture::write, dialogs));
        progress.follow(cards);
        return List.of(
                today,
                checklist,
                new TimelineView(library, plan, background, clock, places, timelineFiles()),
                week,
                progress,
                new GuideView(library, links));
    }

    private Exports timelineFiles() {
        return new Exports(new SvgDrawing(), new PdfDrawing(Fonts::open), PngPicture::write, dialogs);
    }

    /** Without anything to print where the learner is, this week is printed. */
    private void print(Optional<Printable> what) {
        print.open(what.orElseGet(() -> new Printable.Week(WeekBook.span(today()), RoadmapId.ALL)));
    }

    private LocalDate today() {
        return Moment.now(clock).studyDay();
    }

    /** How views send the learner to one another. */
    private final class Directions implements Places {
        @Override
        public void node(RoadmapId roadmap, Key node) {
            shell.show(checklist, roadmap);
            checklist.select(node);
        }

        @Override
        public void hours() {
            hours.open();
        }

        @Override
        public void waysBack(RoadmapId roadmap) {
            ways.back(roadmap);
        }

        @Override
        public void whatIf(RoadmapId roadmap) {
            ways.whatIf(roadmap);
        }

        @Override
        public void topics(RoadmapId roadmap) {
            topics.open(roadmap);
        }

        @Override
        public void week(LocalDate date) {
            shell.show(week, model.selected().orElse(RoadmapId.ALL));
            week.goTo(date);
        }

        @Override
        public void planWeek(WeekSpan span) {
            weekly.plan(span);
        }

        @Override
        public void reviewWeek(WeekSpan span) {
            weekly.review(span);
        }

        @Override
        public void print(Printable what) {
            print.open(what);
        }

        @Override
        public void calendar(WeekSpan span, RoadmapId scope) {
            calendars.open(span, scope);
        }

        @Override
        public void reviews() {
            reviews.open();
        }

        @Override
        public void timer(RoadmapId roadmap, Key task) {
            timers.toggle(roadmap, task);
        }
    }

    /**
     * Puts the window on the stage, as it was left.
     *
     * @param show makes the stage visible
     */
    void start(Runnable show) {
        place.restore();
        stage.getScene().setRoot(shell);
        var moments = new QuietMoments(memory);
        new Moments(shell, library, studio.store(), moments, background, clock);
        var appearance = new Appearance(stage.getScene(), memory);
        shell.onSettings(() -> new SettingsCard(appearance, moments, shell::openHours));
        shell.onPalette(palette::open);
        shell.onPrint(this::print);
        shell.onReviews(reviews::open);
        shell.onFiles(intake::take);
        shell.onChooseFiles(this::chooseFiles);
        intake.onChooseFiles(this::chooseFiles);
        stage.setOnCloseRequest(event -> {
            place.remember();
            if (!farewell.begin()) {
                event.consume();
            }
        });
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                model.refresh();
                backUpDaily();
                plan.refresh();
                live.refresh();
            } else {
                place.remember();
                shell.remember();
            }
        });
        stage.getScene().addEventFilter(InputEvent.ANY, event -> live.noticed());
        show.run();
        model.rememberSteps();
        shell.start();
        live.refresh();
        backUpDaily();
        new Welcome(shell, model, new Welcome.Parts(library, studio.store(), background, clock, memory), WeekPad::new)
                .offer();
        Announcement.follow(model, stage::close);
    }

    private void chooseFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text("intake.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Messages.text("intake.files"), "*.md", "*.markdown", "*.txt"));
        memory.get("intake.folder").map(File::new).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        List<File> files = chooser.showOpenMultipleDialog(stage);
        if (files != null && !files.isEmpty()) {
            memory.put("intake.folder", files.getFirst().getParent());
            intake.take(files.stream().map(File::toPath).toList());
        }
    }

    /** Backs up behind what waits to be written, then goes on; where that fails it says so, and tries both again when asked to. */
    private void backUp(Cause cause, Runnable then) {
        background.store(
                () -> studio.backups().make(cause),
                made -> {
                    made.trouble().ifPresent(it -> shell.warn(it, Messages.text("failed.again"), this::backUpAgain));
                    then.run();
                },
                failure -> shell.warn(
                        Messages.text("backup.failed", Failures.sentence(failure)),
                        Messages.text("failed.again"),
                        () -> backUp(cause, then)));
    }

    private void backUpAgain() {
        backUp(Cause.ASKED, () -> {});
    }

    /** The first time on each day. */
    private void backUpDaily() {
        background.store(
                studio.backups()::daily,
                made -> made.flatMap(Backups.Made::trouble)
                        .ifPresent(it -> shell.warn(it, Messages.text("failed.again"), this::backUpAgain)),
                failure -> shell.warn(
                        Messages.text("backup.daily.failed", Failures.sentence(failure)),
                        Messages.text("failed.again"),
                        this::backUpDaily));
    }

    /** Writes down what is remembered, and closes the library behind all that still waits to be written. */
    void close() {
        memory.flush();
        background.store(
                () -> {
                    studio.close();
                    return studio;
                },
                closed -> {},
                Failures::sentence);
    }
}
