package dev.cairn.ui;

import dev.cairn.timing.Timer;
import java.time.Instant;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** What there is to say about the timer: what failed first, and else where it stands. */
final class TimerSaid {
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ZoneId zone;

    TimerSaid(ZoneId zone) {
        this.zone = zone;
    }

    /** A sentence about why the timer could not be kept or stopped; empty where it was. */
    ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /** Empty for nothing. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** @param why empty where nothing fails any more; {@link #tell} then says so */
    void fail(String why) {
        failure.set(why);
    }

    /**
     * Finds what to say.
     *
     * @param on the timer that is on; null where none is
     * @param asked whether it is asked about time away: whether what was planned is over is not known while it is not known whether it was
     *     worked at all
     * @param planned minutes planned for what is at hand; 0 where that is not known
     */
    void tell(@Nullable Timer on, boolean asked, int planned, Instant now) {
        said.set(
                !failure.get().isEmpty()
                        ? failure.get()
                        : on == null || asked ? "" : TimerText.said(on, planned, now, zone));
    }
}
