package dev.cairn.export.type;

/** Where the shape of a letter comes from. The same object each time for the same font. */
public sealed interface Source permits Bundled, Outlines {

    /** Its name, in letters a PDF allows in names. */
    String name();
}
