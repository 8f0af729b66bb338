package dev.cairn.ui.hours;

import dev.cairn.ui.Messages;
import java.util.OptionalInt;

/** The limits of {@link dev.cairn.schedule.SessionLengths}, in sentences. */
final class Lengths {
    private static final int LOWEST = 5;
    private static final int HIGHEST_SHORTEST = 120;
    private static final int HIGHEST = 480;

    private Lengths() {}

    /** What is wrong with two lengths; empty where nothing is. */
    static String wrong(OptionalInt shortest, OptionalInt longest) {
        if (shortest.isEmpty() || shortest.getAsInt() < LOWEST || shortest.getAsInt() > HIGHEST_SHORTEST) {
            return Messages.text("hours.lengths.wrong.shortest", LOWEST, HIGHEST_SHORTEST);
        }
        int least = 2 * shortest.getAsInt();
        return longest.isEmpty() || longest.getAsInt() < least || longest.getAsInt() > HIGHEST
                ? Messages.text("hours.lengths.wrong.longest", least, HIGHEST)
                : "";
    }
}
