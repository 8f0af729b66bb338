package dev.cairn.ui.weekly;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.Edits;
import dev.cairn.ui.Evening;
import dev.cairn.ui.FileChoice;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import dev.cairn.ui.guide.MarkdownPane;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import javafx.stage.Stage;

/** A learner under way whose window can show the pages of a week. */
final class Opened {
    static final WeekSpan THIS = WeekSpan.holding(Evening.WEDNESDAY, DayOfWeek.MONDAY);
    static final WeekSpan NEXT = THIS.plus(1);

    final Evening evening;
    final Weekly weekly;

    Opened(Stage stage, Path folder, FileChoice files, Theme theme, int width, int height) {
        evening = new Evening(folder);
        var desk = evening.desk;
        ShellView shell = desk.shell(List.of(new PlainView("today")));
        weekly = new Weekly(
                shell,
                new Weekly.Parts(desk.library, desk.book, desk.background, desk.clock, evening.places, files),
                text -> new MarkdownPane(uri -> {}).showing(text));
        Pictures.put(stage, shell, theme, width, height);
        shell.start();
    }

    /** The sessions of the plan in a week, each task once. */
    List<Key> tasks(WeekSpan week) {
        return plan(week).stream().map(Session::task).distinct().toList();
    }

    List<Session> plan(WeekSpan week) {
        return Objects.requireNonNull(evening.desk.plan.active().get()).plan().sessions().stream()
                .filter(it -> week.contains(it.date()))
                .toList();
    }

    /** Two notes on what was done this week. */
    Opened noted(RoadmapId id) {
        var done = evening.desk
                .library
                .standing(id)
                .orElseThrow()
                .studyPhases()
                .flatMap(phase -> phase.modules().stream())
                .flatMap(module -> module.allTasks())
                .filter(it -> Evening.WEDNESDAY.equals(it.state().standing().since())
                        || Evening.WEDNESDAY
                                .minusDays(2)
                                .equals(it.state().standing().since()))
                .limit(2)
                .toList();
        for (var task : done) {
            evening.desk.library.change(
                    id, Edits.note(task.key(), "Worked through it with **pen and paper** first.\n\nWorth it."));
        }
        return this;
    }
}
