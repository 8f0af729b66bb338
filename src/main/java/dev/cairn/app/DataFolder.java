package dev.cairn.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the library lives: where the learner says, or else where the platform keeps such things. */
final class DataFolder {
    private static final String LIBRARY = "cairn.db";

    private DataFolder() {}

    /** The library's file in a data folder. */
    static Path library(Path folder) {
        return folder.resolve(LIBRARY);
    }

    /** Where a data folder's backups are. */
    static Path backups(Path folder) {
        return folder.resolve("backups");
    }

    /** The second place of its backups: beside the data folder, so that who deletes that one by mistake still has them. */
    static Path secondBackups(Path folder) {
        var whole = folder.toAbsolutePath();
        return whole.resolveSibling(whole.getFileName() + "-backups");
    }

    /** The folder on this machine. */
    static Path here(@Nullable Path asked) {
        return of(asked, System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    /**
     * The folder on some machine.
     *
     * @param asked what stands after {@code --data}; null where nothing does
     * @param environment asked for {@code CAIRN_DATA} next, then for the platform's own place
     * @param system the name of the operating system
     */
    static Path of(@Nullable Path asked, Map<String, String> environment, String system, Path home) {
        if (asked != null) {
            return asked.toAbsolutePath();
        }
        var moved = environment.get("CAIRN_DATA");
        if (moved != null && !moved.isBlank()) {
            return Path.of(moved).toAbsolutePath();
        }
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"))
                    .resolve("Cairn");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Cairn");
        }
        return absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"))
                .resolve("cairn");
    }

    /** The XDG specification has relative paths ignored; elsewhere they make no sense either. */
    private static Path absolute(@Nullable String place, Path otherwise) {
        if (place == null || place.isBlank()) {
            return otherwise;
        }
        var path = Path.of(place);
        return path.isAbsolute() ? path : otherwise;
    }
}
