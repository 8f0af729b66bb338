package dev.cairn.ui.review;

import dev.cairn.recall.Origin;
import dev.cairn.recall.Placed;
import dev.cairn.roadmap.Resource;
import dev.cairn.ui.LinkOpener;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What should have come to mind: the learner's words, what the module teaches besides, the note, and where it can be read again. */
final class AnswerPane extends VBox {
    private static final double GAP = 6;

    AnswerPane(Placed card, Function<String, Node> prose, LinkOpener links) {
        setId("review-answer");
        getStyleClass().add("review-answer");
        if (!card.card().answer().isBlank()) {
            getChildren().add(prose.apply(card.card().answer()));
        }
        var origin = card.origin();
        if (origin != null) {
            about(card, origin, prose, links);
        }
        if (getChildren().isEmpty()) {
            getChildren().add(CardPane.wrapped(Messages.text("review.answer.none"), "mut"));
        }
    }

    private void about(Placed card, Origin origin, Function<String, Node> prose, LinkOpener links) {
        if (!origin.note().isBlank()) {
            section("review.answer.note", prose.apply(origin.note()));
        }
        var task = origin.task();
        if (task != null && !task.details().isEmpty()) {
            section("review.answer.points", points(task.details()));
        }
        var concepts = origin.module().concepts().stream()
                .filter(it -> !it.equals(card.card().concept()))
                .toList();
        if (!concepts.isEmpty()) {
            section("review.answer.concepts", badges(concepts));
        }
        if (!origin.module().resources().isEmpty()) {
            var list = new VBox(2);
            origin.module().resources().forEach(it -> list.getChildren().add(resource(it, links)));
            section("review.answer.resources", list);
        }
    }

    private void section(String heading, Node content) {
        var title = new Label(Messages.text(heading));
        title.getStyleClass().addAll("t12", "mut");
        getChildren().add(new VBox(4, title, content));
    }

    private static Node points(List<String> points) {
        var list = new VBox(2);
        points.forEach(it -> list.getChildren().add(CardPane.wrapped("• " + it)));
        return list;
    }

    private static FlowPane badges(List<String> concepts) {
        var flow = new FlowPane(GAP, GAP);
        for (String concept : concepts) {
            var badge = CardPane.wrapped(concept, "badge");
            badge.maxWidthProperty().bind(flow.widthProperty());
            flow.getChildren().add(badge);
        }
        return flow;
    }

    private static Labeled resource(Resource resource, LinkOpener links) {
        return LinkOpener.web(resource.url() == null ? "" : resource.url())
                .<Labeled>map(address -> {
                    var link = CardPane.link(resource.title());
                    link.setOnAction(event -> links.open(address));
                    link.setTooltip(Tips.of(address.toString()));
                    return link;
                })
                .orElseGet(() -> CardPane.wrapped(resource.title()));
    }
}
