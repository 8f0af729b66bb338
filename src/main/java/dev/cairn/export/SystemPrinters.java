package dev.cairn.export;

import dev.cairn.export.print.CupsPrinters;
import dev.cairn.export.print.JavaPrinters;
import dev.cairn.export.print.SystemCommands;
import dev.cairn.paper.Printers;
import dev.cairn.paper.Progress;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The printers of this computer: those of CUPS on Linux and macOS, those Java finds on Windows. */
public final class SystemPrinters implements Printers {
    private final Printers printers;

    /** Asks the system, each time it is asked. */
    public SystemPrinters() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        printers = windows
                ? new JavaPrinters()
                : new CupsPrinters(new SystemCommands(), time -> TimeUnit.MILLISECONDS.sleep(time.toMillis()));
    }

    @Override
    public List<Found> find() {
        return printers.find();
    }

    @Override
    public Outcome print(byte[] pdf, Order order, Progress progress) {
        return printers.print(pdf, order, progress);
    }
}
