package dev.cairn.study;

/** Port: writes out what was read from a file, for people and programs to look at. Pure. */
public interface InspectionWriter {

    /** Everything that was read, as one JSON object. */
    String write(Reading.Read read);
}
