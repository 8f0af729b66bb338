package dev.cairn.ui.timeline;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changing bars: by pointer, with a hint of what it would mean; by keys, at once. Nothing happens before it is let go. */
final class Dragging {
    private final TimelineViewModel model;
    private final WhatIf whatIf;
    private @Nullable Held held;
    private @Nullable Chart shownWhatIf;

    Dragging(TimelineViewModel model, WhatIf whatIf) {
        this.model = model;
        this.whatIf = whatIf;
    }

    /**
     * A bar in the hand.
     *
     * @param edge whether it is held by its right edge
     * @param at the day it was taken at
     */
    private record Held(
            Row row,
            Shift shift,
            Stretch was,
            boolean edge,
            double at,
            @Nullable Change change) {
        Held with(Change newChange) {
            return new Held(row, shift, was, edge, at, newChange);
        }
    }

    private record Change(UnaryOperator<PlanChoices> choice, Stretch is, String what) {}

    /** Takes a bar; false where it cannot be moved. */
    boolean take(Row row, boolean edge, double day) {
        var chart = model.chart();
        var shift = chart.flatMap(it -> Shift.of(row, it));
        var whole = row.bar().whole();
        if (shift.isEmpty() || whole.isEmpty()) {
            return false;
        }
        held = new Held(row, shift.get(), Stretch.of(whole.get()), edge, day, null);
        return true;
    }

    boolean holding() {
        return held != null;
    }

    /** Moves what is held so that the day it was taken at is there. */
    void to(double day) {
        var now = held;
        if (now == null) {
            return;
        }
        var change = now.edge() ? resized(now, day) : shifted(now, day);
        var before = now.change();
        boolean same = before != null && before.what().equals(change.what());
        held = now.with(change);
        var chart = model.chart().orElseThrow();
        var hint = same ? hint() : change.what();
        model.preview(new Drag(now.row().id(), now.was(), change.is(), hint), same ? shownWhatIf : null);
        if (!same) {
            // What another day would lead to is nothing to hint at, nor to keep showing when this one is let go of.
            shownWhatIf = null;
            var id = now.shift().roadmap();
            var planning = chart.outlook().planning();
            var changed = planning.withChoices(id, change.choice().apply(planning.choices(id)));
            whatIf.ask(chart.outlook(), changed, chart.scope(), this::answered, this::failed);
        }
    }

    private void answered(Chart then) {
        var now = held;
        var change = now == null ? null : now.change();
        if (now != null && change != null) {
            shownWhatIf = then;
            model.preview(new Drag(now.row().id(), now.was(), change.is(), hint()), then);
        }
    }

    private void failed(Throwable failure) {
        Failures.sentence(failure);
        var now = held;
        var change = now == null ? null : now.change();
        if (now != null && change != null) {
            var hint = Messages.text("timeline.drag.unknown", change.what());
            model.preview(new Drag(now.row().id(), now.was(), change.is(), hint), null);
        }
    }

    private String hint() {
        var now = held;
        var change = now == null ? null : now.change();
        var then = shownWhatIf;
        if (now == null || change == null || then == null) {
            return change == null ? "" : change.what();
        }
        var today = then.today();
        var dates = then.find(now.row().id())
                .flatMap(row -> row.bar().whole())
                .map(it -> Wording.span(it, today))
                .orElse("");
        var said = now.edge() ? Messages.text("timeline.drag.hours", change.what(), dates) : dates;
        var was = model.chart().map(it -> it.finish().plan()).orElse(null);
        var finish = then.finish().plan();
        return finish == null
                ? said
                : finish.equals(was)
                        ? Messages.text("timeline.drag.same", said, DayText.brief(finish, today))
                        : Messages.text("timeline.drag.finish", said, DayText.brief(finish, today));
    }

    private static Change shifted(Held held, double day) {
        long days = Math.round(day - held.at());
        LocalDate to = held.shift().day(days);
        boolean begun = held.row().bar().actual() != null;
        double moved = to.toEpochDay() - held.shift().planned().from().toEpochDay();
        var is = begun
                ? new Stretch(
                        held.was().from(),
                        Math.max(held.was().from() + 1, held.was().to() + (day - held.at())))
                : held.was().moved(Math.max(day - held.at(), Math.min(0, moved)));
        return new Change(held.shift().to(to), is, DayText.whole(to));
    }

    private static Change resized(Held held, double day) {
        double end = Math.max(held.was().from() + 1, held.was().to() + day - held.at());
        var limit = held.shift().limitToEnd(end);
        return new Change(held.shift().limited(limit), new Stretch(held.was().from(), end), hours(limit));
    }

    private static String hours(@Nullable Integer limit) {
        return limit == null
                ? Messages.text("timeline.drag.all")
                : Messages.text("timeline.drag.limit", RoadmapText.number(limit));
    }

    /** Lets go: what was hinted at happens. */
    void drop() {
        var now = held;
        var change = now == null ? null : now.change();
        var then = shownWhatIf;
        end();
        if (now != null
                && change != null
                && Math.abs(change.is().to() - now.was().to()) >= 0.5) {
            // What was hinted at stays until the plan itself is there, or the bar would jump back for a moment.
            model.preview(null, then);
            if (!perform(now.shift().roadmap(), change.choice())) {
                model.preview(null, null);
            }
        }
    }

    /** Everything stays as it was. */
    void cancel() {
        end();
    }

    private void end() {
        held = null;
        shownWhatIf = null;
        whatIf.forget();
        model.preview(null, null);
    }

    /** Moves a row's bar by some days. */
    void moveBy(Row row, int days) {
        model.chart()
                .flatMap(it -> Shift.of(row, it))
                .ifPresent(shift -> perform(shift.roadmap(), shift.to(shift.day(days))));
    }

    /** Gives a row more hours a week, or less. */
    void limitBy(Row row, int steps) {
        model.chart()
                .flatMap(it -> Shift.of(row, it))
                .ifPresent(shift -> perform(shift.roadmap(), shift.limited(shift.limitBy(steps))));
    }

    /** Leaves the day of a row to the plan again, and its hours; of a phase, those of all its modules. */
    void unpin(Row row) {
        var keys = Stream.concat(Stream.of(row), row.below().stream())
                .filter(it -> it.marks().pinned() || it.marks().limit() != null)
                .flatMap(it -> Stream.ofNullable(it.id().node()))
                .toList();
        perform(row.id().roadmap(), choices -> {
            var freed = choices;
            for (Key key : keys) {
                freed = freed.withPins(key, List.of()).withLimit(key, null);
            }
            return freed;
        });
    }

    private boolean perform(RoadmapId id, UnaryOperator<PlanChoices> choice) {
        var library = model.library();
        return library.perform(PlanEdits.choose(library.planning(), id, choice)).isPresent();
    }
}
