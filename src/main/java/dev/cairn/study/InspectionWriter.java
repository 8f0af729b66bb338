package dev.cairn.study;

/** Port: writes what was found in a file for other programs to read. Pure. */
public interface InspectionWriter {

    /** JSON, one object, without a line end after it. */
    String write(Reading.Read reading);
}
