package dev.cairn.markdown.reading;

import dev.cairn.roadmap.Problem;
import java.util.ArrayList;
import java.util.List;

/** What the rules share while one document is read. */
final class Context {
    /** What counts as a task. */
    enum Mode {
        /** Checkboxes, wherever they stand. */
        BOXES,
        /** List items and table rows: the document, or its plan, has no boxes. */
        ITEMS
    }

    Mode mode;
    final Claims claims;
    final Shelf shelf = new Shelf();
    final AboutDraft about = new AboutDraft();
    final List<Problem> problems = new ArrayList<>();

    /** Boxes read so far, facts in disguise included. */
    int boxes;

    Context(Mode mode, Claims claims) {
        this.mode = mode;
        this.claims = claims;
    }

    void problem(int line, String message) {
        problems.add(new Problem(line, message));
    }
}
