package dev.cairn.paper;

import java.util.List;

/** Port: the printers of this computer. Every method may take seconds. Safe to use on any thread but the one that paints. */
public interface Printers {

    /** What can be printed on now, the usual one first; none where there is no printer, or no way to ask. */
    List<Found> find();

    /**
     * Gives a document to a printer. What goes wrong is said, never thrown.
     *
     * @param progress told how far it has come; may end it, and then nothing is printed
     */
    Outcome print(byte[] pdf, Order order, Progress progress);

    /**
     * A printer.
     *
     * @param name as the system calls it
     * @param label as people call it
     * @param duplex whether it prints on both sides
     * @param colour whether it prints in colours
     */
    record Found(String name, String label, boolean duplex, boolean colour) {}

    /**
     * What is wanted of it.
     *
     * @param printer a {@link Found#name()}
     * @param title for the list of jobs
     * @param copies at least 1
     * @param from the first page, from 1
     * @param to the last page
     */
    record Order(
            String printer, String title, int copies, int from, int to, Sides sides, boolean colour, PageSetup setup) {}

    /** On which sides of the paper. */
    enum Sides {
        ONE,
        /** Turned like a book. */
        LONG_EDGE,
        /** Turned like a pad. */
        SHORT_EDGE
    }

    /** What became of it. */
    sealed interface Outcome {
        /** The system has it. */
        record Sent() implements Outcome {}

        /**
         * It was not printed.
         *
         * @param key of the message that says why and what to do: {@code print.failed...}
         * @param said what the system said about it, one line; may be empty
         */
        record Failed(String key, String said) implements Outcome {}

        /** The learner ended it. */
        record Cancelled() implements Outcome {}
    }
}
