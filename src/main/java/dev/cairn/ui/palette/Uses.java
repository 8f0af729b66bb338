package dev.cairn.ui.palette;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the learner chose in the palette, and how often; the latest {@value #MOST} of them. Immutable.
 *
 * @param latest first what was chosen last
 */
record Uses(List<Use> latest) {
    static final int MOST = 60;
    private static final int OFTEN = 999;
    private static final int LONGEST = 400;

    /**
     * @param id of a goal
     * @param times at least 1
     */
    record Use(String id, int times) {}

    Uses {
        latest = List.copyOf(latest);
    }

    /** Reads what {@link #kept} wrote; lines that say something else are passed over. */
    static Uses read(String kept) {
        return new Uses(kept.lines().flatMap(Uses::line).limit(MOST).toList());
    }

    private static Stream<Use> line(String line) {
        int blank = line.indexOf(' ');
        if (blank < 1) {
            return Stream.empty();
        }
        try {
            var id = URLDecoder.decode(line.substring(blank + 1), StandardCharsets.UTF_8);
            return Stream.of(new Use(id, Math.clamp(Integer.parseInt(line.substring(0, blank)), 1, OFTEN)));
        } catch (IllegalArgumentException fromAnotherVersion) {
            return Stream.empty();
        }
    }

    /** As one text, to be remembered. */
    String kept() {
        return latest.stream()
                .map(it -> it.times() + " " + URLEncoder.encode(it.id(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    /** With one more use of a goal. An address that goes on and on is not worth remembering. */
    Uses with(String id) {
        if (id.length() > LONGEST) {
            return this;
        }
        var changed = new ArrayList<Use>();
        changed.add(new Use(id, Math.min(OFTEN, times(id) + 1)));
        latest.stream().filter(it -> !it.id().equals(id)).limit(MOST - 1L).forEach(changed::add);
        return new Uses(changed);
    }

    int times(String id) {
        for (Use use : latest) {
            if (use.id().equals(id)) {
                return use.times();
            }
        }
        return 0;
    }
}
