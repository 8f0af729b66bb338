package dev.cairn.storage;

import dev.cairn.progress.Event;
import dev.cairn.progress.Notebook;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Agenda;
import dev.cairn.storage.json.Json;
import dev.cairn.study.Overview;
import dev.cairn.study.StorageException;
import dev.cairn.study.StudyStore;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The library in an SQLite file. Each method is one transaction. */
public final class SqliteStudyStore implements StudyStore {
    private static final long NOT_ASKED = -1;

    private final Database database;
    private final FileTable files;
    private final EventTable events;
    private final RoadmapTable roadmaps;
    private final AgendaTable agendas;
    private final Standings standings;
    private long seenVersion = NOT_ASKED;

    /** @param database closed with this store */
    public SqliteStudyStore(Database database) {
        this.database = database;
        files = new FileTable(database);
        events = new EventTable(database, files);
        roadmaps = new RoadmapTable(database);
        agendas = new AgendaTable(database);
        standings = new Standings(database, roadmaps);
    }

    @Override
    public void append(Step step) {
        // A step may come again: its commit may have reached the disk although it was reported as failed.
        appendIf(() -> !events.holds(step), step);
    }

    @Override
    public boolean untouched() {
        return database.read(events::empty);
    }

    @Override
    public void begin(Step first) {
        appendIf(events::empty, first);
    }

    private void appendIf(Database.Work<Boolean> wanted, Step step) {
        try {
            database.write(() -> {
                if (wanted.run()) {
                    events.append(step);
                    standings.follow(step.events());
                }
                return step;
            });
        } catch (Json.Unreadable e) {
            throw new StorageException("This cannot be kept: " + e.getMessage() + ". Nothing was changed.", e);
        }
    }

    @Override
    public List<Overview> overviews() {
        return reading(roadmaps::overviews);
    }

    @Override
    public Optional<Roadmap> load(RoadmapId id) {
        return reading(() -> standings.load(id));
    }

    @Override
    public Optional<SourceFile> source(RoadmapId id) {
        return reading(() -> roadmaps.source(id, files));
    }

    @Override
    public Optional<RoadmapId> withDigest(String digest) {
        return reading(() -> roadmaps.withDigest(digest));
    }

    @Override
    public List<Event> history(RoadmapId id, Key node, int limit) {
        return reading(() -> events.ofNode(id, node, limit));
    }

    @Override
    public List<Event> after(Instant moment) {
        return reading(() -> events.after(moment));
    }

    @Override
    public List<Step> steps(@Nullable Step before, int limit) {
        return reading(() -> events.steps(before, limit));
    }

    private <T> T reading(Database.Work<T> work) {
        try {
            return database.read(work);
        } catch (Json.Unreadable | IllegalArgumentException | DateTimeException e) {
            // No value that was written here is refused by the model: something else has changed it.
            throw Failures.damage(database.file(), e);
        }
    }

    @Override
    public Notebook notebook() {
        return reading(standings::notebook);
    }

    @Override
    public void keepAgenda(Agenda agenda) {
        database.write(() -> {
            agendas.keep(agenda);
            return agenda;
        });
    }

    @Override
    public Optional<Agenda> agendaBefore(LocalDate date) {
        return reading(() -> agendas.before(date));
    }

    @Override
    public boolean changedOutside() {
        long version = database.read(() -> database.number("PRAGMA data_version"));
        boolean changed = seenVersion != NOT_ASKED && seenVersion != version;
        seenVersion = version;
        return changed;
    }

    @Override
    public void close() {
        database.close();
    }
}
