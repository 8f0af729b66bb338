package dev.cairn.storage;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Notebook;
import dev.cairn.progress.Replay;
import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.StorageException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the tables of how roadmaps stand in step with the log. Every method wants to be called inside the transaction that appends
 * the events.
 *
 * <p>What changes single rows goes straight to them; whatever else happens goes through {@link Replay}, so that the meaning of an
 * event stands in one place.
 */
final class Standings {
    private final Database database;
    private final RoadmapTable roadmaps;
    private final PlanningTable planning;
    private final WeekNoteTable notes;
    private final TimeTable time;
    private final CardTable cards;
    private final PairTable pairs;

    Standings(Database database, RoadmapTable roadmaps) {
        this.database = database;
        this.roadmaps = roadmaps;
        planning = new PlanningTable(database);
        notes = new WeekNoteTable(database);
        time = new TimeTable(database);
        cards = new CardTable(database);
        pairs = new PairTable(database);
    }

    Notebook notebook() throws SQLException {
        return new Notebook(planning.load(), time.load(), cards.load(), pairs.load());
    }

    Optional<Roadmap> load(RoadmapId id) throws SQLException {
        var row = roadmaps.number(id);
        return row.isEmpty() ? Optional.empty() : Optional.of(new StandingReader(database, row.getAsLong()).read());
    }

    void follow(List<Event> events) throws SQLException {
        planning.follow(events);
        notes.follow(events);
        time.follow(events);
        cards.follow(events);
        pairs.follow(events);
        var byRoadmap = new LinkedHashMap<RoadmapId, List<Event>>();
        for (Event event : events) {
            if (!(event.what() instanceof Happening.BesideTheTree)) {
                byRoadmap
                        .computeIfAbsent(event.roadmap(), id -> new ArrayList<>())
                        .add(event);
            }
        }
        for (var entry : byRoadmap.entrySet()) {
            if (entry.getValue().stream().allMatch(event -> NodeTouch.suffices(event.what()))) {
                touch(entry.getKey(), entry.getValue());
            } else {
                replay(entry.getKey(), entry.getValue());
            }
        }
    }

    private void touch(RoadmapId id, List<Event> events) throws SQLException {
        var row = roadmaps.number(id);
        if (row.isEmpty()) {
            return;
        }
        var nodes = new NodeTouch(database, row.getAsLong());
        for (Event event : events) {
            nodes.touch(event.what());
        }
        nodes.settle();
    }

    private void replay(RoadmapId id, List<Event> events) throws SQLException {
        var source = lastSource(events);
        // An import forgets what stood before, so that there is no need to read it.
        var before = source.isPresent() ? Optional.<Roadmap>empty() : load(id);
        var after = Replay.apply(before, events);
        if (after.isEmpty()) {
            roadmaps.remove(id);
        } else if (source.isPresent()) {
            refuseToReplace(id, events);
            roadmaps.keep(id, source.get(), after.get());
        } else if (before.isPresent()) {
            var row = roadmaps.number(id).orElseThrow();
            new TreeChange(database, row).make(before.get(), after.get());
            roadmaps.settle(roadmaps.overview(id).orElseThrow().as(before.get(), after.get()));
        }
    }

    /** Another process may have taken the name meanwhile; what stands under it is never written over unless it leaves first. */
    private void refuseToReplace(RoadmapId id, List<Event> events) throws SQLException {
        if (events.getFirst().what() instanceof Happening.Imported
                && roadmaps.number(id).isPresent()) {
            throw new StorageException("There is a roadmap called " + id
                    + " in the library already. It was left as it is: import the file again, and it gets"
                    + " another name.");
        }
    }

    /** The file of the last import among some events. */
    private static Optional<SourceFile> lastSource(List<Event> events) {
        return events.reversed().stream()
                .map(Event::what)
                .filter(Happening.Imported.class::isInstance)
                .map(what -> ((Happening.Imported) what).source())
                .findFirst();
    }
}
