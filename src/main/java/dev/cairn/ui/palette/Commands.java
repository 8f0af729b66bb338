package dev.cairn.ui.palette;

import dev.cairn.roadmap.Located;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.PlanChoices.Activity;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.study.Overview;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Places;
import dev.cairn.ui.Printable;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.ShellViewModel;
import dev.cairn.ui.TimerControls;
import dev.cairn.ui.View;
import dev.cairn.ui.WeekBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;

/** All that the window can do now, by its name. Made anew each time the palette opens. */
final class Commands {
    private final ShellView shell;
    private final ShellViewModel model;
    private final Library library;
    private final Places places;
    private final TimerControls timer;
    private final Present present;
    private final List<Command> all = new ArrayList<>();

    private Commands(ShellView shell, Palette.Parts parts, Present present) {
        this.shell = shell;
        this.model = parts.model();
        this.library = parts.library();
        this.places = parts.places();
        this.timer = parts.timer();
        this.present = present;
    }

    static List<Command> of(ShellView shell, Palette.Parts parts, Present present) {
        var commands = new Commands(shell, parts, present);
        commands.steps();
        commands.timer();
        commands.views();
        commands.weeks();
        commands.plans();
        commands.roadmaps();
        commands.window();
        return commands.all;
    }

    /** @param name of its messages: its title, and other words it is found by */
    private void add(String name, String title, String key, Feather icon, Runnable action) {
        all.add(new Command(name, title, Messages.text("palette.also." + name), key, icon, action));
    }

    private void add(String name, String key, Feather icon, Runnable action) {
        add(name, Messages.text("palette.do." + name), key, icon, action);
    }

    private void steps() {
        if (!model.undoable().get().isEmpty()) {
            var title = Messages.text("undo.step", model.undoable().get());
            add("undo", title, Messages.text("key.undo"), Feather.CORNER_UP_LEFT, model::undo);
        }
        if (!model.redoable().get().isEmpty()) {
            var title = Messages.text("redo.step", model.redoable().get());
            add("redo", title, Messages.text("key.redo"), Feather.CORNER_UP_RIGHT, model::redo);
        }
        add("history", Messages.text("key.history"), Feather.LIST, shell::openHistory);
    }

    private void timer() {
        switch (timer.state()) {
            case OFF -> startTimer();
            case RUNNING -> add("timer.pause", "", Feather.PAUSE, timer::turn);
            case PAUSED -> add("timer.goOn", "", Feather.PLAY, timer::turn);
        }
        if (timer.state() != TimerControls.State.OFF) {
            add("timer.stop", "", Feather.SQUARE, timer::open);
        }
        add("timer.lengths", "", Feather.CLOCK, timer::lengths);
    }

    private void startTimer() {
        var spot = present.chosen();
        if (spot != null) {
            library.standing(spot.roadmap())
                    .flatMap(it -> Tree.find(it, spot.node()))
                    .filter(it ->
                            it.node() instanceof Task task && task.subtasks().isEmpty())
                    .ifPresent(it -> add(
                            "timer.start",
                            Messages.text("palette.do.timer.start", it.node().title()),
                            "T",
                            Feather.PLAY,
                            () -> timer.toggle(spot.roadmap(), spot.node())));
        }
        if (!timer.next().isEmpty()) {
            add("timer.next", Messages.text("palette.do.timer.next", timer.next()), "", Feather.PLAY, timer::startNext);
        }
    }

    private void views() {
        int number = 1;
        for (View view : shell.views()) {
            all.add(new Command(
                    "view." + view.name(),
                    Messages.text("view." + view.name()),
                    Messages.text("palette.also.view"),
                    Messages.text("key.alt", number++),
                    icon(view),
                    () -> shell.open(view.name())));
        }
    }

    private static Feather icon(View view) {
        return switch (view.name()) {
            case "today" -> Feather.SUN;
            case "checklist" -> Feather.CHECK_SQUARE;
            case "timeline" -> Feather.BAR_CHART_2;
            case "week" -> Feather.CALENDAR;
            default -> Feather.BOOK_OPEN;
        };
    }

