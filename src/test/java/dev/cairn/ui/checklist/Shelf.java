package dev.cairn.ui.checklist;

import dev.cairn.progress.Event;
import dev.cairn.progress.Notebook;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Agenda;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.study.StudyStore;
import dev.cairn.ui.Background;
import dev.cairn.ui.guide.MarkdownPane;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A library of one roadmap on a Wednesday evening, and the steps it was told to keep. */
final class Shelf implements StudyStore {
    static final RoadmapId ID = new RoadmapId("career");
    static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-10T19:24:00Z"), ZoneOffset.UTC);

    final List<Step> steps = new ArrayList<>();
    final Library library;
    private final Roadmap loaded;

    Shelf(Roadmap roadmap) {
        loaded = roadmap;
        library = new Library(List.of(Overview.of(ID, file(), roadmap)), this, CLOCK);
        library.put(ID, roadmap);
    }

    Roadmap now() {
        return library.standing(ID).orElseThrow();
    }

    /** A view of it that opens no browser. */
    ChecklistView view(Background background) {
        return new ChecklistView(library, this, background, CLOCK, uri -> {}, markdown -> {
            var pane = new MarkdownPane(uri -> {});
            pane.show(markdown);
            return pane;
        });
    }

    private static SourceFile file() {
        var lines = new StringBuilder();
        for (int i = 1; i < 400; i++) {
            lines.append("- [ ] line ").append(i).append(" of the original\n");
        }
        return new SourceFile("career-transition.md", true, lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean untouched() {
        return steps.isEmpty();
    }

    @Override
    public void begin(Step first) {
        steps.add(first);
    }

    @Override
    public void append(Step step) {
        steps.add(step);
    }

    @Override
    public List<Overview> overviews() {
        return List.of();
    }

    @Override
    public Optional<Roadmap> load(RoadmapId id) {
        return Optional.of(loaded);
    }

    @Override
    public Optional<SourceFile> source(RoadmapId id) {
        return Optional.of(file());
    }

    @Override
    public Optional<RoadmapId> withDigest(String digest) {
        return Optional.empty();
    }

    @Override
    public List<Event> history(RoadmapId id, Key node, int limit) {
        return steps.reversed().stream()
                .flatMap(step -> step.events().reversed().stream())
                .filter(event -> node.equals(event.what().node()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Step> steps(@Nullable Step before, int limit) {
        int end = before == null ? steps.size() : steps.indexOf(before);
        return steps.subList(Math.max(0, end - limit), end).reversed();
    }

    @Override
    public boolean changedOutside() {
        return false;
    }

    @Override
    public void close() {}

    @Override
    public Notebook notebook() {
        return Notebook.NOTHING;
    }

    @Override
    public void keepAgenda(Agenda agenda) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Agenda> agendaBefore(LocalDate date) {
        return Optional.empty();
    }

    @Override
    public List<Event> after(Instant moment) {
        return List.of();
    }
}
