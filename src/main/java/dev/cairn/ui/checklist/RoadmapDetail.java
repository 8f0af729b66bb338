package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Problem;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.WeeklyHours;
import dev.cairn.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What the document says of the roadmap as a whole, its guide pages included. */
final class RoadmapDetail {
    private final Roadmap roadmap;
    private final DetailSources sources;

    RoadmapDetail(Roadmap roadmap, DetailSources sources) {
        this.roadmap = roadmap;
        this.sources = sources;
    }

    List<Node> sections() {
        var sections = new ArrayList<Node>();
        var head = new VBox(Section.text(roadmap.title(), "t15", "semibold"));
        head.getStyleClass().add("detail-head");
        sections.add(head);
        sections.add(facts());
        ResourcesSection.of(roadmap.resources(), sources).ifPresent(sections::add);
        if (!roadmap.problems().isEmpty()) {
            sections.add(problems());
        }
        sections.addAll(GuideSection.of(roadmap, null, sources));
        return sections;
    }

    private FactGrid facts() {
        var about = roadmap.about();
        var grid = new FactGrid();
        grid.fact("checklist.fact.goal", about.goal() == null ? "" : about.goal());
        grid.fact("checklist.fact.level", about.level() == null ? "" : about.level());
        grid.fact("checklist.fact.prerequisites", String.join(", ", about.prerequisites()));
        grid.fact("checklist.fact.length", about.duration() == null ? "" : Wording.span(about.duration()));
        grid.fact("checklist.fact.hours", about.hours() == null ? "" : Wording.hours(about.hours()));
        grid.fact(
                "checklist.fact.weekly",
                about.weeklyHours().stream().map(RoadmapDetail::weekly).collect(Collectors.joining("\n")));
        grid.fact(
                "checklist.fact.habits",
                about.habits().stream()
                        .map(habit -> Wording.joined(habit.rhythm(), ": ", habit.title()))
                        .collect(Collectors.joining("\n")));
        return grid;
    }

    private static String weekly(WeeklyHours hours) {
        return Wording.joined(hours.label(), ": ", Wording.hours(hours.minutes()));
    }

    private Section problems() {
        var section = new Section("checklist.section.problems");
        for (Problem problem : roadmap.problems()) {
            section.add(Section.text(
                    problem.line() == 0
                            ? problem.message()
                            : Messages.text("checklist.problem", String.valueOf(problem.line()), problem.message()),
                    "mut"));
        }
        return section;
    }
}
