package dev.cairn.ui.intake;

import dev.cairn.roadmap.GuidePage;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Problem;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.WeeklyHours;
import dev.cairn.study.Proposal;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What one should know about a file: what was put right, what is unclear and where, and what there is beside the plan. */
final class Findings extends VBox {
    private static final int MOST = 40;

    private final SourceText source;

    Findings(Proposal.Ready proposal) {
        source = SourceText.of(proposal.source());
        getStyleClass().add("findings");
        var roadmap = proposal.roadmap();
        proposal.notices().forEach(it -> section(Messages.text("intake.note"), List.of(sentence(it))));
        var repairedFrom = roadmap.repairedFrom();
        if (repairedFrom != null) {
            section(
                    Messages.text("intake.repaired"),
                    List.of(sentence(Messages.text("intake.encoding", repairedFrom))));
        }
        var dropped = proposal.reading().dropped();
        if (!dropped.isEmpty()) {
            section(Messages.text("intake.dropped", dropped.size()), some(dropped, line -> source.excerpt(line, 0)));
        }
        problems(roadmap.problems());
        weekly(roadmap.about().weeklyHours());
        guide(roadmap.guide());
        resources(roadmap);
        if (getChildren().isEmpty()) {
            getChildren().add(sentence(Messages.text("intake.allClear")));
        }
    }

    private void problems(List<Problem> problems) {
        if (problems.isEmpty()) {
            section(Messages.text("intake.problems.none"), List.of(sentence(Messages.text("intake.allClear"))));
            return;
        }
        section(Messages.text("intake.problems", problems.size()), some(problems, this::problem));
    }

    private VBox problem(Problem problem) {
        var box = new VBox(4, sentence(problem.message()));
        if (problem.line() > 0) {
            box.getChildren().add(source.excerpt(problem.line(), 1));
        }
        return box;
    }

    private void weekly(List<WeeklyHours> hours) {
        if (!hours.isEmpty()) {
            section(
                    Messages.text("intake.weekly"),
                    some(
                            hours,
                            it -> pair(
                                    it.label().isEmpty() ? Messages.text("intake.week") : it.label(),
                                    RoadmapText.hours(it.minutes()))));
        }
    }

    private void guide(List<GuidePage> pages) {
        if (!pages.isEmpty()) {
            section(Messages.text("intake.guide", pages.size()), some(pages, page -> line(page.title())));
        }
    }

    private void resources(Roadmap roadmap) {
        var all = Stream.concat(
                        roadmap.resources().stream(),
                        roadmap.phases().stream()
                                .map(Phase::modules)
                                .flatMap(List::stream)
                                .map(Module::resources)
                                .flatMap(List::stream))
                .toList();
        if (!all.isEmpty()) {
            section(Messages.text("intake.resources", all.size()), some(all, Findings::resource));
        }
    }

    private static Node resource(Resource resource) {
        var label = resource.label();
        return label == null ? line(resource.title()) : pair(resource.title(), label);
    }

    private void section(String title, List<? extends Node> rows) {
        var heading = new Label(title);
        heading.getStyleClass().add("semibold");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        var section = new VBox(heading);
        section.getStyleClass().add("section");
        section.getChildren().addAll(rows);
        getChildren().add(section);
    }

    /** The first of many, and how many there are besides. */
    private static <T> List<Node> some(List<T> items, Function<T, ? extends Node> draw) {
        Stream<Node> first = items.stream().limit(MOST).map(draw);
        return items.size() <= MOST
                ? first.toList()
                : Stream.concat(first, Stream.of(sentence(Messages.text("intake.andMore", items.size() - MOST))))
                        .toList();
    }

    private static Label sentence(String text) {
        var label = line(text);
        label.getStyleClass().add("mut");
        return label;
    }

    private static Label line(String text) {
        var label = new Label(text);
        label.getStyleClass().add("t12");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static HBox pair(String left, String right) {
        var first = line(left);
        first.setMaxWidth(Double.MAX_VALUE);
        first.setMinWidth(0);
        HBox.setHgrow(first, Priority.ALWAYS);
        var second = sentence(right);
        second.setWrapText(false);
        second.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(12, first, second);
    }
}
