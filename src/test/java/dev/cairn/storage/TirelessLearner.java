package dev.cairn.storage;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A program that ticks and unticks one task after the other until it is killed, and prints each event's id once it is saved. */
final class TirelessLearner {
    private TirelessLearner() {}

    public static void main(String[] args) {
        var id = new RoadmapId("r");
        try (var store = new SqliteStudyStore(Database.open(Path.of(args[0])))) {
            while (true) {
                for (Task task : store.load(id).orElseThrow().allTasks().toList()) {
                    var moment = Moment.now(Clock.systemUTC());
                    var after = task.status() == Status.OPEN ? Standing.done(moment.studyDay()) : Standing.OPEN;
                    var what =
                            Happening.StatusChange.to(task.key(), task.state().standing(), after);
                    var event = new Event(UUID.randomUUID(), moment, id, what);
                    store.append(new Step(UUID.randomUUID(), null, List.of(event)));
                    System.out.println(event.id());
                    System.out.flush();
                }
            }
        }
    }
}
