package dev.cairn.cli;

import dev.cairn.backup.Backup;
import dev.cairn.backup.Rescue;
import dev.cairn.study.StorageException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Looks whether the library and its backups are whole. */
@Command(
        name = "doctor",
        description = {
            "Looks whether the library is whole: its pages, and each event against the chain of hashes.",
            "Changes nothing. Ends with 1 where something is wrong, and says which backup holds most."
        })
final class DoctorCommand implements Callable<Integer> {
    private static final int MOST = 20;

    private final CairnCommand cairn;

    DoctorCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        boolean well;
        try (var library = cairn.library()) {
            var complaints = library.backups().complaints();
            well = complaints.isEmpty();
            if (well) {
                cairn.output()
                        .line("The library is whole: "
                                + ContentsText.line(library.backups().present()) + ".");
            } else {
                cairn.output().line("The library is damaged:");
                complaints.stream().limit(MOST).forEach(it -> cairn.output().line("  " + it));
                if (complaints.size() > MOST) {
                    cairn.output().line("  and " + (complaints.size() - MOST) + " more.");
                }
            }
        } catch (StorageException e) {
            well = false;
            cairn.output().line(String.valueOf(e.getMessage()));
        }
        backups(cairn.rescue(), well);
        return well ? 0 : 1;
    }

    private void backups(Rescue rescue, boolean well) {
        var all = rescue.all();
        if (all.isEmpty()) {
            cairn.output().line("There is no backup yet. cairn backup makes one.");
            return;
        }
        var zone = cairn.desk().clock().getZone();
        cairn.output()
                .line(Words.count(all.size(), "backup") + ", the latest of " + ContentsText.when(all.getFirst(), zone)
                        + ".");
        for (Backup it : all) {
            try {
                rescue.contents(it);
            } catch (StorageException e) {
                cairn.output().line("  \"" + it.name() + "\" cannot be read.");
            }
        }
        if (!well) {
            rescue.best()
                    .ifPresent(it -> cairn.output()
                            .line("\"" + it.name() + "\" holds most: " + ContentsText.line(rescue.contents(it))
                                    + ". cairn restore best puts it in the library's place."));
        }
    }
}
