package dev.cairn.app;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The clock everything goes by. */
final class Clocks {
    private Clocks() {}

    /**
     * The system's clock, or one that runs beside it: with {@code -Dcairn.now=2027-03-10T19:24} it is that time at the start. For trying what
     * a plan looks like later; a value that is no time is passed over.
     */
    static Clock here() {
        var system = Clock.system(ZoneId.systemDefault());
        var wanted = System.getProperty("cairn.now", "");
        if (wanted.isEmpty()) {
            return system;
        }
        try {
            var start = LocalDateTime.parse(wanted).atZone(system.getZone()).toInstant();
            return Clock.offset(system, Duration.between(system.instant(), start));
        } catch (DateTimeException e) {
            return system;
        }
    }
}
