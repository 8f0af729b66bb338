package dev.cairn.ui.timer;

import dev.cairn.timing.Rhythm;
import dev.cairn.ui.Memory;
import java.util.Arrays;

/** With which rhythm the timer is started, and the lengths of work and breaks: remembered. */
final class Rhythms {
    private static final String LENGTHS = "timer.lengths";
    private static final String BREAKS = "timer.breaks";

    private final Memory memory;

    Rhythms(Memory memory) {
        this.memory = memory;
    }

    /** The rhythm a timer is started with. */
    Rhythm chosen() {
        return memory.get(BREAKS).isPresent() ? lengths() : Rhythm.PLAIN;
    }

    /** The lengths there are where there are breaks. */
    Rhythm lengths() {
        return memory.get(LENGTHS).map(Rhythms::read).orElse(Rhythm.POMODORO);
    }

    private static Rhythm read(String written) {
        try {
            int[] it = Arrays.stream(written.split(" "))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            var rhythm = it.length == 4 ? new Rhythm(it[0], it[1], it[2], it[3]) : Rhythm.POMODORO;
            return rhythm.plain() ? Rhythm.POMODORO : rhythm;
        } catch (IllegalArgumentException fromAnotherVersion) {
            return Rhythm.POMODORO;
        }
    }

    /** Remembers whether there are breaks. */
    void breaks(boolean wanted) {
        memory.put(BREAKS, wanted ? "yes" : "");
    }

    /** Remembers lengths. */
    void keep(Rhythm lengths) {
        memory.put(LENGTHS, lengths.work() + " " + lengths.rest() + " " + lengths.longRest() + " " + lengths.round());
    }
}
