package dev.cairn.benchmarks;

import dev.cairn.progress.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The five bundled roadmaps as input, from the project's folder. */
final class FiveRoadmaps {
    private static final List<String> NAMES =
            List.of("career-transition", "six-month", "distinguished-52-week", "condensed", "next-steps");

    private FiveRoadmaps() {}

    static List<SourceFile> files() {
        return NAMES.stream()
                .map(name -> new SourceFile(name + ".md", true, bytes(name)))
                .toList();
    }

    /** All five in a row, many times over, as one file. */
    static SourceFile times(int times) {
        var five = new StringBuilder();
        for (SourceFile file : files()) {
            five.append(new String(file.bytes(), StandardCharsets.UTF_8)).append("\n\n");
        }
        return new SourceFile("large.md", false, five.toString().repeat(times).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Path.of("roadmaps", name + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
