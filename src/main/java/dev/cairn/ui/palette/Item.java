package dev.cairn.ui.palette;

import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.study.FoldedName;
import dev.cairn.study.Fuzzy;

/**
 * Something that has a name.
 *
 * @param title as it is shown
 * @param name what is looked through
 * @param standing how it stands, where it is a task
 * @param used how often the learner chose it here, of late
 */
record Item(Kind kind, String title, FoldedName name, Shelf shelf, Goal goal, Standing standing, int used) {
    private static final int DOUBLED_USE = 60;
    private static final int MOST_FOR_USE = 240;

    static Item of(Command command, Uses uses) {
        var goal = new Goal.Run(command);
        return new Item(
                Kind.COMMAND,
                command.title(),
                FoldedName.of(command.title()),
                new Shelf("", "", "", FoldedName.of(command.also())),
                goal,
                Standing.OPEN,
                uses.times(goal.id()));
    }

    /** How high it comes among what fits; 0 where it does not fit. What was chosen often comes first among what fits about as well. */
    int score(Fuzzy fuzzy) {
        int fit = fuzzy.fit(name, shelf.around());
        return fit == 0 ? 0 : Math.max(1, fit + forKind() + forUse() - (standing.status() == Status.OPEN ? 0 : 30));
    }

    int forUse() {
        int doubled = Integer.SIZE - Integer.numberOfLeadingZeros(used);
        return Math.min(MOST_FOR_USE, doubled * DOUBLED_USE);
    }

    private int forKind() {
        return switch (kind) {
            case COMMAND, ROADMAP -> 25;
            case PHASE, MODULE -> 10;
            case TASK -> 5;
            case NOTE, RESOURCE -> 0;
        };
    }
}
