package dev.cairn.storage;

import dev.cairn.backup.Backup;
import dev.cairn.backup.Cause;
import dev.cairn.backup.Contents;
import dev.cairn.backup.Kept;
import dev.cairn.study.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
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
        Map<Path, Backup> byName = new LinkedHashMap<>();
        places().forEach(place -> in(place)
                .forEach(it ->
                        byName.putIfAbsent(Objects.requireNonNull(it.file().getFileName()), it)));
        return byName.values().stream()
                .sorted(Comparator.comparing(Backup::made)
                        .thenComparingInt(Backup::turn)
                        .reversed())
                .toList();
    }

    /** Whether none was made today. */
    boolean isDue() {
        return Kept.isDue(in(folder).stream(), clock.instant(), clock.getZone());
    }

    private static List<Backup> in(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var files = Files.list(place)) {
            return files.map(Backup::read).flatMap(Optional::stream).toList();
        } catch (IOException e) {
            throw new StorageException("The backups in " + place + " could not be listed. Look at its rights.", e);
        }
    }

    static Contents contents(Backup backup) {
        try (var copy = Database.look(backup.file())) {
            return new ContentsReader(copy).read();
        }
    }

    /**
     * Makes sure that a backup is whole.
     *
     * @throws StorageException where it is not
     */
    static void test(Backup backup) {
        try (var copy = Database.look(backup.file())) {
            new Soundness(copy).require();
        }
    }

    /** A name that no backup has, in a folder that is there. */
    Backup next(Cause cause) {
        LibraryFile.makeFolder(folder);
        for (int turn = 1; ; turn++) {
            var backup = Backup.in(folder, clock.instant(), cause, turn);
            if (Files.notExists(backup.file())) {
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
            var events = new HashMap<Backup, Long>();
            in(place).forEach(it -> events(it).ifPresent(count -> events.put(it, count)));
            Kept.superfluous(events, clock.instant(), clock.getZone()).forEach(BackupFolders::delete);
        }
    }

    /** How much happened until a backup was made; empty where it cannot be read. */
    static Optional<Long> events(Backup backup) {
        try {
            return Optional.of(contents(backup).events());
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "a backup cannot be read and is left where it is", e);
            return Optional.empty();
        }
    }

    private static void delete(Backup backup) {
        try {
            Files.deleteIfExists(backup.file());
        } catch (IOException e) {
            // It takes room, and nothing else: the next time is soon enough.
            LOG.log(Level.WARNING, "a backup that is not kept any more could not be deleted", e);
        }
    }
}
