package dev.cairn.week;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekName;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Port: what is kept about weeks. Every method may wait for the disk and is called by one thread at a time, the one that owns the library.
 *
 * @see dev.cairn.study.StorageException what every method throws when the disk or the database fails
 */
public interface WeekStore {

    /** What is remembered of the study days from one to another, both included. */
    Diary diary(LocalDate from, LocalDate to);

    /** How a roadmap stands; empty where there is none of this name. */
    Optional<Roadmap> roadmap(RoadmapId id);

    /** The sheet of a week; one without lines where none was kept. */
    Sheet sheet(WeekName week);

    /**
     * Keeps the numbers of a sheet. Where others were kept meanwhile, those stay as they are and what is new takes the next ones.
     *
     * @return the sheet as it is kept now
     */
    Sheet keep(Sheet sheet);

    /** The weeks that have a sheet, the one kept last first. */
    List<WeekName> sheets();

    /** What the learner wrote about a week; empty where nothing is written. It is changed by {@link dev.cairn.study.WeekNotes}. */
    String note(WeekName week);

    /** What calendars were told last, in no order. */
    List<CalendarMark> marks();

    /** Keeps what calendars are told now: those of the same uid are replaced. */
    void mark(Collection<CalendarMark> marks);
}
