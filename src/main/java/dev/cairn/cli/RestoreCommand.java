package dev.cairn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cairn.backup.Backup;
import dev.cairn.backup.Backups;
import dev.cairn.backup.Rescue;
import dev.cairn.study.StorageException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Goes back to a backup, and can be taken back itself. */
@Command(
        name = "restore",
        description = {
            "Puts a backup in the place of the library.",
            "It says what there is now and what the backup holds, and asks before much is lost. What there is now"
                    + " becomes a backup itself. Where the library cannot be opened, its file is kept aside, untouched."
        })
final class RestoreCommand implements Callable<Integer> {
    private final CairnCommand cairn;

    @Parameters(
            paramLabel = "BACKUP",
            description =
                    "Its name in cairn backup --list, or as much of its beginning as no other has; latest or best,"
                            + " the one that holds most.")
    private String name = "";

    @Option(names = "--yes", description = "Does not ask.")
    private boolean yes;

    RestoreCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        var rescue = cairn.rescue();
        var backup = named(rescue);
        OpenLibrary library;
        try {
            library = cairn.libraryAsItIs();
        } catch (StorageException e) {
            if (!e.isDamage()) {
                throw e;
            }
            cairn.output().complain(String.valueOf(e.getMessage()));
            return putBack(rescue, backup);
        }
        try (library) {
            if (library.backups().complaints().isEmpty()) {
                return restore(library.backups(), backup);
            }
        }
        cairn.output().complain("The library is damaged.");
        return putBack(rescue, backup);
    }

    private int restore(Backups backups, Backup backup) {
        var now = backups.present();
        var then = backups.contents(backup);
        cairn.output()
                .lines(ContentsText.compared(then, now, cairn.desk().clock().getZone()));
        if (!isWanted(now.losesMuch(then) ? "The backup holds much less. " : "")) {
            return 1;
        }
        var before = backups.restore(backup);
        cairn.output()
                .line("The library is as it was in \"" + backup.name() + "\". To take that back: cairn restore \""
                        + before.name() + "\".");
        return 0;
    }

    private int putBack(Rescue rescue, Backup backup) {
        cairn.output().line("\"" + backup.name() + "\" holds " + ContentsText.line(rescue.contents(backup)) + ".");
        if (!isWanted("Close Cairn's window first. ")) {
            return 1;
        }
        var aside = rescue.putBack(backup);
        cairn.output()
                .line("The library is as it was in \"" + backup.name() + "\"."
                        + aside.map(it -> " What was there is kept as it was: " + it + ".")
                                .orElse(""));
        return 0;
    }

    private boolean isWanted(String warning) {
        if (yes) {
            return true;
        }
        cairn.output().ask(warning + "Put it in the place of the library? (yes/no) ");
        var answer = answer();
        if (answer != null && List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT))) {
            return true;
        }
        cairn.output().line("Nothing was changed.");
        return false;
    }

    private @Nullable String answer() {
        try {
            return new BufferedReader(new InputStreamReader(cairn.desk().input(), UTF_8)).readLine();
        } catch (IOException e) {
            throw new CommandFailed("The answer could not be read: " + e.getMessage() + ". Nothing was changed.", e);
        }
    }

    private Backup named(Rescue rescue) {
        var all = rescue.all();
        if (all.isEmpty()) {
            throw new CommandFailed("There is no backup. Nothing was changed.");
        }
        if (name.equals("latest")) {
            return all.getFirst();
        }
        if (name.equals("best")) {
            return rescue.best()
                    .orElseThrow(() -> new CommandFailed("None of the backups is whole. Nothing was changed."));
        }
        var found = all.stream().filter(it -> it.name().equals(name)).toList();
        if (found.isEmpty()) {
            found = all.stream().filter(it -> it.name().startsWith(name)).toList();
        }
        if (found.size() != 1) {
            throw new CommandFailed((found.isEmpty() ? "No backup is called " : "Several backups begin with ") + "\""
                    + name + "\". See cairn backup --list.");
        }
        return found.getFirst();
    }
}
