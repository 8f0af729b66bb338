package dev.cairn.ui.checklist;

import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.ui.Messages;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of one row: when, how long and why so, of what sort. */
final class ItemFacts {
    private final FactGrid grid = new FactGrid();
    private final About about;
    private final Item item;
    private final List<Item> path;

    private ItemFacts(About about, Item item, List<Item> path) {
        this.about = about;
        this.item = item;
        this.path = path;
    }

    static FactGrid of(About about, Item item, List<Item> path, Planned planned) {
        var facts = new ItemFacts(about, item, path);
        facts.grid.fact("checklist.fact.planned", planned.whole(item));
        switch (item.node()) {
            case Task task -> facts.task(task);
            case Module module -> facts.module(module);
            case Phase phase -> facts.phase(phase);
            case null -> facts.sums();
        }
        return facts.grid;
    }

    private void task(Task task) {
        var since = task.state().standing().since();
        if (task.status() != Status.OPEN) {
            var name = task.status() == Status.DONE ? "checklist.fact.done" : "checklist.fact.skipped";
            grid.fact(
                    name,
                    since == null
                            ? Messages.text("checklist.fact.done.infile")
                            : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                    .withLocale(Messages.locale())
                                    .format(since));
        }
        grid.fact("checklist.fact.when", when(task));
        var effort = item.effort();
        if (effort != null && effort.minutes().max() > 0) {
            grid.fact("checklist.fact.hours", origin(effort));
            grid.why(why(effort));
        } else if (!item.below().isEmpty()) {
            sums();
        }
        grid.fact("checklist.fact.kind", Messages.text("checklist.kind." + Wording.kind(item)));
    }

    /** Where the hours of a row come from, for hovering over them; empty where they are a sum. */
    static String whence(About about, Item item, List<Item> path) {
        var facts = new ItemFacts(about, item, path);
        var effort = item.effort();
        if (effort != null && effort.minutes().max() > 0) {
            var why = facts.why(effort);
            return why.isEmpty() ? origin(effort) : origin(effort) + "\n" + why;
        }
        if (item.node() instanceof Module module) {
            return module.effort() == null ? facts.assumed(module) : stated(module.effort());
        }
        return "";
    }

    private static String origin(Effort effort) {
        return Messages.text(
                "checklist.origin." + effort.origin().name().toLowerCase(Locale.ROOT),
                Wording.hours(effort.minutes().middle()));
    }

    private static String stated(Effort effort) {
        return Messages.text(
                effort.origin() == Effort.Origin.OWN ? "checklist.why.module.own" : "checklist.why.module.stated",
                Wording.hours(effort.minutes()));
    }

    private String when(Task task) {
        var module = module();
        var weeks = module == null ? null : module.weeks();
        var week = task.timing().week();
        var days = task.timing().days();
        return Stream.of(
                        week != null
                                ? Messages.text("checklist.week", String.valueOf(week))
                                : weeks == null ? null : Wording.weeks(weeks),
                        days == null ? null : Wording.days(days))
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private @Nullable Module module() {
        return path.stream()
                .flatMap(above -> above.node() instanceof Module it ? Stream.of(it) : Stream.empty())
                .findFirst()
                .orElse(null);
    }

    private String why(Effort effort) {
        var module = module();
        return switch (effort.origin()) {
            case OWN, STATED -> range(effort.minutes());
            case SHARED ->
                module == null || module.effort() == null
                        ? ""
                        : Messages.text(
                                "checklist.why.shared",
                                Wording.hours(module.effort().minutes()),
                                name(module),
                                module.tasks().stream().flatMap(Task::leaves).count());
            case ASSUMED -> module == null ? "" : assumed(module);
            case GUESSED -> Messages.text("checklist.why.guessed");
        };
    }

    /** What a module without hours of its own gets, and from where; empty where it gets nothing. */
    private String assumed(Module module) {
        return path.stream()
                .flatMap(above -> above.node() instanceof Phase it ? Stream.of(it) : Stream.empty())
                .findFirst()
                .map(phase -> AssumedHours.why(about, phase, module))
                .orElse("");
    }

    private static String name(Module module) {
        var label = Wording.label(module.heading());
        return label.isEmpty() ? module.title() : label;
    }

    private static String range(MinuteRange minutes) {
        return minutes.min() == minutes.max() ? "" : Messages.text("checklist.why.range", Wording.hours(minutes));
    }

    private void module(Module module) {
        grid.fact("checklist.fact.when", module.weeks() == null ? "" : Wording.weeks(module.weeks()));
        sums();
        var effort = module.effort();
        if (effort != null) {
            grid.why(stated(effort));
        } else {
            grid.why(assumed(module));
        }
    }

    private void phase(Phase phase) {
        var time = phase.time();
        grid.fact("checklist.fact.goal", phase.goal() == null ? "" : phase.goal());
        grid.fact("checklist.fact.when", time.weeks() == null ? "" : Wording.weeks(time.weeks()));
        grid.fact("checklist.fact.length", time.duration() == null ? "" : Wording.span(time.duration()));
        if (time.ongoing()) {
            grid.fact("checklist.fact.length", Messages.text("checklist.ongoing"));
        }
        sums();
        if (time.hours() != null && disagrees(time.hours())) {
            grid.why(Messages.text("checklist.why.phase", Wording.hours(time.hours())));
        }
        if (phase.kind() == Phase.Kind.CHECKLIST) {
            grid.why(Messages.text("checklist.why.checklist"));
        }
    }

    private boolean disagrees(MinuteRange stated) {
        return item.sums().totalMinutes() < stated.min() || item.sums().totalMinutes() > stated.max();
    }

    private void sums() {
        var tally = item.sums().tally();
        if (tally.total() > 0) {
            grid.fact(
                    "checklist.fact.tasks",
                    tally.skipped() == 0
                            ? Messages.text("checklist.state.of", tally.done(), tally.total())
                            : Messages.text(
                                    "checklist.state.of.skipped", tally.done(), tally.total(), tally.skipped()));
        }
        grid.fact("checklist.fact.estimate", Wording.hours(item.sums()));
    }
}
