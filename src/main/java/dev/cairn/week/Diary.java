package dev.cairn.week;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Agenda;
import dev.cairn.schedule.hours.Dates;
import dev.cairn.study.Outlook;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is remembered of some days in a row.
 *
 * @param agendas what the plan held for each when it began; none for a day that was never looked at
 * @param ticks when tasks were done, in order; of one that was ticked again, the last time. One that is open again may still be among them
 * @param others roadmaps in which something was done then, and which the plan does not hold now: paused since, or finished
 */
public record Diary(List<Agenda> agendas, List<Tick> ticks, Map<RoadmapId, Roadmap> others) {
    /** Nothing. */
    public static final Diary EMPTY = new Diary(List.of(), List.of());

    public Diary {
        agendas = List.copyOf(agendas);
        ticks = List.copyOf(ticks);
        others = Map.copyOf(others);
    }

    public Diary(List<Agenda> agendas, List<Tick> ticks) {
        this(agendas, ticks, Map.of());
    }

    /**
     * Reads what is to be known of some days beside an outlook. Waits for the disk.
     *
     * @throws dev.cairn.study.StorageException where that fails
     */
    public static Diary read(WeekStore store, Dates days, Outlook outlook) {
        var diary = store.diary(days.from(), days.to());
        var others = new LinkedHashMap<RoadmapId, Roadmap>();
        diary.ticks().stream()
                .map(Tick::roadmap)
                .distinct()
                .filter(id -> !outlook.roadmaps().containsKey(id))
                .forEach(id -> store.roadmap(id).ifPresent(roadmap -> others.put(id, roadmap)));
        return new Diary(diary.agendas(), diary.ticks(), others);
    }

    public Optional<Agenda> agenda(LocalDate studyDay) {
        return agendas.stream().filter(it -> it.day().equals(studyDay)).findFirst();
    }

    /** The roadmaps of an outlook, and then the others. */
    public Map<RoadmapId, Roadmap> roadmaps(Outlook outlook) {
        var all = new LinkedHashMap<>(outlook.roadmaps());
        others.forEach(all::putIfAbsent);
        return all;
    }
}
