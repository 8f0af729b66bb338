package dev.cairn.drawing;

/** Whether a line is whole. */
public enum Dash {
    SOLID,
    /** Two on, three off. */
    DOTTED,
    /** Four on, three off. */
    DASHED
}
