package dev.cairn.app;

import dev.cairn.export.RoadmapJson;
import dev.cairn.markdown.BoxWriter;
import dev.cairn.markdown.MarkdownFiles;
import dev.cairn.markdown.MarkdownReader;
import dev.cairn.study.Workshop;

/** Which adapter stands behind which port. */
final class Adapters {
    private Adapters() {}

    static Workshop workshop() {
        return new Workshop(new MarkdownFiles(), new MarkdownReader(), new BoxWriter(), new RoadmapJson());
    }
}
