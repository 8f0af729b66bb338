package dev.cairn.cli;

import dev.cairn.backup.Rescue;
import dev.cairn.study.StorageException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Looks whether the library and its backups are whole. */
@Command(
        name = "doctor",
        description = {
            "Looks whether the library and every copy of its backups are whole: their pages, and each event against the"
                    + " chain of hashes.",
            "Changes nothing. Ends with 1 where something is wrong, and says which backup to go back to."
        })
final class DoctorCommand implements Callable<Integer> {
    private static final int MOST = 20;

    private final CairnCommand cairn;

    DoctorCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        var rescue = cairn.rescue();
        boolean well = library(rescue);
        boolean copies = backups(rescue);
        if (!well) {
            rescue.best()
                    .ifPresent(it -> cairn.output()
                            .line("\"" + it.name() + "\" is the one to go back to: "
                                    + ContentsText.line(rescue.contents(it))
                                    + ". cairn restore best puts it in the library's place."));
        }
        return well && copies ? 0 : 1;
    }

    private boolean library(Rescue rescue) {
        List<String> complaints;
        try {
            complaints = rescue.complaints();
        } catch (StorageException e) {
            cairn.output().line(String.valueOf(e.getMessage()));
            return false;
        }
        if (complaints.isEmpty()) {
            cairn.output().line("The library is whole: " + ContentsText.line(rescue.present()) + ".");
            return true;
        }
        cairn.output().line("The library is damaged:");
        complaints.stream().limit(MOST).forEach(it -> cairn.output().line("  " + it));
        if (complaints.size() > MOST) {
            cairn.output().line("  and " + (complaints.size() - MOST) + " more.");
        }
        return false;
    }

    private boolean backups(Rescue rescue) {
        var all = rescue.all();
        if (all.isEmpty()) {
            cairn.output().line("There is no backup yet. cairn backup makes one.");
            return true;
        }
        var damaged = rescue.damaged();
        cairn.output()
                .line(Words.count(all.size(), "backup") + ", the latest of "
                        + ContentsText.when(all.getFirst(), cairn.desk().clock().getZone())
                        + (damaged.isEmpty() ? "; every copy is whole." : "; these copies are damaged:"));
        damaged.forEach(it -> cairn.output().line("  " + it));
        return damaged.isEmpty();
    }
}
