package dev.cairn.ui.progress;

import dev.cairn.figures.Accuracy;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.RoadmapId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The modules of an accuracy, with those of phases that are over taken together where there are too many of them. */
final class AccuracyRows {
    private final Report report;
    private final int most;

    /** @param node the module, or the phase where modules are taken together */
    record Row(RoadmapId roadmap, Key node, String number, String title, int estimated, int actual) {
        double more() {
            return (double) (actual - estimated) / estimated;
        }

        private Row plus(Accuracy other) {
            return new Row(roadmap, node, number, title, estimated + other.estimated(), actual + other.actual());
        }
    }

    AccuracyRows(Report report, int most) {
        this.report = report;
        this.most = most;
    }

    List<Row> rows() {
        var all = report.figures().accuracies();
        if (all.size() <= most) {
            return all.stream().map(AccuracyRows::row).toList();
        }
        var last = phase(all.getLast()).map(Phase::key);
        var rows = new ArrayList<Row>();
        for (Accuracy accuracy : all) {
            var phase = phase(accuracy);
            if (phase.isEmpty() || phase.map(Phase::key).equals(last)) {
                rows.add(row(accuracy));
            } else if (!rows.isEmpty()
                    && rows.getLast().node().equals(phase.get().key())) {
                rows.set(rows.size() - 1, rows.getLast().plus(accuracy));
            } else {
                rows.add(row(accuracy, phase.get()));
            }
        }
        return rows.subList(Math.max(0, rows.size() - most), rows.size());
    }

    private Optional<Phase> phase(Accuracy accuracy) {
        return Optional.ofNullable(report.roadmaps().get(accuracy.roadmap())).stream()
                .flatMap(it -> it.studyPhases())
                .filter(it ->
                        it.modules().stream().anyMatch(module -> module.key().equals(accuracy.module())))
                .findFirst();
    }

    private static Row row(Accuracy it) {
        return new Row(
                it.roadmap(),
                it.module(),
                Say.number(it.heading()),
                it.heading().title(),
                it.estimated(),
                it.actual());
    }

    private static Row row(Accuracy it, Phase phase) {
        return new Row(
                it.roadmap(), phase.key(), Say.number(phase.heading()), phase.title(), it.estimated(), it.actual());
    }
}
