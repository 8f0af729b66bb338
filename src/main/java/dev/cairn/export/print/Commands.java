package dev.cairn.export.print;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Runs programs of the system. */
@FunctionalInterface
public interface Commands {

    /**
     * Runs one until it ends.
     *
     * @param command the program, then its arguments: no shell reads them
     * @param input what it reads
     * @param patience after which it is ended
     * @throws NotThere where there is no such program
     * @throws IOException where it cannot be run, or did not end in time
     */
    Ended run(List<String> command, byte[] input, Duration patience) throws IOException;

    /** What it said and how it ended: 0 for well. */
    record Ended(int code, String out, String err) {
        boolean well() {
            return code == 0;
        }

        /** What it said was wrong, in one line, without its own name; may be empty. */
        String complaint() {
            return err.lines()
                    .map(line -> line.replaceFirst("^[a-z]+: (Error - )?", "").strip())
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }

    /** The program is not installed. */
    final class NotThere extends IOException {
        private static final long serialVersionUID = 1;

        NotThere(String program) {
            super(program);
        }
    }
}
