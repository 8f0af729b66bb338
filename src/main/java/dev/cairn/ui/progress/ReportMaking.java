package dev.cairn.ui.progress;

import dev.cairn.figures.Figures;
import dev.cairn.figures.Ledger;
import dev.cairn.figures.Matter;
import dev.cairn.figures.Tiles;
import dev.cairn.forecast.Explained;
import dev.cairn.forecast.Situation;
import dev.cairn.progress.Notebook;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Planning;
import dev.cairn.study.Outlook;
import dev.cairn.study.Past;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes reports. Pure; some milliseconds of work, on any thread. */
final class ReportMaking {
    static final int DAYS_BACK = 7;

    private final Question question;
    private final Question.Since since;
    private final DayOfWeek firstDay;
    private final Map<RoadmapId, Roadmap> planned = new LinkedHashMap<>();

    private ReportMaking(Question question, Question.Since since, DayOfWeek firstDay) {
        this.question = question;
        this.since = since;
        this.firstDay = firstDay;
        var ids = question.scope().equals(RoadmapId.ALL)
                ? question.outlook().roadmaps().keySet()
                : question.present().roadmaps().keySet();
        question.present().roadmaps().forEach((id, roadmap) -> {
            if (ids.contains(id)) {
                planned.put(id, roadmap);
            }
        });
    }

    /** @param firstDay the first day of a week where the learner lives */
    static Report of(Question question, Question.Since since, DayOfWeek firstDay) {
        var making = new ReportMaking(question, since, firstDay);
        var present = question.present();
        return new Report(
                question.scope(),
                question.outlook(),
                present.roadmaps(),
                present.time(),
                making.figures(),
                making.explained());
    }

    /**
     * What is done of how much, and what lies ahead, is about the roadmaps of the plan. What was worked when is also about those that rest:
     * hours are hours, and to rest a roadmap breaks no streak.
     */
    private Figures figures() {
        var plan = figures(planned);
        if (planned.size() == question.present().roadmaps().size()) {
            return plan;
        }
        var work = figures(question.present().roadmaps());
        var done = plan.tiles();
        var week = work.tiles();
        return new Figures(
                plan.range(),
                new Tiles(
                        done.doneMinutes(),
                        done.totalMinutes(),
                        done.tasks(),
                        week.weekDone(),
                        week.weekPlanned(),
                        week.weekDue(),
                        week.streak()),
                plan.burnUp(),
                work.year(),
                work.phases(),
                work.kinds(),
                work.gone(),
                work.accuracies(),
                work.trend(),
                plan.ahead(),
                plan.milestones());
    }

    private Figures figures(Map<RoadmapId, Roadmap> roadmaps) {
        var present = question.present();
        return Figures.of(
                new Matter(question.outlook(), roadmaps, present.time(), present.agendas(), firstDay),
                question.range());
    }

    private Explained explained() {
        var outlook = question.outlook();
        var present = question.present();
        var past = Past.before(
                since.events(),
                present.roadmaps(),
                Notebook.NOTHING.with(present.planning()).with(present.time()));
        var then = then(past);
        var availability = past.notebook().planning().availability();
        var before = Situation.of(
                Ledger.of(then, past.notebook().planning(), past.notebook().time()),
                availability == null ? Outlook.assumed(then.values()) : availability,
                outlook.today().minusDays(DAYS_BACK),
                null);
        var now = Situation.of(
                Ledger.of(planned, present.planning(), present.time()),
                outlook.availability(),
                outlook.today(),
                finish());
        return Explained.of(before, now);
    }

    private @Nullable LocalDate finish() {
        var plan = question.outlook().plan();
        var finish = question.scope().equals(RoadmapId.ALL) ? plan.finish() : plan.finish(question.scope());
        return finish.orElse(null);
    }

    /** The roadmaps that were planned then: one that was made active since is work that was added. */
    private Map<RoadmapId, Roadmap> then(Past past) {
        boolean all = question.scope().equals(RoadmapId.ALL);
        var then = new LinkedHashMap<RoadmapId, Roadmap>();
        planned.keySet().forEach(id -> {
            var roadmap = past.roadmaps().get(id);
            if (roadmap != null && (!all || wasActive(past.notebook().planning(), id))) {
                then.put(id, roadmap);
            }
        });
        return then;
    }

    /** Where nothing was decided then, whatever is active now was so as well. */
    private boolean wasActive(Planning planning, RoadmapId id) {
        boolean decided = planned.keySet().stream()
                .anyMatch(it -> planning.choices(it).activity() != PlanChoices.Activity.UNDECIDED);
        return !decided || planning.choices(id).activity() == PlanChoices.Activity.ACTIVE;
    }
}
