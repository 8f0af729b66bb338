package dev.cairn.markdown.reading;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Span;
import dev.cairn.roadmap.WeekSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A phase while it is being read. */
final class PhaseDraft {
    final Heading heading;
    final Phase.Kind kind;
    final int line;

    @Nullable
    Span duration;

    @Nullable
    WeekSpan weeks;

    boolean ongoing;

    @Nullable
    MinuteRange hours;

    @Nullable
    String goal;

    final List<ModuleDraft> modules = new ArrayList<>();

    PhaseDraft(Heading heading, Phase.Kind kind, int line) {
        this.heading = heading;
        this.kind = kind;
        this.line = line;
    }

    static PhaseDraft of(Section section, Phase.Kind kind) {
        var text = section.text();
        var phase = new PhaseDraft(text.heading(), kind, section.line());
        phase.duration = text.stated().span();
        phase.weeks = text.weeks();
        phase.ongoing = text.stated().ongoing();
        phase.hours = text.stated().hours();
        return phase;
    }
}
