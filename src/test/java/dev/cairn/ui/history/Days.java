package dev.cairn.ui.history;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.study.Edits;
import dev.cairn.ui.Desk;
import java.time.LocalDate;
import java.util.List;

/** What a learner does on some days. */
final class Days {
    static final RoadmapId ID = new RoadmapId("sample-3");
    static final RoadmapId OTHER = new RoadmapId("sample-4");

    private Days() {}

    static void load(Desk desk) {
        for (RoadmapId id : List.of(ID, OTHER)) {
            desk.store.load(id).ifPresent(it -> desk.library.put(id, it));
        }
    }

    static Key task(int number) {
        return new Key("r2p" + number / 32 + "m" + number % 32 / 8 + "t" + number % 8);
    }

    static void tick(Desk desk, int number) {
        desk.library.change(
                ID,
                Edits.stand(
                        List.of(task(number)),
                        Standing.done(Moment.now(desk.clock).studyDay())));
    }

    /** Ever another note on one task. */
    static void note(Desk desk, String text) {
        desk.library.change(ID, Edits.note(task(0), text));
    }

    /** A start for the plan of the other roadmap that no step of this library chose, as another device would. */
    static void decideElsewhere(Desk desk) {
        var planning = desk.library.planning();
        var choices = planning.choices(OTHER).withStart(LocalDate.of(2027, 5, 1));
        desk.library.put(desk.library.notebook().with(planning.withChoices(OTHER, choices)));
    }
}
