package dev.cairn.forecast;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When something will be finished. */
public sealed interface Forecast {
    /** So many of 100 runs end by the likely day. */
    int LIKELY = 50;
    /** So many of 100 runs end by the safe day. */
    int SAFE = 85;

    /** Less history than this many weeks tells nothing. */
    int LEAST_WEEKS = 2;

    /** Foretells. Some milliseconds of work; safe on any thread. */
    static Forecast of(Situation situation) {
        return of(situation, true);
    }

    /** Foretells the days alone: the cone, which takes most of the work, is empty. */
    static Forecast daysOf(Situation situation) {
        return of(situation, false);
    }

    private static Forecast of(Situation situation, boolean withCone) {
        if (situation.open() == 0) {
            return new Unknown(Reason.FINISHED, situation.planned());
        }
        if (!situation.tells()) {
            return new Unknown(Reason.TOO_LITTLE_HISTORY, situation.planned());
        }
        if (situation.history().stream().allMatch(it -> it.done() == 0)) {
            return new Unknown(Reason.NO_PROGRESS, situation.planned());
        }
        var runs = new Runs(situation);
        if (!runs.end(SAFE)) {
            return new Unknown(Reason.NO_TIME, situation.planned());
        }
        return new Known(
                runs.day(LIKELY),
                runs.day(SAFE),
                situation.planned(),
                situation.weeks(),
                Runs.COUNT,
                withCone ? runs.cone() : List.of());
    }

    /** The last day of the plan, which knows nothing of the learner's pace; null where it has none. */
    @Nullable
    LocalDate planned();

    /**
     * What the runs gave.
     *
     * @param likely half of the runs end by then
     * @param safe 85 of 100 runs end by then
     * @param weeks how many weeks of history it is made of, at least 2
     * @param runs how many there were
     * @param cone the work done by the end of days ahead, in minutes, from today on
     */
    record Known(
            LocalDate likely, LocalDate safe, @Nullable LocalDate planned, int weeks, int runs, List<ConePoint> cone)
            implements Forecast {
        public Known {
            cone = List.copyOf(cone);
        }
    }

    /** There is nothing to tell from. */
    record Unknown(Reason reason, @Nullable LocalDate planned) implements Forecast {}

    /** Why there is no forecast. */
    enum Reason {
        /** Less than two whole weeks with hours since work began. */
        TOO_LITTLE_HISTORY,
        /** Nothing was done in the weeks there are. */
        NO_PROGRESS,
        /** There are no hours, or too few: at this pace it does not end within ten years. */
        NO_TIME,
        /** Nothing is open. */
        FINISHED
    }

    /**
     * A slice of the cone.
     *
     * @param low by then 85 of 100 runs have done as much
     * @param middle half of the runs have
     * @param high 15 of 100 runs have
     */
    record ConePoint(LocalDate day, int low, int middle, int high) {}
}
