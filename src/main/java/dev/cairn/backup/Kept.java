package dev.cairn.backup;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which backups are kept: all of the last two days; then one of each day for two weeks, one of each week for ten, and one of each month for
 * ever. Of each stretch the latest is kept, and the fullest where that is another: the log of a library only grows, so that one with fewer events than
 * an older one lost something, or somebody went back on purpose.
 */
public final class Kept {
    private static final Duration ALL = Duration.ofDays(2);
    private static final int DAILY = 14;
    private static final int WEEKLY = 70;

    private Kept() {}

    /**
     * Those to be deleted.
     *
     * @param events what each of the backups there are holds; one that cannot be read is not among them, and stays
     * @param zone tells which day a moment is on
     */
    public static Set<Backup> superfluous(Map<Backup, Long> events, Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        var slots = events.keySet().stream()
                .filter(it -> isOld(it, now))
                .collect(Collectors.groupingBy(slot(today, zone), TreeMap::new, Collectors.toList()));
        var latestLast = Comparator.comparing(Backup::made)
                .thenComparingInt(Backup::turn)
                .thenComparing(Backup::file);
        var fullest = Comparator.<Backup>comparingLong(it -> events.getOrDefault(it, 0L))
                .thenComparing(latestLast);
        var gone = new HashSet<Backup>();
        for (List<Backup> slot : slots.values()) {
            var best = slot.stream().max(fullest).orElseThrow();
            var latest = slot.stream().max(latestLast).orElseThrow();
            slot.stream().filter(it -> !it.equals(best) && !it.equals(latest)).forEach(gone::add);
        }
        return gone;
    }

    /** Whether it is no longer kept only because it was made a short while ago. */
    public static boolean isOld(Backup backup, Instant now) {
        return backup.made().isBefore(now.minus(ALL));
    }

    /** The first day of the stretch of time of which one is kept. */
    private static Function<Backup, String> slot(LocalDate today, ZoneId zone) {
        return backup -> {
            var day = LocalDate.ofInstant(backup.made(), zone);
            if (day.isAfter(today.minusDays(DAILY))) {
                return "day " + day;
            }
            return day.isAfter(today.minusDays(WEEKLY))
                    ? "week " + day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    : "month " + day.withDayOfMonth(1);
        };
    }

    /** Whether the day's own backup is still to be made. */
    public static boolean isDue(Stream<Backup> backups, Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        return backups.noneMatch(it -> LocalDate.ofInstant(it.made(), zone).equals(today));
    }
}
