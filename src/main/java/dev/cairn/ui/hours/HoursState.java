package dev.cairn.ui.hours;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.Share;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.WeekTemplate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All the page shows, as it stands.
 *
 * @param assumedOf the roadmap whose assumption the hours are; empty where they are the learner's own
 * @param parts every roadmap, those that share the week first
 * @param starts weeks to start from
 * @param suggested habits the roadmaps ask for that are not there yet
 */
record HoursState(
        LocalDate today,
        Availability availability,
        String assumedOf,
        SessionLengths lengths,
        List<Part> parts,
        List<Start> starts,
        List<Block> suggested) {

    static final HoursState NOTHING = new HoursState(
            LocalDate.EPOCH, Availability.NONE, "", SessionLengths.USUAL, List.of(), List.of(), List.of());

    /**
     * A roadmap and its part of the week.
     *
     * @param minutes what it gets of a usual week; 0 where it rests
     */
    record Part(
            RoadmapId id,
            String name,
            boolean active,
            boolean paused,
            @Nullable LocalDate start,
            @Nullable Share share,
            int minutes) {}

    /**
     * A week a roadmap states.
     *
     * @param roadmap its name
     */
    record Start(String roadmap, WeekTemplate template) {}
}
