package dev.cairn.roadmap;

/** A place in the tree of a roadmap that has a key and a name. */
public sealed interface Node permits Phase, Module, Task {
    Key key();

    /** Its name without label, numbering and decoration. */
    String title();

    /** The learner's note, Markdown; empty where there is none. */
    String note();

    Node withTitle(String title);

    Node withNote(String note);
}
