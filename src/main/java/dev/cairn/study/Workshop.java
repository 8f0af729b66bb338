package dev.cairn.study;

/**
 * What can be done with files alone, no library opened. The ports behind it are pure or read only.
 *
 * @param files brings files in
 * @param reader finds the roadmap in them
 * @param ticks writes ticks back into their text
 * @param inspections writes down what was found
 */
public record Workshop(SourceFiles files, RoadmapReader reader, TickWriter ticks, InspectionWriter inspections) {

    public Imports imports() {
        return new Imports(files, reader);
    }
}
