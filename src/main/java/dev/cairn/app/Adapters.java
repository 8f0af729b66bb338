package dev.cairn.app;

import dev.cairn.export.RoadmapJson;
import dev.cairn.markdown.MarkdownReader;
import dev.cairn.progress.SourceFile;
import dev.cairn.study.SourceFiles;
import dev.cairn.study.Workshop;
import java.io.IOException;
import java.nio.file.Files;

/** Which adapter stands behind which port. */
final class Adapters {
    private Adapters() {}

    static Workshop workshop() {
        return new Workshop(
                path -> {
                    try {
                        return new SourceFiles.Fetched.Whole(
                                new SourceFile(String.valueOf(path.getFileName()), false, Files.readAllBytes(path)));
                    } catch (IOException e) {
                        return new SourceFiles.Fetched.Refused(path + " cannot be read.");
                    }
                },
                new MarkdownReader(),
                (source, standing, missing) -> source.bytes(),
                new RoadmapJson());
    }
}
