package dev.cairn.study;

import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Roadmap;

/** Port: writes how tasks stand into the boxes of a Markdown file. Pure. */
public interface TickWriter {

    /** What to do for tasks that have no box in the file. */
    enum Missing {
        /** Leave them as they are. */
        LEAVE,
        /** Give each a box of its own. */
        ADD
    }

    /**
     * The bytes of the file with its boxes as the roadmap has them. Every other byte stays: encoding, byte order mark, line ends,
     * blanks. With {@link Missing#ADD} boxes are put before the text of list items that are tasks; nothing else changes.
     */
    byte[] write(SourceFile source, Roadmap standing, Missing missing);
}
