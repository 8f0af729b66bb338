package dev.cairn.ui.print;

import dev.cairn.paper.Printers;

/**
 * What is asked of the printer. What a printer cannot do is not asked of it.
 *
 * @param printer its name; empty for the usual one
 * @param copies from 1 to {@link #MOST}
 * @param ink whether a printer that has colours may use them
 */
record Job(String printer, int copies, PageRange pages, Printers.Sides sides, boolean ink) {
    static final int MOST = 99;

    /** One copy of everything. */
    static final Job USUAL = new Job("", 1, PageRange.ALL, Printers.Sides.ONE, true);

    Job on(String other) {
        return new Job(other, copies, pages, sides, ink);
    }

    Job copies(int many) {
        return new Job(printer, many, pages, sides, ink);
    }

    Job pages(PageRange range) {
        return new Job(printer, copies, range, sides, ink);
    }

    Job sides(Printers.Sides other) {
        return new Job(printer, copies, pages, other, ink);
    }

    Job ink(boolean inColour) {
        return new Job(printer, copies, pages, sides, inColour);
    }
}
