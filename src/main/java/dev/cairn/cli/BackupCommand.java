package dev.cairn.cli;

import dev.cairn.backup.Backup;
import dev.cairn.backup.Cause;
import dev.cairn.backup.Rescue;
import dev.cairn.study.StorageException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a backup, or lists those there are. */
@Command(
        name = "backup",
        description = {
            "Makes a copy of the library, or lists those there are.",
            "Cairn makes one by itself on each day it is used and before each import. It keeps all of the last two"
                    + " days, then one a day for two weeks, one a week for ten weeks, and one a month."
        })
final class BackupCommand implements Callable<Integer> {
    private final CairnCommand cairn;

    @Option(names = "--list", description = "Lists the backups there are, the latest first, and what they hold.")
    private boolean list;

    @Option(
            names = "--json",
            description =
                    "With --list: prints a JSON array with an object for each: name, made, cause, roadmaps, tasks,"
                            + " done, minutes, notes, cards; of one that cannot be read only the first three.")
    private boolean json;

    BackupCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        if (list || json) {
            list(cairn.rescue());
            return 0;
        }
        try (var library = cairn.libraryAsItIs()) {
            var made = library.backups().make(Cause.ASKED);
            cairn.output()
                    .line("Backed up as \"" + made.backup().name() + "\": "
                            + ContentsText.line(library.backups().contents(made.backup())) + ".");
            library.backups().places().forEach(it -> cairn.output().line("  " + it));
            made.trouble().ifPresent(cairn.output()::complain);
        }
        return 0;
    }

    private void list(Rescue backups) {
        var all = backups.all();
        if (json) {
            cairn.output()
                    .line(all.stream().map(it -> json(backups, it)).collect(Collectors.joining(",\n ", "[", "]")));
            return;
        }
        if (all.isEmpty()) {
            cairn.output().line("There is no backup yet. cairn backup makes one.");
        }
        var zone = cairn.desk().clock().getZone();
        var columns = new Columns("llll");
        for (Backup it : all) {
            columns.add(it.name(), ContentsText.when(it, zone), ContentsText.why(it), holds(backups, it));
        }
        cairn.output().lines(columns.lines());
    }

    private static String holds(Rescue backups, Backup backup) {
        try {
            return ContentsText.line(backups.contents(backup));
        } catch (StorageException e) {
            return "cannot be read";
        }
    }

    private static String json(Rescue backups, Backup backup) {
        var object = new JsonObject()
                .put("name", backup.name())
                .put("made", backup.made().toString())
                .put("cause", backup.cause().word());
        try {
            var holds = backups.contents(backup);
            return object.put("roadmaps", holds.roadmaps())
                    .put("tasks", holds.tasks())
                    .put("done", holds.done())
                    .put("minutes", holds.minutes())
                    .put("notes", holds.notes())
                    .put("cards", holds.cards())
                    .toString();
        } catch (StorageException e) {
            return object.toString();
        }
    }
}
