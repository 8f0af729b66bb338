package dev.cairn.study;

import dev.cairn.progress.SourceFile;

/** Port: reads a Markdown file into a roadmap. Pure and safe for use by several threads at once. */
public interface RoadmapReader {

    /** Reads a file; never throws for anything that may be in it. */
    Reading read(SourceFile source);
}
