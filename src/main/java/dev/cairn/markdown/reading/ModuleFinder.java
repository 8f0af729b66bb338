package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import dev.cairn.markdown.words.Period;
import dev.cairn.markdown.words.Vocabulary;
import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.TaskKind;
import dev.cairn.roadmap.WeekSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the modules of a phase: the headings below it that hold tasks. A heading between phase and module is the unit of the modules
 * below it and lends them its weeks; one that only names a sort of work ("Exercises") is a group of the module above it.
 */
final class ModuleFinder {
    private final Context context;
    private final GuideWriter guide;
    private final Set<Integer> moduleLevels;

    ModuleFinder(Context context, GuideWriter guide, List<Section> phases) {
        this.context = context;
        this.guide = guide;
        moduleLevels = new HashSet<>();
        for (Section phase : phases) {
            phase.all()
                    .filter(section -> section != phase
                            && ownWork(section) > 0
                            && !Kinds.isMere(section.text().title()))
                    .forEach(section -> moduleLevels.add(section.level()));
        }
    }

    PhaseDraft read(Section section, Phase.Kind phaseKind) {
        var phase = PhaseDraft.of(section, phaseKind);
        return read(section, phase);
    }

    PhaseDraft read(Section section, PhaseDraft phase) {
        var own = own(section, phase);
        for (Section child : section.children()) {
            visit(child, new Place(phase, own, null, lentWeeks(section)));
        }
        finish(phase, own);
        return phase;
    }

    /** Reads what stands right under a heading into a phase, without the headings below it. */
    PhaseDraft readBody(Section section, PhaseDraft phase) {
        finish(phase, own(section, phase));
        return phase;
    }

    private static @Nullable WeekSpan lentWeeks(Section section) {
        var period = section.text().period();
        return period != null && period.word() == Period.Word.WEEK
                ? section.text().weeks()
                : null;
    }

    private ModuleDraft own(Section section, PhaseDraft phase) {
        if (section.level() > 0) {
            context.claims.claim(section.head());
        }
        var text = section.text();
        var kind = phase.kind == Phase.Kind.CHECKLIST ? Kinds.of(text.title()) : null;
        var own = new ModuleDraft(new Heading("", phase.heading.title(), phase.heading.icon()), section.line());
        new BodyReader(context, phase, own, kind, true).read(section.body(), null, section.head());
        boolean alone = !own.tasks.isEmpty();
        if (alone) {
            own.weeks = phase.weeks;
            phase.modules.add(own);
        }
        guide.leftovers(section, phase.heading, phase);
        return own;
    }

    /** Where a section stands: its phase, the phase's own module, the unit above it. */
    private record Place(
            PhaseDraft phase,
            ModuleDraft own,
            @Nullable String unit,
            @Nullable WeekSpan weeks) {
        /** The module that facts without a module of their own belong to. */
        ModuleDraft nearest() {
            return phase.modules.isEmpty() ? own : phase.modules.getLast();
        }

        Place below(Section section) {
            var lent = section.text().weeks();
            return new Place(phase, own, section.text().full(), lent == null ? weeks : lent);
        }
    }

    private void finish(PhaseDraft phase, ModuleDraft own) {
        if (phase.modules.isEmpty()) {
            if (phase.kind == Phase.Kind.CHECKLIST) {
                return;
            }
            phase.modules.add(own);
            own.weeks = phase.weeks;
        }
        boolean alone = phase.modules.size() == 1 && phase.modules.getFirst() == own;
        if (alone && own.hours == null) {
            own.hours = phase.hours;
        } else if (!phase.modules.contains(own)) {
            handOver(own, phase.modules.getFirst());
            phase.hours = phase.hours == null ? own.hours : phase.hours;
        }
        if (phase.kind == Phase.Kind.STUDY) {
            phase.modules.stream().filter(module -> module.tasks.isEmpty()).forEach(this::addWhole);
        }
    }

    private static void handOver(ModuleDraft from, ModuleDraft to) {
        to.resources.addAll(0, from.resources);
        to.concepts.addAll(0, from.concepts);
    }

    private void addWhole(ModuleDraft module) {
        var task = new TaskDraft(module.heading.title(), dev.cairn.roadmap.Lines.at(Math.max(1, module.line)));
        task.whole = true;
        var kind = Kinds.of(module.heading.title());
        task.kind = kind == TaskKind.PROJECT || kind == TaskKind.MILESTONE || kind == TaskKind.PRACTICE
                ? kind
                : TaskKind.STUDY;
        module.tasks.add(task);
    }

    private void visit(Section section, Place place) {
        var groups = new ArrayList<Section>();
        var others = new ArrayList<Section>();
        section.children().forEach(child -> (isGroup(child) ? groups : others).add(child));
        boolean below = others.stream().anyMatch(child -> work(child) > 0);
        int work = ownWork(section) + groups.stream().mapToInt(this::work).sum();
        if (work == 0 && !below) {
            withoutTasks(section, others, place);
            return;
        }
        if (work > 0) {
            module(section, groups, place);
        } else {
            unit(section, groups, place);
        }
        for (Section other : others) {
            if (below && work(other) > 0) {
                visit(other, place.below(section));
            } else if (below) {
                withoutTasks(other, other.children(), place.below(section));
            } else {
                guide.whole(other, place.nearest());
                context.shelf.addSections(other, place.nearest().resources);
            }
        }
    }

