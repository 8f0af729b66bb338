package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Located;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Place;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import java.util.Optional;

/** Decides where a new phase, module or task goes, seen from the selected row. */
final class Drafting {
    private Drafting() {}

    /** A task below a row: after a task, first in a group or module; a module where the row is a phase. */
    static Optional<Draft> task(Roadmap roadmap, RowId below) {
        return Tree.find(roadmap, below.key()).map(at -> switch (at.node()) {
            case Task task -> Draft.at(Item.Kind.TASK, after(at), task.group());
            case Module module -> Draft.at(Item.Kind.TASK, inGroup(module, below), below.part());
            case Phase phase -> Draft.at(Item.Kind.MODULE, new Place(phase.key(), inUnit(phase, below)), null);
        });
    }

    /** A module behind the one the row is in; a phase behind the row's where it is one, or where there is no row. */
    static Draft heading(Roadmap roadmap, Optional<RowId> at) {
        return at.flatMap(id -> Tree.find(roadmap, id.key()))
                .map(found -> switch (found.node()) {
                    case Task task -> Draft.at(Item.Kind.MODULE, after(moduleOf(roadmap, found)), null);
                    case Module module -> Draft.at(Item.Kind.MODULE, after(found), null);
                    case Phase phase -> Draft.at(Item.Kind.PHASE, after(found), null);
                })
                .orElseGet(() -> Draft.at(
                        Item.Kind.PHASE, new Place(null, roadmap.phases().size()), null));
    }

    private static Located moduleOf(Roadmap roadmap, Located task) {
        Key module = task.path().get(1).key();
        return Tree.find(roadmap, module).orElseThrow();
    }

    private static Place after(Located found) {
        return new Place(found.place().parent(), found.place().index() + 1);
    }

    private static Place inGroup(Module module, RowId group) {
        int index = 0;
        if (group.part() != null) {
            while (index < module.tasks().size()
                    && !group.part().equals(module.tasks().get(index).group())) {
                index++;
            }
        }
        return new Place(module.key(), index);
    }

    private static int inUnit(Phase phase, RowId unit) {
        int index = 0;
        if (unit.part() != null) {
            while (index < phase.modules().size()
                    && !unit.part().equals(phase.modules().get(index).unit())) {
                index++;
            }
        }
        return index;
    }
}
