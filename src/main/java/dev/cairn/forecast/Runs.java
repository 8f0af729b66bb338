package dev.cairn.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Many ways the rest could go, by chance from the weeks that were.
 *
 * <p>A Bayesian bootstrap: each run gives every week a weight by chance, and for each week ahead draws one by these weights. The week ahead
 * brings the hours it has at the pace of the one drawn. That the weights differ from run to run is what makes a short history give wide
 * forecasts: from few weeks one cannot know how good the usual one is. What a week weighs on the average goes by its hours.
 *
 * <p>Beside the learner's weeks stand three of nobody's, {@link #PRIOR}. They are what is thought of a learner before anything is known, and
 * they keep one good or bad week of the first from moving the day by months.
 *
 * <p>Chance goes by the number of the week: in the same run the same week fares alike, whichever evening it is asked on. So what moves the
 * day from one evening to the next is what was done in between, and not other chance.
 *
 * @see <a href="https://doi.org/10.1214/aos/1176345338">D. B. Rubin, The Bayesian bootstrap, 1981</a>
 */
final class Runs {
    static final int COUNT = 2_000;

    /** Paces, about as far apart as those of learners are, and on the average below the plan's, which is 1: most do less than they meant to. */
    private static final double[] PRIOR = {0.15, 0.7, 1.25};

    /** Nothing is foretold for longer. */
    private static final int HORIZON_WEEKS = 520;

    private static final int NEVER = Integer.MAX_VALUE;
    private static final int DAYS_A_WEEK = History.DAYS_A_WEEK;

    private final Situation situation;
    /** Of the week that is under way. */
    private final LocalDate first;

    /** What lies ahead on each day from the first on; nothing on those that are over. */
    private final int[] hours = new int[HORIZON_WEEKS * DAYS_A_WEEK];

    private final int[] weekHours = new int[HORIZON_WEEKS];
    /** From the slowest to the fastest. */
    private final List<Drawable> weeks;

    private final int[] ends = new int[COUNT];
    private final List<double[]> paths = new ArrayList<>();

    Runs(Situation situation) {
        this.situation = situation;
        var history = situation.history();
        int gone = Math.floorMod(ChronoUnit.DAYS.between(history.getLast().first(), situation.today()), DAYS_A_WEEK);
        first = situation.today().minusDays(gone);
        for (int i = gone; i < hours.length; i++) {
            int minutes = situation.availability().minutes(first.plusDays(i));
            hours[i] = i == gone ? Math.max(0, minutes - situation.spent()) : minutes;
            weekHours[i / DAYS_A_WEEK] += hours[i];
        }
        weeks = weeks();
        for (int run = 0; run < COUNT; run++) {
            ends[run] = run(run);
        }
        Arrays.sort(ends);
    }

    /**
     * A week that can be drawn.
     *
     * @param weight what it counts as on the average, in weeks
     * @param number which week it is, whenever it is asked; those of nobody have numbers no other has
     */
    private record Drawable(double pace, double weight, int number) {}

    private List<Drawable> weeks() {
        double usual = usualHours();
        var all = new ArrayList<Drawable>();
        for (double pace : PRIOR) {
            all.add(new Drawable(pace, 1, -all.size()));
        }
        for (PastWeek week : situation.history()) {
            all.add(new Drawable(week.pace(), week.hours() / usual, week(week.first())));
        }
        all.sort(Comparator.comparingDouble(Drawable::pace));
        return List.copyOf(all);
    }

    /** Minutes of a usual week; where the hours are those of single weeks alone, those of the history. */
    private double usualHours() {
        int usual = situation.availability().usualMinutes();
        return usual > 0
                ? usual
                : situation.history().stream()
                        .mapToInt(PastWeek::hours)
                        .average()
                        .orElse(1);
    }

    /** The number of the day on which all is done, the first being 0; {@link #NEVER} where that is beyond the horizon. */
    private int run(int number) {
        double[] upTo = weights(number);
        int present = week(first);
        double left = situation.open();
        var path = new double[HORIZON_WEEKS];
        for (int week = 0; week < HORIZON_WEEKS; week++) {
            if (weekHours[week] == 0) {
                path[week] = situation.open() - left;
                continue;
            }
            double drawn = weeks.get(
                            drawn(upTo, Chance.ahead(number, present + week).nextDouble()))
                    .pace();
            double done = drawn * weekHours[week];
            if (done >= left) {
                keep(path, week, situation.open());
                return week * DAYS_A_WEEK + day(week, left / drawn);
            }
            left -= done;
            path[week] = situation.open() - left;
        }
        keep(path, HORIZON_WEEKS, situation.open() - left);
        return NEVER;
    }

    /** The number of the week, of those that begin as the one under way, in which a day lies. */
    private int week(LocalDate day) {
        long begin = Math.floorMod(first.toEpochDay(), (long) DAYS_A_WEEK);
        return Math.toIntExact(Math.floorDiv(day.toEpochDay() - begin, DAYS_A_WEEK));
    }

    /** Weights by chance, each with those of slower weeks. */
    private double[] weights(int run) {
        var upTo = new double[weeks.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            var week = weeks.get(i);
            sum += week.weight() * Chance.weight(run, week.number()).nextExponential();
            upTo[i] = sum;
        }
        return upTo;
    }

    private static int drawn(double[] upTo, double chance) {
        int week = 0;
        while (week < upTo.length - 1 && upTo[week] <= chance * upTo[upTo.length - 1]) {
            week++;
        }
        return week;
    }

    private void keep(double[] path, int length, double last) {
        var kept = Arrays.copyOf(path, length + 1);
        kept[length] = last;
        paths.add(kept);
    }

    /** The day of a week by which so many of its minutes are over. */
    private int day(int week, double minutes) {
        double over = 0;
        for (int day = 0; day < DAYS_A_WEEK; day++) {
            over += hours[week * DAYS_A_WEEK + day];
            if (over >= minutes) {
                return day;
            }
        }
        return DAYS_A_WEEK - 1;
    }

    /** Whether so many of 100 runs end at all. */
    boolean end(int percent) {
        return at(percent) != NEVER;
    }

    /** The day by which so many of 100 runs have ended. */
    LocalDate day(int percent) {
        return first.plusDays(at(percent));
    }

    private int at(int percent) {
        return ends[Math.ceilDiv(COUNT * percent, 100) - 1];
    }

    /** What the runs have done by the ends of weeks, from now to the day by which 85 of 100 end. */
    List<Forecast.ConePoint> cone() {
        var points = new ArrayList<Forecast.ConePoint>();
        int start = situation.done();
        points.add(new Forecast.ConePoint(situation.today(), start, start, start));
        int weeks = Math.ceilDiv(at(Forecast.SAFE) + 1, DAYS_A_WEEK);
        for (int week = 0; week < weeks; week++) {
            var end = first.plusDays((long) (week + 1) * DAYS_A_WEEK - 1);
            if (end.equals(situation.today())) {
                continue;
            }
            var done = new double[COUNT];
            for (int run = 0; run < COUNT; run++) {
                var path = paths.get(run);
                done[run] = path[Math.min(week, path.length - 1)];
            }
            Arrays.sort(done);
            points.add(new Forecast.ConePoint(
                    end,
                    start + share(done, 100 - Forecast.SAFE),
                    start + share(done, Forecast.LIKELY),
                    start + share(done, Forecast.SAFE)));
        }
        return points;
    }

    private static int share(double[] sorted, int percent) {
        return Math.toIntExact(Math.round(sorted[Math.ceilDiv(COUNT * percent, 100) - 1]));
    }
}
