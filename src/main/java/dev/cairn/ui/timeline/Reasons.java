package dev.cairn.ui.timeline;

import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a bar lies where it does: facts for the card beside it. */
final class Reasons {
    private static final int MOST = 3;

    private final Chart chart;
    private final Row row;
    private final LocalDate today;

    private Reasons(Chart chart, Row row) {
        this.chart = chart;
        this.row = row;
        today = chart.today();
    }

    /**
     * One line of the card.
     *
     * @param name what it is about; empty for a sentence that stands by itself
     */
    record Fact(String name, String text) {}

    static List<Fact> of(Row row, Chart chart) {
        if (row.kind() == Row.Kind.FINISH) {
            return List.of();
        }
        var reasons = new Reasons(chart, row);
        var facts = new ArrayList<Fact>();
        reasons.add(facts, "timeline.card.now", reasons.now());
        reasons.add(facts, "timeline.card.first", reasons.first());
        reasons.add(facts, "timeline.card.why", reasons.later());
        reasons.add(facts, "timeline.card.waits", reasons.waits());
        reasons.add(facts, "timeline.card.beside", reasons.beside());
        reasons.add(facts, "timeline.card.hours", reasons.hours());
        reasons.add(facts, "timeline.card.milestones", reasons.milestones());
        row.marks().warnings().forEach(sentence -> facts.add(new Fact("", sentence)));
        return facts;
    }

    private void add(List<Fact> facts, String key, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(Messages.text(key), text));
        }
    }

    private String now() {
        var bar = row.bar();
        var span = Wording.span(bar.whole().orElse(null), today);
        if (bar.done()) {
            return span.isEmpty()
                    ? Messages.text("timeline.bar.done.before")
                    : Messages.text("timeline.card.done", span);
        }
        return span.isEmpty()
                ? Messages.text("timeline.card.unplanned")
                : Messages.text(
                        "timeline.card.togo",
                        span,
                        RoadmapText.number(bar.work().openMinutes()));
    }

    private String first() {
        var first = row.bar().first();
        var now = row.bar().whole();
        if (first == null) {
            return "";
        }
        var span = Wording.span(first, today);
        return now.isEmpty()
                ? span
                : Messages.text(
                        "timeline.card.against",
                        span,
                        Wording.against(first.to(), now.get().to()));
    }

    private String later() {
        var first = row.bar().first();
        var now = row.bar().whole();
        if (first == null || now.isEmpty() || !now.get().to().isAfter(first.to())) {
            return "";
        }
        var why = new ArrayList<String>();
        var id = row.id().roadmap();
        var baseline = chart.outlook().planning().baselines().get(id);
        if (baseline != null) {
            for (Spell spell : chart.outlook().availability().spells()) {
                var lost = baseline.days().subMap(spell.from(), spell.to().plusDays(1)).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                if (spell.isOff() && lost > 0 && !spell.from().isAfter(now.get().to())) {
                    why.add(spell(spell, lost));
                }
            }
        }
        pinned().ifPresent(name -> why.add(Messages.text("timeline.why.pinned", name)));
        int behind = chart.outlook().behind(id);
        if (behind > 0) {
            why.add(Messages.text("timeline.why.behind", RoadmapText.number(behind)));
        }
        return String.join("; ", why.subList(0, Math.min(MOST, why.size())));
    }

    private String spell(Spell spell, int lost) {
        var days = DayText.span(spell.from(), spell.to(), today);
        var name = spell.label().isBlank() ? Messages.text("timeline.legend.off") : spell.label();
        return Messages.text("timeline.why.off", name, days, RoadmapText.number(lost));
    }

    /** This row, or the first before it that the learner fixed. */
    private Optional<String> pinned() {
        var pins = chart.outlook().planning().choices(row.id().roadmap()).pins();
        var key = row.id().node();
        for (Module module : modules()) {
            if (pins.containsKey(module.key())) {
                return Optional.of(module.title());
            }
            if (module.key().equals(key)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Module> modules() {
        var roadmap = chart.outlook().roadmaps().get(row.id().roadmap());
        return roadmap == null
                ? List.of()
                : roadmap.studyPhases()
                        .flatMap(phase -> phase.modules().stream())
                        .toList();
    }

    private String waits() {
        var key = row.id().node();
        if (!(row.node() instanceof Module) || key == null || row.bar().done()) {
            return "";
        }
        var choices = chart.outlook().planning().choices(row.id().roadmap());
        var named = choices.waits().get(key);
        var modules = modules();
        if (named != null) {
            return String.join(
                    "; ",
                    modules.stream()
                            .filter(module -> named.contains(module.key()))
                            .map(this::state)
                            .toList());
        }
        int at = modules.stream().map(Module::key).toList().indexOf(key);
        return at < 1 || choices.beside().contains(key) ? "" : state(modules.get(at - 1));
    }

    private String beside() {
        var key = row.id().node();
        var choices = chart.outlook().planning().choices(row.id().roadmap());
        if (!(row.node() instanceof Module)
                || key == null
                || row.bar().done()
                || !choices.beside().contains(key)) {
            return "";
        }
        var modules = modules();
        int at = modules.stream().map(Module::key).toList().indexOf(key);
        return at < 1 ? "" : Captions.module(modules.get(at - 1), 0).name();
    }

    private String state(Module module) {
        var name = Captions.module(module, 0).name();
        return row(module.key())
                .map(Row::bar)
                .flatMap(bar -> bar.whole()
                        .map(span -> Messages.text(
                                bar.done() ? "timeline.waits.done" : "timeline.waits.to",
                                name,
                                DayText.brief(span.to(), today))))
                .orElse(name);
    }

    private Optional<Row> row(Key key) {
        return chart.find(RowId.node(row.id().roadmap(), key));
    }

    /** Diamonds that would cover one another are drawn as one: how many there are is said here. */
    private String milestones() {
        var all = row.bar().milestones();
        long done = all.stream().filter(Milestone::done).count();
        return all.size() < 2 ? "" : Messages.text("timeline.milestones", all.size(), done);
    }

    private String hours() {
        int minutes = row.bar().work().minutes();
        if (minutes == 0) {
            return "";
        }
        var hours = Messages.text("hours.one", RoadmapText.number(minutes));
        if (row.node() instanceof Phase || row.node() == null) {
            return Messages.text("timeline.hours.sum", hours);
        }
        var effort = row.node() instanceof Module module ? module.effort() : null;
        return effort == null ? Messages.text("timeline.hours.tasks", hours) : stated(hours, effort);
    }

    private String stated(String hours, Effort effort) {
        boolean range = effort.minutes().min() != effort.minutes().max();
        if (effort.origin() == Effort.Origin.OWN) {
            return Messages.text("timeline.hours.own", hours);
        }
        var reckoning = chart.outlook().planning().choices(row.id().roadmap()).reckoning();
        return range
                ? Messages.text(
                        "timeline.hours." + reckoning.name().toLowerCase(Locale.ROOT),
                        hours,
                        RoadmapText.hours(effort.minutes()))
                : Messages.text("timeline.hours.stated", hours);
    }
}
