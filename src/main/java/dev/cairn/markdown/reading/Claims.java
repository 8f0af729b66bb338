package dev.cairn.markdown.reading;

import dev.cairn.roadmap.Lines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which source lines have become something. Rules claim the lines they use; what nobody claims is left for the guide. */
final class Claims {
    private final List<String> lines;
    private final BitSet claimed = new BitSet();

    Claims(List<String> lines) {
        this.lines = lines;
    }

    void claim(int line) {
        claimed.set(line);
    }

    void claim(Lines all) {
        claimed.set(all.first(), all.last() + 1);
    }

    /** The lines of a stretch that are neither blank nor claimed. */
    List<Integer> open(Lines within) {
        var open = new ArrayList<Integer>();
        for (int line = within.first(); line <= Math.min(within.last(), lines.size()); line++) {
            if (!claimed.get(line) && !lines.get(line - 1).isBlank()) {
                open.add(line);
            }
        }
        return open;
    }

    String text(int line) {
        return lines.get(line - 1);
    }

    /** How many lines there are. */
    int count() {
        return lines.size();
    }
}
