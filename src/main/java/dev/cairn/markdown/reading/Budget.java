package dev.cairn.markdown.reading;

import dev.cairn.roadmap.MinuteRange;
import org.jspecify.annotations.Nullable;

/** Keeps the sum of all stated hours of a roadmap within what sums can hold: beyond a lifetime of work, figures are not believed. */
final class Budget {
    /** Three hundred thousand hours: more than thirty years, day and night. */
    private static final long MOST_MINUTES = 18_000_000;

    private final Context context;
    private long spent;
    private boolean told;

    Budget(Context context) {
        this.context = context;
    }

    /** The figure, or null where it does not fit any more. */
    @Nullable
    MinuteRange within(@Nullable MinuteRange minutes, int line) {
        if (minutes == null) {
            return null;
        }
        if (spent + minutes.max() <= MOST_MINUTES) {
            spent += minutes.max();
            return minutes;
        }
        if (!told) {
            told = true;
            context.problem(
                    line,
                    "The hours stated up to here are more than a working life. They are left out from this line on.");
        }
        return null;
    }
}
