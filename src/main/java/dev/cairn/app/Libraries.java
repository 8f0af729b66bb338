package dev.cairn.app;

import dev.cairn.backup.Rescue;
import dev.cairn.cli.Desk;
import dev.cairn.study.Workshop;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Opens libraries for the command line.
 *
 * @param place the folder of a library, from what was asked for; null where nothing was
 * @param daily whether a backup is made on each day one is opened
 */
record Libraries(Function<@Nullable Path, Path> place, Workshop workshop, Clock clock, boolean daily)
        implements Desk.Libraries {

    @Override
    public Desk.Opened open(@Nullable Path folder) {
        return Studio.open(place.apply(folder), workshop, clock).opened();
    }

    @Override
    public Rescue rescue(@Nullable Path folder) {
        return Studio.rescue(place.apply(folder), clock);
    }
}
