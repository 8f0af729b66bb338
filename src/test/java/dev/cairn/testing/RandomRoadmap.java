package dev.cairn.testing;

import dev.cairn.roadmap.About;
import dev.cairn.roadmap.DaySpan;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.GuidePage;
import dev.cairn.roadmap.Habit;
import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Lines;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.PhaseTime;
import dev.cairn.roadmap.Problem;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.SampleDay;
import dev.cairn.roadmap.Span;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.TaskKind;
import dev.cairn.roadmap.TaskSource;
import dev.cairn.roadmap.TaskState;
import dev.cairn.roadmap.Timing;
import dev.cairn.roadmap.WeekSpan;
import dev.cairn.roadmap.WeeklyHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Roadmaps in which every fact there can be is there somewhere. */
public final class RandomRoadmap {
    private final Draw draw;
    private int keys;

    public RandomRoadmap(RandomGenerator lot) {
        draw = new Draw(lot);
    }

    /** A key that was not given before. */
    public Key key() {
        return new Key("k" + keys++);
    }

    public Roadmap roadmap() {
        return new Roadmap(
                draw.words(),
                draw.of("", "🧭"),
                draw.of(null, "windows-1252"),
                about(),
                draw.some(4, i -> phase()),
                draw.some(2, i -> resource()),
                draw.some(3, i -> page()),
                draw.some(2, i -> new Problem(draw.below(90), draw.words())));
    }

    public Phase phase() {
        return new Phase(
                key(),
                heading(),
                draw.of(Phase.Kind.STUDY, Phase.Kind.STUDY, Phase.Kind.CHECKLIST),
                draw.below(900),
                new PhaseTime(
                        draw.maybe(this::span), draw.maybe(this::weeks), draw.oneIn(4), draw.maybe(this::minutes)),
                draw.maybe(draw::words),
                draw.some(4, i -> module()),
                note());
    }

    public Module module() {
        return new Module(
                key(),
                heading(),
                draw.maybe(draw::words),
                draw.below(900),
                draw.maybe(this::effort),
                draw.maybe(this::weeks),
                draw.some(3, i -> draw.words()),
                draw.some(6, i -> task(2)),
                draw.some(2, i -> resource()),
                note());
    }

    public Task task() {
        return task(1);
    }

    private Task task(int depth) {
        return new Task(
                key(),
                draw.words(),
                draw.of(TaskKind.values()),
                draw.maybe(draw::words),
                new TaskState(standing(), note()),
                draw.oneIn(3) ? effort() : null,
                new Timing(draw.maybe(() -> draw.below(52)), draw.maybe(() -> new DaySpan(1, draw.upTo(7)))),
                new TaskSource(draw.maybe(this::lines), draw.oneIn(2), draw.oneIn(9)),
                draw.some(2, i -> draw.words()),
                draw.oneIn(4) && depth > 0 ? draw.some(3, i -> task(depth - 1)) : List.of());
    }

    private Standing standing() {
        return switch (draw.of(Status.values())) {
            case OPEN -> Standing.OPEN;
            case DONE -> draw.oneIn(2) ? new Standing(Status.DONE, null) : Standing.done(day());
            case SKIPPED -> Standing.skipped(day());
        };
    }

    private LocalDate day() {
        return LocalDate.of(2026, draw.upTo(12), draw.upTo(28));
    }

    private String note() {
        return draw.oneIn(3) ? draw.words() : "";
    }

    private Heading heading() {
        return new Heading(draw.of("", "Phase 2"), draw.words(), draw.of("", "🚀"));
    }

    public Effort effort() {
        return new Effort(minutes(), draw.of(Effort.Origin.OWN, Effort.Origin.STATED));
    }

    private MinuteRange minutes() {
        int min = draw.below(900);
        return new MinuteRange(min, min + draw.below(200));
    }

    private Span span() {
        int min = draw.below(9);
        return new Span(min + 0.5, min + draw.upTo(4), draw.of(Span.Unit.values()));
    }

    private WeekSpan weeks() {
        int from = draw.below(40);
        return new WeekSpan(from, from + draw.below(9));
    }

    private Lines lines() {
        int first = draw.upTo(900);
        return new Lines(first, first + draw.below(4));
    }

    private Resource resource() {
        return new Resource(
                draw.words(),
                draw.maybe(() -> "https://example.org/" + draw.below(99)),
                draw.maybe(draw::words),
                draw.upTo(99));
    }

    private GuidePage page() {
        return new GuidePage(draw.words(), draw.of("", "💡"), lines(), draw.words(), draw.maybe(() -> new Key("k1")));
    }

    private About about() {
        return new About(
                draw.maybe(draw::words),
                draw.maybe(draw::words),
                draw.some(2, i -> draw.words()),
                draw.maybe(this::span),
                draw.maybe(this::minutes),
                draw.some(2, i -> new WeeklyHours(draw.words(), minutes())),
                draw.some(
                        2,
                        i -> new SampleDay(
                                Set.of(DayOfWeek.SUNDAY, draw.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                                minutes(),
                                draw.words(),
                                i)),
                draw.some(2, i -> new Habit(draw.words(), draw.of("", "daily"), minutes(), i)));
    }
}