    private void unit(Section section, List<Section> groups, Place place) {
        context.claims.claim(section.head());
        var unit = new ModuleDraft(section.text().heading(), section.line());
        new BodyReader(context, place.phase(), unit, null, false).read(section.body(), null, section.head());
        place.nearest().resources.addAll(unit.resources);
        guide.leftovers(section, section.text().heading(), place.phase());
        groups.forEach(group -> {
            context.shelf.addSections(group, place.nearest().resources);
            guide.whole(group, place.phase());
        });
    }

    private void module(Section section, List<Section> groups, Place place) {
        context.claims.claim(section.head());
        var module = draft(section, place);
        var kind = kind(section);
        new BodyReader(context, place.phase(), module, kind, false).read(section.body(), null, section.head());
        place.phase().modules.add(module);
        for (Section group : groups) {
            group(group, place.phase(), module, kind);
        }
        guide.leftovers(section, section.text().heading(), module);
    }

    private ModuleDraft draft(Section section, Place place) {
        var text = section.text();
        var module = new ModuleDraft(text.heading(), section.line());
        module.unit = place.unit();
        module.weeks = text.weeks() == null ? place.weeks() : text.weeks();
        module.hours = text.stated().hours();
        module.headed = module.hours != null;
        return module;
    }

    private static @Nullable TaskKind kind(Section section) {
        var period = section.text().period();
        return period != null && period.word() == Period.Word.PROJECT
                ? TaskKind.PROJECT
                : Kinds.of(section.text().title());
    }

    /** A heading such as "Exercises" below a module: what stands under it belongs to the module. */
    private void group(Section group, PhaseDraft phase, ModuleDraft module, @Nullable TaskKind kind) {
        context.claims.claim(group.head());
        var name = group.text().title();
        var groupKind = Kinds.of(name);
        var reader = new BodyReader(context, phase, module, groupKind == null ? kind : groupKind, false);
        reader.read(group.body(), name, group.head());
        guide.leftovers(group, group.text().heading(), module);
        for (Section child : group.children()) {
            group(child, phase, module, groupKind == null ? kind : groupKind);
        }
    }

    /** A heading with nothing to tick below it: resources, a comment, or a module to be ticked as a whole. */
    private void withoutTasks(Section section, List<Section> others, Place place) {
        var title = section.text().title();
        var words = Vocabulary.standard();
        boolean resources = words.is(title, "label.resources") || words.is(title, "label.reading");
        if (resources || !isModule(section, others, place)) {
            var nearest = place.nearest();
            context.shelf.addSections(section, nearest.resources);
            goal(section, place.phase());
            guide.whole(section, place.phase());
            return;
        }
        boolean deeper = others.stream()
                        .anyMatch(child ->
                                moduleLevels.contains(child.level()) && isModule(child, child.children(), place))
                && !moduleLevels.contains(section.level());
        if (deeper) {
            unit(section, List.of(), place);
            others.forEach(child -> withoutTasks(child, child.children(), place.below(section)));
            return;
        }
        module(section, List.of(), place);
        var module = place.phase().modules.getLast();
        section.children().forEach(child -> {
            context.shelf.addSections(child, module.resources);
            guide.whole(child, module);
        });
    }

    private boolean isModule(Section section, List<Section> others, Place place) {
        var text = section.text();
        if (place.phase().kind == Phase.Kind.CHECKLIST || section.isAside() || Kinds.isMere(text.title())) {
            return false;
        }
        boolean placed = moduleLevels.contains(section.level())
                || others.stream().anyMatch(child -> moduleLevels.contains(child.level()));
        boolean counted =
                text.period() != null || text.numbered() || text.stated().hours() != null;
        boolean planned = !place.phase().heading.label().isEmpty()
                || context.mode == Context.Mode.ITEMS
                || section.wholeWeight().items() > 0;
        return counted || placed && planned;
    }

    private static void goal(Section section, PhaseDraft phase) {
        if (phase.goal == null && Vocabulary.standard().is(section.text().title(), "label.goal")) {
            section.body().stream()
                    .filter(Block.Paragraph.class::isInstance)
                    .map(block -> ((Block.Paragraph) block).text().plain())
                    .findFirst()
                    .ifPresent(goal -> phase.goal = goal);
        }
    }

    private boolean isGroup(Section section) {
        return section.text().period() == null
                && !section.text().numbered()
                && Kinds.isMere(section.text().title())
                && section.children().stream().allMatch(this::isGroup);
    }

    /** How many tasks stand in a section and below it. */
    private int work(Section section) {
        return ownWork(section)
                + section.children().stream().mapToInt(this::work).sum();
    }

    private int ownWork(Section section) {
        var weight = section.weight();
        if (context.mode == Context.Mode.BOXES || weight.boxes() > 0) {
            return weight.boxes();
        }
        var title = section.text().title();
        var words = Vocabulary.standard();
        boolean none = words.is(title, "label.resources")
                || words.is(title, "label.reading")
                || words.is(title, "label.goal")
                || words.is(title, "label.prerequisites")
                || words.is(title, "label.concepts")
                || section.isAside();
        return none ? 0 : weight.items();
    }
}
