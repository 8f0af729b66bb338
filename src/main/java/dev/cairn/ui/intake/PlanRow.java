package dev.cairn.ui.intake;

import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.WeekSpan;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phase or a module in the preview.
 *
 * @param hue the phase's colour, 1 to 5; 0 for a checklist, and for modules
 * @param phase whether it is a phase
 * @param label how the document counts it; empty where it does not
 * @param weeks the weeks it takes; empty where none are stated
 * @param hours of all its tasks; empty for a checklist
 * @param tasks how many there are
 */
record PlanRow(boolean phase, int hue, String label, String title, String weeks, String hours, long tasks) {
    private static final int HUES = 5;

    static List<PlanRow> of(Roadmap roadmap) {
        var rows = new ArrayList<PlanRow>();
        var estimates = Estimates.of(roadmap);
        int number = 0;
        for (Phase phase : roadmap.phases()) {
            boolean study = phase.kind() == Phase.Kind.STUDY;
            int hue = study ? number++ % HUES + 1 : 0;
            rows.add(new PlanRow(
                    true,
                    hue,
                    phase.heading().label(),
                    phase.title(),
                    weeks(phase.time().weeks()),
                    study
                            ? RoadmapText.hours(estimates.sum(phase.modules().stream()
                                    .flatMap(it -> it.tasks().stream())
                                    .toList()))
                            : "",
                    phase.allTasks().count()));
            for (Module module : phase.modules()) {
                rows.add(new PlanRow(
                        false,
                        0,
                        module.heading().label(),
                        module.title(),
                        weeks(module.weeks()),
                        study ? RoadmapText.hours(estimates.sum(module.tasks())) : "",
                        module.allTasks().count()));
            }
        }
        return rows;
    }

    private static String weeks(@Nullable WeekSpan weeks) {
        if (weeks == null) {
            return "";
        }
        return weeks.from() == weeks.to()
                ? Messages.text("weeks.one", weeks.from())
                : Messages.text("weeks.range", weeks.from(), weeks.to());
    }
}
