package dev.cairn.app;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Reading;
import dev.cairn.study.RoadmapReader;
import dev.cairn.study.StudyStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The roadmaps that come with the application, and their way into a new library. */
final class Bundled {
    /** In the order they are listed. */
    static final List<String> NAMES =
            List.of("career-transition", "six-month", "distinguished-52-week", "condensed", "next-steps");

    private Bundled() {}

    /**
     * Brings them into a library in which nothing has happened yet: all of them or none. A learner who removes one later is not
     * given it again.
     */
    static void welcome(StudyStore store, RoadmapReader reader, Clock clock) {
        if (!store.untouched()) {
            return;
        }
        var moment = Moment.now(clock);
        var events = NAMES.stream().map(name -> imported(name, reader, moment)).toList();
        store.begin(new Step(UUID.randomUUID(), null, events));
    }

    private static Event imported(String name, RoadmapReader reader, Moment moment) {
        var source = source(name);
        return switch (reader.read(source)) {
            case Reading.Read read ->
                new Event(
                        UUID.randomUUID(), moment, new RoadmapId(name), new Happening.Imported(source, read.roadmap()));
            case Reading.Refused refused ->
                throw new IllegalStateException(
                        source.name() + ": " + refused.why().message());
        };
    }

    /** The file as it is packaged. */
    static SourceFile source(String name) {
        var fileName = name + ".md";
        try (var file = Bundled.class.getResourceAsStream("/dev/cairn/roadmaps/" + fileName)) {
            if (file == null) {
                throw new IllegalStateException(fileName + " is not packaged with the application");
            }
            return new SourceFile(fileName, true, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
