package dev.cairn.ui.progress;

import dev.cairn.figures.Figures;
import dev.cairn.figures.Matter;
import dev.cairn.forecast.Explained;
import dev.cairn.forecast.Lately;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;

/** Makes reports. Pure; some milliseconds of work, on any thread. */
final class ReportMaking {
    private ReportMaking() {}

    /** @param firstDay the first day of a week where the learner lives */
    static Report of(Question question, Question.Since since, DayOfWeek firstDay) {
        var present = question.present();
        var matter = new Matter(question.outlook(), present.roadmaps(), present.time(), present.agendas(), firstDay);
        return new Report(
                question.scope(),
                question.outlook(),
                present.roadmaps(),
                present.time(),
                Figures.of(matter, question.range()),
                Explained.of(lately(question, since)));
    }

    private static Lately lately(Question question, Question.Since since) {
        var present = question.present();
        var roadmaps = new LinkedHashMap<>(present.roadmaps());
        since.roadmaps().forEach(roadmaps::putIfAbsent);
        return new Lately(
                question.outlook(), question.scope(), roadmaps, present.planning(), present.time(), since.events());
    }
}