    private void weeks() {
        WeekSpan week = WeekBook.span(present.today());
        add("week.this", "", Feather.CALENDAR, () -> places.week(week.first()));
        add("week.next", "", Feather.CALENDAR, () -> places.week(week.plus(1).first()));
        add("week.plan", "", Feather.EDIT, () -> places.planWeek(week));
        add("week.planNext", "", Feather.EDIT, () -> places.planWeek(week.plus(1)));
        add("week.review", "", Feather.CLOCK, () -> places.reviewWeek(week));
        add("week.reviewLast", "", Feather.CLOCK, () -> places.reviewWeek(week.plus(-1)));
        add("print", Messages.text("key.print"), Feather.PRINTER, shell::print);
        add("week.print", "", Feather.PRINTER, () -> places.print(new Printable.Week(week, scope())));
        add("week.printNext", "", Feather.PRINTER, () -> places.print(new Printable.Week(week.plus(1), scope())));
        checklist();
        add("calendar", "", Feather.SHARE, () -> places.calendar(week, scope()));
    }

    private RoadmapId scope() {
        return present.single().orElse(RoadmapId.ALL);
    }

    /** Of the module or phase that is selected, where one is. */
    private void checklist() {
        var spot = present.chosen();
        if (spot == null) {
            return;
        }
        library.standing(spot.roadmap())
                .flatMap(it -> Tree.find(it, spot.node()))
                .flatMap(Commands::printed)
                .ifPresent(node -> add(
                        "checklist.print",
                        Messages.text("palette.do.checklist.print", name(node)),
                        "",
                        Feather.PRINTER,
                        () -> places.print(new Printable.Checklist(spot.roadmap(), node.key()))));
    }

    private static Optional<Node> printed(Located found) {
        return Stream.concat(Stream.of(found.node()), found.path().reversed().stream())
                .filter(it -> it instanceof Phase || it instanceof Module)
                .findFirst();
    }

    private static String name(Node node) {
        return switch (node) {
            case Phase phase -> RoadmapText.heading(phase.heading());
            case Module module -> RoadmapText.heading(module.heading());
            default -> node.title();
        };
    }

    private void plans() {
        add("hours", Messages.text("key.hours"), Feather.CLOCK, places::hours);
        add("review", Messages.text("key.reviews"), Feather.REPEAT, places::reviews);
        add("whatIf", "", Feather.SLIDERS, () -> places.whatIf(scope()));
        add("topics", "", Feather.LINK, () -> places.topics(scope()));
        var outlook = present.outlook();
        if (outlook == null) {
            return;
        }
        outlook.roadmaps().forEach((id, roadmap) -> {
            if (present.isShown(id)) {
                all.add(new Command(
                        "waysBack " + id,
                        Messages.text("palette.do.waysBack", RoadmapText.shortTitle(roadmap.title())),
                        Messages.text("palette.also.waysBack"),
                        "",
                        Feather.CORNER_DOWN_LEFT,
                        () -> places.waysBack(id)));
            }
        });
    }

    private void roadmaps() {
        if (!library.overviews().isEmpty()) {
            add("all", Messages.text("key.all"), Feather.LAYERS, () -> shell.open(RoadmapId.ALL));
        }
        add("import", Messages.text("key.add"), Feather.PLUS, shell::addRoadmap);
        var active = Outlook.active(library.planning(), library.overviews());
        library.overviews().stream().filter(it -> !it.tally().complete()).forEach(it -> activity(it, active));
    }

    private void activity(Overview roadmap, List<RoadmapId> active) {
        boolean rests = !active.contains(roadmap.id());
        boolean begun = roadmap.tally().done() > 0;
        var title = RoadmapText.shortTitle(roadmap.title());
        var text = !rests
                ? Messages.text("palette.do.pause", title)
                : Messages.text(begun ? "palette.do.resume" : "palette.do.start", title);
        all.add(new Command(
                "activity " + roadmap.id(),
                text,
                Messages.text("palette.also.activity"),
                "",
                rests ? Feather.PLAY : Feather.PAUSE,
                () -> library.perform(PlanEdits.activity(
                        library.planning(),
                        library.overviews(),
                        roadmap.id(),
                        rests ? Activity.ACTIVE : Activity.PAUSED))));
    }

    private void window() {
        add("search", Messages.text("key.search"), Feather.SEARCH, shell::focusSearch);
        add("settings", "", Feather.SETTINGS, shell::showSettings);
        add("keys", "?", Feather.HELP_CIRCLE, shell::showKeys);
    }
}
