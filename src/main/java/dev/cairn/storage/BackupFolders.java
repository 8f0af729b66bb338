package dev.cairn.storage;

import dev.cairn.backup.Backup;
import dev.cairn.backup.Cause;
import dev.cairn.backup.Contents;
import dev.cairn.backup.Kept;
import dev.cairn.study.StorageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places backups are kept in.
 *
 * @param folder made where it is missing
 * @param second another, outside the folder of the library; null for none
 * @param clock tells how old backups are, and on which day they were made
 */
public record BackupFolders(Path folder, @Nullable Path second, Clock clock) {
    private static final Logger LOG = Logger.getLogger(BackupFolders.class.getName());

    /** The two, or the one. */
    List<Path> places() {
        return second == null ? List.of(folder) : List.of(folder, second);
    }

    /** Those in both places, the latest first; one that is in both is listed once. */
    List<Backup> all() {
        Map<String, Backup> byName = new LinkedHashMap<>();
        places().forEach(place -> in(place).forEach(it -> byName.putIfAbsent(it.name(), it)));
        return byName.values().stream()
                .sorted(Comparator.comparing(Backup::made)
                        .thenComparingInt(Backup::turn)
                        .reversed())
                .toList();
    }

    /** Every file of a backup there is. */
    List<Path> copies(Backup backup) {
        var name = Objects.requireNonNull(backup.file().getFileName());
        return places().stream()
                .map(it -> it.resolve(name))
                .filter(Files::exists)
                .toList();
    }

    /** Whether none was made today of what there is now. */
    boolean isDue() {
        return Kept.isDue(
                in(folder).stream().filter(it -> it.cause() != Cause.RESTORE), clock.instant(), clock.getZone());
    }

    private static List<Backup> in(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var files = Files.list(place)) {
            return files.map(Backup::read).flatMap(Optional::stream).toList();
        } catch (IOException | UncheckedIOException e) {
            // The other place may be all that is wanted; what is made here next says what is wrong with it.
            LOG.log(Level.WARNING, "the backups in " + place + " cannot be listed", e);
            return List.of();
        }
    }

    /** What a backup holds, by the first of its copies that can be read. */
    Contents contents(Backup backup) {
        return firstOf(backup, it -> {
            try (var copy = Database.look(it)) {
                return new ContentsReader(copy).read();
            }
        });
    }

    /**
     * The first copy of a backup that is whole.
     *
     * @throws StorageException where none is
     */
    Path sound(Backup backup) {
        return firstOf(backup, it -> {
            try (var copy = Database.look(it)) {
                new Soundness(copy).require();
                return it;
            }
        });
    }

    boolean isSound(Path file) {
        try (var copy = Database.look(file)) {
            return new Soundness(copy).complaints().isEmpty();
        } catch (StorageException e) {
            return false;
        }
    }

    private <T> T firstOf(Backup backup, Function<Path, T> reading) {
        StorageException first = null;
        for (Path copy : copies(backup)) {
            try {
                return reading.apply(copy);
            } catch (StorageException e) {
                first = first == null ? e : first;
            }
        }
        throw first == null ? new StorageException("There is no backup " + backup.name() + " any more.") : first;
    }

    /** A name that no backup has, in a folder that is there. */
    Backup next(Cause cause) {
        LibraryFile.makeFolder(folder);
        for (int turn = 1; ; turn++) {
            var backup = Backup.in(folder, clock.instant(), cause, turn);
            if (copies(backup).isEmpty()) {
                return Backup.read(backup.file()).orElseThrow();
            }
        }
    }

    /** Puts a copy into the second place; a sentence where that failed. */
    Optional<String> copyAside(Backup backup) {
        if (second == null) {
            return Optional.empty();
        }
        try {
            LibraryFile.makeFolder(second);
            LibraryCopy.copy(
                    backup.file(),
                    second.resolve(Objects.requireNonNull(backup.file().getFileName())));
            return Optional.empty();
        } catch (StorageException e) {
            return Optional.of("The second copy could not be made. " + e.getMessage());
        }
    }

    /** Deletes those that are kept no longer, in each place by itself: what is missing in the one is kept in the other. */
    void thin() {
        for (Path place : places()) {
            for (Backup gone : superfluous(place)) {
                delete(gone.file());
            }
        }
    }

    /** Nothing goes for the sake of one that is not whole: such a one does not count, and stays where it is. */
    private Set<Backup> superfluous(Path place) {
        var now = clock.instant();
        Map<Backup, Long> events = new LinkedHashMap<>();
        in(place).stream()
                .filter(it -> Kept.isOld(it, now))
                .forEach(it -> events(it.file()).ifPresent(count -> events.put(it, count)));
        while (true) {
            var gone = Kept.superfluous(events, now, clock.getZone());
            var unsound = gone.isEmpty()
                    ? List.<Backup>of()
                    : events.keySet().stream()
                            .filter(it -> !gone.contains(it) && !isSound(it.file()))
                            .toList();
            if (unsound.isEmpty()) {
                return gone;
            }
            unsound.forEach(events::remove);
        }
    }

    /** How much happened until a backup was made; empty where it cannot be read. */
    private static Optional<Long> events(Path file) {
        try (var copy = Database.look(file)) {
            return Optional.of(copy.read(() -> copy.number("SELECT count(*) FROM event")));
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "a backup cannot be read and is left where it is", e);
            return Optional.empty();
        }
    }

    /**
     * The backup to go back to where the library is lost: the latest that is whole, unless an older one holds so much more that something
     * must have gone wrong in between. What was left behind on going back is only taken where there is nothing else. Empty where none is
     * whole.
     */
    Optional<Backup> best() {
        return best(all().stream().filter(it -> it.cause() != Cause.RESTORE)).or(() -> best(all().stream()));
    }

    private Optional<Backup> best(Stream<Backup> latestFirst) {
        var whole = latestFirst
                .flatMap(it -> wholeContents(it).map(holds -> Map.entry(it, holds)).stream())
                .toList();
        var fullest =
                whole.stream().max(Comparator.comparingLong(it -> it.getValue().events()));
        return Stream.concat(
                        whole.stream()
                                .limit(1)
                                .filter(latest -> fullest.filter(
                                                it -> it.getValue().losesMuch(latest.getValue()))
                                        .isEmpty()),
                        fullest.stream())
                .findFirst()
                .map(Map.Entry::getKey);
    }

    private Optional<Contents> wholeContents(Backup backup) {
        try (var copy = Database.look(sound(backup))) {
            return Optional.of(new ContentsReader(copy).read());
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "a backup is damaged", e);
            return Optional.empty();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It takes room, and nothing else: the next time is soon enough.
            LOG.log(Level.WARNING, "a backup that is not kept any more could not be deleted", e);
        }
    }
}
