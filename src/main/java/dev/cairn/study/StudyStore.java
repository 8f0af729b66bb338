package dev.cairn.study;

import dev.cairn.progress.Event;
import dev.cairn.progress.Notebook;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Agenda;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Port: the library on disk. The log of events is its truth; how roadmaps stand is derived from it and kept notebook it.
 *
 * <p>Every method may wait for the disk and is called by one thread at a time.
 *
 * @see StorageException what every method throws when the disk or the database fails
 */
public interface StudyStore extends EventLog, AutoCloseable {

    /** Whether nothing was ever appended to it. */
    boolean untouched();

    /**
     * Appends the very first step; does nothing where another process was faster.
     *
     * @see #untouched
     */
    void begin(Step first);

    /** All roadmaps, in the order they were imported. */
    List<Overview> overviews();

    /** A roadmap as it stands; empty where there is none of this name. */
    Optional<Roadmap> load(RoadmapId id);

    /** The file a roadmap was imported from; empty where there is no such roadmap. */
    Optional<SourceFile> source(RoadmapId id);

    /** The roadmap that was imported from a file with these bytes; empty where there is none. */
    Optional<RoadmapId> withDigest(String digest);

    /** What happened to one node, the latest first, at most {@code limit} events. */
    List<Event> history(RoadmapId id, Key node, int limit);

    /** What happened after a moment, of whatever roadmaps, in the order it came in. Imports are among them with every byte of their files. */
    List<Event> after(Instant moment);

    /**
     * Steps as they were kept, the latest first.
     *
     * @param before only those before this one; null from the latest on
     * @param limit at most so many
     */
    List<Step> steps(@Nullable Step before, int limit);

    /** What is kept beside the trees of the roadmaps. */
    Notebook notebook();

    /** Keeps what the plan holds for a day; nothing where that day has an agenda already: what counts is how the day began. */
    void keepAgenda(Agenda agenda);

    /** The agenda of the last day before a date that had one; empty where none had. */
    Optional<Agenda> agendaBefore(LocalDate date);

    /** Whether another process has changed the database since the last call; false at the first call. */
    boolean changedOutside();

    @Override
    void close();
}
