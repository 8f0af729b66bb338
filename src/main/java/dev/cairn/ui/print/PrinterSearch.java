package dev.cairn.ui.print;

import dev.cairn.paper.Printers;
import dev.cairn.paper.Printers.Found;
import dev.cairn.ui.Background;
import dev.cairn.ui.Failures;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The printers the system knows of, asked for beside the thread that paints, to which it is itself confined. */
final class PrinterSearch {
    private final Printers printers;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable List<Found>> found = new ReadOnlyObjectWrapper<>();

    PrinterSearch(Printers printers, Background background) {
        this.printers = printers;
        this.background = background;
    }

    /** Those there are; null until the system has answered. */
    ReadOnlyObjectProperty<@Nullable List<Found>> found() {
        return found.getReadOnlyProperty();
    }

    /** Asks the system anew; where it cannot say, there are none. */
    void ask() {
        found.set(null);
        background.files(printers::find, all -> found.set(List.copyOf(all)), why -> {
            Failures.sentence(why);
            found.set(List.of());
        });
    }

    /** The one of a name, or else the usual one; empty where there is none, or none yet. */
    Optional<Found> named(String name) {
        var all = found.get();
        return all == null
                ? Optional.empty()
                : all.stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .or(() -> all.stream().findFirst());
    }
}
