package dev.cairn.ui;

import dev.cairn.progress.Change;
import dev.cairn.progress.Happening;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Standing;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.timing.Timer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What becomes of a task when its timer is stopped. */
public sealed interface Ending {

    /** It is done. */
    record Done() implements Ending {}

    /**
     * It is not.
     *
     * @param minutes more than it was estimated at; 0 to leave the estimate as it is
     */
    record More(int minutes) implements Ending {}

    /** What happens to the task; nothing where it is gone. */
    default List<Change> changes(Library library, Timer timer, LocalDate today) {
        return library.standing(timer.roadmap()).stream()
                .flatMap(it -> switch (this) {
                    case Done done -> Edits.stand(Set.of(timer.task()), Standing.done(today)).apply(it).stream();
                    case More more -> more(it, timer, more.minutes()).stream();
                })
                .map(what -> new Change(timer.roadmap(), what))
                .toList();
    }

    private static List<Happening> more(Roadmap roadmap, Timer timer, int minutes) {
        int estimated = PlannedMinutes.estimated(roadmap, timer.task());
        return minutes == 0 || estimated == 0
                ? List.of()
                : Edits.reestimate(timer.task(), Effort.own(estimated + minutes))
                        .apply(roadmap);
    }
}
