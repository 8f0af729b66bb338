package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import dev.cairn.markdown.outline.Box;
import dev.cairn.markdown.outline.Outline;
import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Problem;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Roadmap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an outline into a roadmap: finds the title and the phases, then lets each rule read its part, then looks over the whole. */
public final class PlanReading {

    /**
     * What came of a document.
     *
     * @param roadmap not yet saying what the text was repaired from
     * @param boxes how many checkboxes it holds, facts in disguise included
     * @param dropped lines that ended nowhere
     * @param marks the checkbox of each task that has one
     * @param items where the text of each task without a checkbox begins that is a list item
     */
    public record Plan(
            Roadmap roadmap, int boxes, List<Integer> dropped, Map<Key, Box> marks, Map<Key, ItemPlace> items) {
        public Plan {
            dropped = List.copyOf(dropped);
            marks = Map.copyOf(marks);
            items = Map.copyOf(items);
        }
    }

    private final Outline outline;
    private final DocumentTitle title;
    private final PlanFinder.Plan plan;
    private final Context context;
    private final GuideWriter guide;
    private final AboutReader aboutReader;
    private final List<PhaseDraft> phases = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final ModuleFinder modules;
    private final Set<Section> carriers;
    private final Set<Section> containers = new HashSet<>();

    private PlanReading(Outline outline, DocumentTitle title, PlanFinder.Plan plan) {
        this.outline = outline;
        this.title = title;
        this.plan = plan;
        context = new Context(plan.boxed() ? Context.Mode.BOXES : Context.Mode.ITEMS, new Claims(outline.lines()));
        guide = new GuideWriter(context);
        aboutReader = new AboutReader(context);
        modules = new ModuleFinder(context, guide, plan.phases());
        carriers = Set.copyOf(plan.phases());
        for (Section phase : plan.phases()) {
            for (var above = phase.parent(); above != null && containers.add(above); above = above.parent()) {
                // every section above a phase
            }
        }
    }

    /**
     * Reads a document.
     *
     * @param fallbackTitle what to call it where it does not say: the file's name
     * @return empty where there is nothing to do in it
     */
    public static Optional<Plan> read(Outline outline, String fallbackTitle) {
        var root = SectionTree.of(outline);
        var title = DocumentTitle.of(outline, root, fallbackTitle);
        var plan = PlanFinder.find(title.section());
        if (plan.phases().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PlanReading(outline, title, plan).read(root));
    }

    private Plan read(Section root) {
        title.claim(context.claims);
        about();
        walk(root);
        phases.sort(Comparator.comparingInt(phase -> phase.line));
        problems();
        var assembly = new Assembly();
        var finished = assembly.phases(phases);
        var heading = title.text();
        var roadmap = new Roadmap(
                heading.title(),
                heading.icon(),
                null,
                context.about.finished(),
                finished,
                resources,
                assembly.pages(guide.pages()),
                context.problems);
        var dropped = context.claims.open(
                new dev.cairn.roadmap.Lines(1, Math.max(1, outline.lines().size())));
        return new Plan(roadmap, context.boxes, dropped, assembly.boxes(), assembly.items());
    }

    private void about() {
        var stated = title.text().stated();
        context.about.duration = stated.span();
        context.about.hours = stated.hours();
    }

    private void walk(Section section) {
        if (carriers.contains(section)) {
            phase(section);
            return;
        }
        if (!containers.contains(section)) {
            outside(section);
            return;
        }
        boolean head = section.level() == 0 || section == title.section();
        if (section.level() > 0) {
            context.claims.claim(section.head());
        }
        aboutReader.read(section, head);
        if (section.weight().boxes() > 0) {
            loose(section);
        } else {
            collectLinks(section.body());
            guide.leftovers(section, heading(section), null);
        }
        section.children().forEach(this::walk);
    }

    private Heading heading(Section section) {
        return section.level() == 0 || section == title.section()
                ? title.text().heading()
                : section.text().heading();
    }

    private void collectLinks(List<Block> body) {
        var links = new Section(1, dev.cairn.markdown.outline.Inline.EMPTY, null, dev.cairn.roadmap.Lines.at(1));
        links.body().addAll(body);
        context.shelf.addSections(links, resources);
    }

    private void phase(Section section) {
        context.mode = plan.boxed() ? Context.Mode.BOXES : Context.Mode.ITEMS;
        if (section == title.section()) {
            aboutReader.read(section, true);
            var draft = PhaseDraft.of(section, Phase.Kind.STUDY);
            phases.add(modules.read(section, named(section, draft)));
            return;
        }
        phases.add(modules.read(section, Phase.Kind.STUDY));
        section.all().forEach(this::lookForWeeklyHours);
    }

    private void lookForWeeklyHours(Section section) {
        if (section.text().stated().weekly() != null) {
            context.about.addWeekly(
                    section.text().title(), section.text().stated().weekly());
        }
    }

    /** The phase of a document without headings is named after the document. */
    private PhaseDraft named(Section section, PhaseDraft draft) {
        if (section.level() > 0) {
            return draft;
        }
        var named = new PhaseDraft(title.text().heading(), draft.kind, draft.line);
        named.duration = context.about.duration;
        return named;
    }

    /** Boxes right under the title, or under a heading that holds the phases. */
    private void loose(Section section) {
        context.mode = Context.Mode.BOXES;
        var kind = plan.phases().stream().noneMatch(phase -> phase.text().isTime())
                ? Phase.Kind.STUDY
                : Phase.Kind.CHECKLIST;
        var draft = new PhaseDraft(
                new Heading("", heading(section).title(), heading(section).icon()), kind, section.line());
        phases.add(modules.readBody(section, draft));
    }

    private void outside(Section section) {
        aboutReader.read(section, false);
        if (section.wholeWeight().boxes() > 0) {
            context.mode = Context.Mode.BOXES;
            phases.add(modules.read(section, Phase.Kind.CHECKLIST));
            return;
        }
        section.children().forEach(this::aboutBelow);
        context.shelf.addSections(section, resources);
        guide.whole(section, null);
    }

    private void aboutBelow(Section section) {
        aboutReader.read(section, false);
        section.children().forEach(this::aboutBelow);
    }

    private void problems() {
        context.problems.addAll(outline.problems());
        new Sums(context, phases).check();
        new Order(context, phases).check();
        title.check(context);
        context.problems.sort(Comparator.comparingInt(Problem::line));
    }
}
