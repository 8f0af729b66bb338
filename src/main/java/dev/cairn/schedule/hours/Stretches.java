package dev.cairn.schedule.hours;

import dev.cairn.roadmap.WeeklyHours;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Weekly commitments for one stretch of time after the other: "1-2 Foundations" (months), "Phase 3". */
final class Stretches {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?:weeks?|months?|quarters?|phases?|stages?|wochen?|monate?|quartale?|phasen?)\\s+)?"
                    + "(\\d{1,3})(?:\\s*[-–]\\s*(\\d{1,3}))?\\b.*",
            Pattern.CASE_INSENSITIVE);

    private Stretches() {}

    /**
     * The least of them that is enough for all: kept all the time, it gets done what they ask for together in the time they take
     * together. Empty where not all commitments are for stretches.
     */
    static Optional<WeeklyHours> enough(List<WeeklyHours> stated) {
        long lengths = 0;
        long minutes = 0;
        for (WeeklyHours hours : stated) {
            var number = NUMBERED.matcher(hours.label().strip());
            if (!number.matches()) {
                return Optional.empty();
            }
            int length = length(number.toMatchResult());
            lengths += length;
            minutes += (long) length * hours.minutes().middle();
        }
        long needed = minutes;
        long time = lengths;
        return stated.size() < 2
                ? Optional.empty()
                : stated.stream()
                        .filter(it -> it.minutes().middle() * time >= needed)
                        .min(Comparator.comparingInt(it -> it.minutes().middle()));
    }

    private static int length(MatchResult number) {
        int from = Integer.parseInt(number.group(1));
        int to = number.group(2) == null ? from : Integer.parseInt(number.group(2));
        return Math.max(1, to - from + 1);
    }
}
