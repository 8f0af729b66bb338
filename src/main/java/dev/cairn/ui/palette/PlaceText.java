package dev.cairn.ui.palette;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import java.util.ArrayList;
import java.util.Optional;

/** Where something stands, and how, in a few words: "2.7 · Sat 13 Mar · Career Transition Plan". */
record PlaceText(Present present) {

    String of(Item item) {
        return switch (item.kind()) {
            case COMMAND -> "";
            case ROADMAP -> Messages.text("palette.kind.roadmap");
            case NOTE -> Messages.text("palette.note.on", item.shelf().module());
            case PHASE, MODULE -> joined(item, "", "");
            case TASK -> joined(item, item.shelf().brief(), state(item));
            case RESOURCE -> joined(item, item.shelf().brief(), label(item));
        };
    }

    private String joined(Item item, String module, String state) {
        var parts = new ArrayList<String>();
        parts.add(module);
        parts.add(state);
        if (id(item).filter(it -> present.single().filter(it::equals).isPresent())
                .isEmpty()) {
            parts.add(item.shelf().roadmap());
        }
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private static Optional<RoadmapId> id(Item item) {
        return switch (item.goal()) {
            case Goal.Run it -> Optional.empty();
            case Goal.Whole it -> Optional.of(it.roadmap());
            case Goal.Part it -> Optional.of(it.roadmap());
            case Goal.Link it -> Optional.of(it.roadmap());
        };
    }

    private static String label(Item item) {
        return item.goal() instanceof Goal.Link link && link.resource().label() != null
                ? link.resource().label()
                : "";
    }

    private String state(Item task) {
        var standing = task.standing();
        var since = standing.since();
        if (standing.status() == Status.SKIPPED) {
            return Messages.text("palette.state.skipped");
        }
        if (standing.status() == Status.DONE) {
            return since == null
                    ? Messages.text("palette.state.done")
                    : Messages.text("palette.state.doneOn", DayText.brief(since, present.today()));
        }
        var outlook = present.outlook();
        return outlook != null && task.goal() instanceof Goal.Part part
                ? outlook.plan()
                        .dates(part.roadmap(), part.node())
                        .map(it -> Messages.text("palette.state.planned", DayText.brief(it.from(), present.today())))
                        .orElse("")
                : "";
    }
}
