package dev.cairn.ui.welcome;

import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Span;
import dev.cairn.roadmap.Tally;
import dev.cairn.roadmap.WeekSpan;
import dev.cairn.schedule.hours.WeekTemplates;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said about a roadmap before it is begun. */
final class WelcomeText {
    private WelcomeText() {}

    /** "5–7 months, 20 h a week, 446 tasks", as far as the document says so. */
    static String facts(Roadmap roadmap) {
        var facts = new ArrayList<String>();
        About about = roadmap.about();
        var duration = about.duration();
        if (duration != null) {
            facts.add(RoadmapText.span(duration));
        } else {
            weeks(roadmap).ifPresent(weeks -> facts.add(RoadmapText.span(new Span(weeks, weeks, Span.Unit.WEEKS))));
        }
        if (!about.weeklyHours().isEmpty() || !about.sampleWeek().isEmpty()) {
            int minutes = WeekTemplates.of(about).getFirst().windows().minutes();
            facts.add(Messages.text("welcome.week", RoadmapText.number(minutes)));
        }
        int tasks = Tally.of(roadmap.allTasks()).total();
        facts.add(Messages.text("welcome.tasks", tasks));
        return String.join(", ", facts);
    }

    /** The last week its plan speaks of. */
    private static OptionalInt weeks(Roadmap roadmap) {
        return roadmap.studyPhases()
                .flatMap(phase -> phase.modules().stream())
                .flatMap(module -> Stream.ofNullable(module.weeks()))
                .mapToInt(WeekSpan::to)
                .max();
    }

    /** When it ends: "Done on 11 Aug"; what stands in the way where it does not. */
    static String finish(WelcomeViewModel model) {
        var outlook = model.outlook().get();
        if (!model.failure().get().isEmpty()) {
            return model.failure().get();
        }
        if (outlook == null) {
            return "";
        }
        @Nullable LocalDate end = outlook.plan().finish(model.chosen().get()).orElse(null);
        return end == null
                ? Messages.text("welcome.finish.none")
                : Messages.text("welcome.finish", DayText.brief(end, model.today()));
    }

    /** What the roadmap is for, or for whom; empty where it does not say. */
    static String goal(Roadmap roadmap) {
        return List.of(orEmpty(roadmap.about().goal()), orEmpty(roadmap.about().level())).stream()
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
