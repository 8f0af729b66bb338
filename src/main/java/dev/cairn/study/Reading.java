package dev.cairn.study;

import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Problem;
import dev.cairn.roadmap.Roadmap;
import java.util.List;

/** What came of reading a file. */
public sealed interface Reading {

    /**
     * A roadmap was found.
     *
     * @param roadmap the roadmap, its {@link Roadmap#problems() problems} included
     * @param boxes how many checkboxes the file holds, facts in disguise included
     * @param dropped the lines, counted from 1, that ended nowhere in the roadmap: none, unless a rule is at fault
     */
    record Read(Roadmap roadmap, int boxes, List<Integer> dropped) implements Reading {
        public Read {
            dropped = List.copyOf(dropped);
        }
    }

    /**
     * Nothing could be made of it.
     *
     * @param why a full sentence that does not name the file; its line is 0 where it concerns the file as a whole
     */
    record Refused(Problem why) implements Reading {

        /** A full sentence that names the file, and the line where there is one. */
        public String sentence(SourceFile source) {
            return (why.line() == 0 ? source.name() : source.name() + ", line " + why.line()) + ": " + why.message();
        }
    }
}
