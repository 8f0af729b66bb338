package dev.cairn.cli;

import dev.cairn.progress.Change;
import dev.cairn.progress.Moment;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.hours.WeekName;
import dev.cairn.study.Edits;
import dev.cairn.week.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives tasks another standing by the numbers they have on the sheet of a week: all that are named, in one step, or none. */
final class SheetTicking {
    private final CairnCommand cairn;

    SheetTicking(CairnCommand cairn) {
        this.cairn = cairn;
    }

    /** A task that was meant by its number. */
    private record Meant(int number, RoadmapId roadmap, Task task) {}

    /** @param numbers as they stand on paper; one that is named twice counts once */
    int stand(WeekName week, List<Integer> numbers, Status status) {
        try (var library = cairn.library()) {
            var sheet = library.weeks().sheet(week);
            if (sheet.lines().isEmpty()) {
                throw new CommandFailed(
                        "There is no sheet of " + week + ": none was printed or shown. Nothing was" + " changed.");
            }
            var meant = numbers.stream()
                    .distinct()
                    .map(number -> meant(library, sheet, number))
                    .toList();
            perform(library, meant, status);
            for (Meant it : meant) {
                var already = it.task().status() == status ? " (it was already)" : "";
                cairn.output()
                        .line(Words.box(status) + " " + it.number() + "  "
                                + it.task().title() + already);
            }
            meant.stream()
                    .map(Meant::roadmap)
                    .distinct()
                    .forEach(id -> cairn.output()
                            .line(id + ": "
                                    + Words.done(library.named(id.slug()).tally())));
        }
        return 0;
    }

    private void perform(OpenLibrary library, List<Meant> meant, Status status) {
        var today = Moment.now(cairn.desk().clock()).studyDay();
        var standing = status == Status.OPEN ? Standing.OPEN : new Standing(status, today);
        Map<RoadmapId, List<Key>> keys = new LinkedHashMap<>();
        meant.forEach(it -> keys.computeIfAbsent(it.roadmap(), id -> new ArrayList<>())
                .add(it.task().key()));
        var changes = new ArrayList<Change>();
        keys.forEach((id, tasks) -> Edits.stand(tasks, standing)
                .apply(library.load(id))
                .forEach(what -> changes.add(new Change(id, what))));
        library.library().perform(changes);
    }

    private static Meant meant(OpenLibrary library, Sheet sheet, int number) {
        var line = sheet.line(number)
                .orElseThrow(() -> new CommandFailed("There is no number " + number + " on the sheet of " + sheet.week()
                        + ", which goes to " + sheet.lines().size() + ". Nothing was changed."));
        return library.find(line.roadmap())
                .flatMap(roadmap -> roadmap.allTasks()
                        .filter(task -> task.key().equals(line.task()))
                        .findFirst())
                .map(task -> new Meant(number, line.roadmap(), task))
                .orElseThrow(() -> new CommandFailed("Number " + number + " on the sheet of " + sheet.week()
                        + " was a task that is not in your library any more. Nothing was changed."));
    }
}
