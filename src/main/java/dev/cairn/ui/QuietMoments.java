package dev.cairn.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Whether the learner wants to be told what was finished, and which streak was told last. */
public final class QuietMoments {
    private static final String WANTED = "moments";
    private static final String OFF = "off";
    private static final String STREAK = "moments.streak";

    private final Memory memory;
    private final BooleanProperty wanted = new SimpleBooleanProperty();

    public QuietMoments(Memory memory) {
        this.memory = memory;
        wanted.set(!memory.get(WANTED).orElse("").equals(OFF));
        wanted.subscribe((before, now) -> memory.put(WANTED, now ? "" : OFF));
    }

    public BooleanProperty wanted() {
        return wanted;
    }

    /** Whether a streak was not told yet; from now on it was. */
    public boolean tellStreak(String streak) {
        boolean fresh = !memory.get(STREAK).orElse("").equals(streak);
        memory.put(STREAK, streak);
        return fresh;
    }
}
