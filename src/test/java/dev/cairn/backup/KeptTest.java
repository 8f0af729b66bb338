package dev.cairn.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class KeptTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final Path FOLDER = Path.of("backups");

    private static Backup before(Duration age) {
        return Backup.in(FOLDER, NOW.minus(age), Cause.DAILY, 1);
    }

    @Example
    void allOfTheLastTwoDaysAreKept() {
        Map<Backup, Long> backups = new HashMap<>();
        for (int hours = 0; hours < 48; hours++) {
            backups.put(before(Duration.ofHours(hours)), 100L);
        }
        assertThat(Kept.superfluous(backups, NOW, ZONE)).isEmpty();
    }

    @Example
    void twoYearsOfThreeADayAreThinnedToDaysWeeksAndMonths() {
        Map<Backup, Long> backups = new HashMap<>();
        for (int hours = 0; hours < 2 * 365 * 24; hours += 8) {
            backups.put(before(Duration.ofHours(hours)), 20_000L - hours);
        }
        backups.keySet().removeAll(Kept.superfluous(backups, NOW, ZONE));
        var days = backups.keySet().stream()
                .map(it -> LocalDate.ofInstant(it.made(), ZONE))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(backups).hasSizeBetween(6 + 12 + 8 + 20, 7 + 13 + 11 + 24);
        assertThat(days.subSet(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 23)))
                .hasSize(13);
        assertThat(days.subSet(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)))
                .hasSize(12);
    }

    @Example
    void anEmptyOneNeverTakesThePlaceOfAFullOne() {
        var full = before(Duration.ofDays(5));
        var less = before(Duration.ofDays(5).minusHours(1));
        var empty = before(Duration.ofDays(5).minusHours(2));
        assertThat(Kept.superfluous(Map.of(full, 900L, less, 899L, empty, 3L), NOW, ZONE))
                .as("the fullest stays, and the latest: somebody may have gone back on purpose")
                .containsExactly(less);
    }

    @Example
    void theFullestOfAllIsKeptWhateverItsAge() {
        var full = before(Duration.ofDays(400));
        var fuller = before(Duration.ofDays(399));
        var emptied = before(Duration.ofDays(3));
        assertThat(Kept.superfluous(Map.of(full, 900L, fuller, 901L, emptied, 1L), NOW, ZONE))
                .containsExactly(full);
    }

    @Property(tries = 300)
    void thinningTwiceIsThinningOnceAndNeverLosesTheFullest(@ForAll long seed) {
        var lot = new Random(seed);
        Map<Backup, Long> backups = new HashMap<>();
        for (int i = lot.nextInt(60); i >= 0; i--) {
            backups.put(before(Duration.ofMinutes(lot.nextInt(60 * 24 * 800))), (long) lot.nextInt(50));
        }
        long most = backups.values().stream().mapToLong(it -> it).max().orElseThrow();
        var gone = Kept.superfluous(backups, NOW, ZONE);
        backups.keySet().removeAll(gone);
        assertThat(backups).containsValue(most);
        assertThat(Kept.superfluous(backups, NOW, ZONE)).isEqualTo(Set.of());
    }

    @Example
    void oneADayIsDue() {
        var yesterday = before(Duration.ofHours(20));
        assertThat(Kept.isDue(Stream.of(yesterday), NOW, ZONE)).isTrue();
        assertThat(Kept.isDue(Stream.of(before(Duration.ofHours(18))), NOW, ZONE))
                .isFalse();
    }
}
