package dev.cairn.ui.timeline;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.study.Library;
import dev.cairn.study.PlanEdits;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What the learner can choose about one module of a plan; each choice is one step, which undo takes back. */
final class ModuleChoices {
    private final Library library;
    private final Chart chart;
    private final RoadmapId roadmap;
    private final Key module;

    private ModuleChoices(Library library, Chart chart, RoadmapId roadmap, Key module) {
        this.library = library;
        this.chart = chart;
        this.roadmap = roadmap;
        this.module = module;
    }

    /** Empty for rows of anything but a module with open work. */
    static Optional<ModuleChoices> of(Row row, Chart chart, Library library) {
        var key = row.id().node();
        return row.kind() == Row.Kind.MODULE && key != null && !row.bar().done()
                ? Optional.of(new ModuleChoices(library, chart, row.id().roadmap(), key))
                : Optional.empty();
    }

    /**
     * The modules of a phase this one may wait for.
     *
     * @param name of the phase
     */
    record Candidates(String name, List<Candidate> modules) {
        /** How many of them are waited for. */
        long chosen() {
            return modules.stream().filter(Candidate::chosen).count();
        }
    }

    /**
     * Another module.
     *
     * @param chosen whether this one waits for it
     * @param possible false where it waits for this one itself
     */
    record Candidate(Key key, String name, boolean chosen, boolean possible) {}

    boolean pinned() {
        return choices().pins().containsKey(module);
    }

    boolean limited() {
        return choices().limits().containsKey(module);
    }

    boolean beside() {
        return choices().beside().contains(module);
    }

    /** Whether there is a module before it at all. */
    boolean hasOneBefore() {
        return phases().stream()
                .flatMap(phase -> phase.modules().stream())
                .findFirst()
                .filter(first -> !first.key().equals(module))
                .isPresent();
    }

    /** Phase by phase, the modules with open work, and those that are waited for anyway. */
    List<Candidates> candidates() {
        var chosen = waits();
        return phases().stream()
                .map(phase -> candidates(phase, chosen))
                .filter(it -> !it.modules().isEmpty())
                .toList();
    }

    private Candidates candidates(Phase phase, Set<Key> chosen) {
        int index = phases().indexOf(phase);
        return new Candidates(
                Captions.phase(phase, index).name(),
                phase.modules().stream()
                        .filter(it -> !it.key().equals(module))
                        .filter(it -> chosen.contains(it.key()) || isOpen(it))
                        .map(it -> new Candidate(
                                it.key(),
                                Captions.module(it, index).name(),
                                chosen.contains(it.key()),
                                chosen.contains(it.key()) || !waitsForThis(it.key())))
                        .toList());
    }

    private boolean isOpen(Module other) {
        return chart.find(RowId.node(roadmap, other.key()))
                .filter(row -> !row.bar().done())
                .isPresent();
    }

    /** Whether a module waits for this one, itself or by way of others: a ring would be passed over by the plan. */
    private boolean waitsForThis(Key other) {
        var waits = choices().waits();
        var seen = new HashSet<Key>();
        var next = new ArrayDeque<>(Set.of(other));
        while (!next.isEmpty()) {
            var key = next.remove();
            if (key.equals(module)) {
                return true;
            }
            if (seen.add(key)) {
                next.addAll(waits.getOrDefault(key, Set.of()));
            }
        }
        return false;
    }

    void beside(boolean sideBySide) {
        choose(it -> it.withBeside(module, sideBySide));
    }

    void waitFor(Key other, boolean wait) {
        choose(it -> {
            var chosen = new HashSet<>(it.waits().getOrDefault(module, Set.of()));
            if (wait) {
                chosen.add(other);
            } else {
                chosen.remove(other);
            }
            return it.withWaits(module, chosen);
        });
    }

    void unpin() {
        choose(it -> it.withPins(module, List.of()));
    }

    void unlimit() {
        choose(it -> it.withLimit(module, null));
    }

    private Set<Key> waits() {
        return choices().waits().getOrDefault(module, Set.of());
    }

    private PlanChoices choices() {
        return library.planning().choices(roadmap);
    }

    private List<Phase> phases() {
        var all = chart.outlook().roadmaps().get(roadmap);
        return all == null ? List.of() : all.studyPhases().toList();
    }

    private void choose(UnaryOperator<PlanChoices> choice) {
        library.perform(PlanEdits.choose(library.planning(), roadmap, choice));
    }
}
