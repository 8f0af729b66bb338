package dev.cairn.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Many ways the rest could go, by chance from the weeks that were.
 *
 * <p>A bootstrap in two stages: each run first draws as many weeks as there are, with repetition, and then draws from those, one for each
 * week ahead. The first stage is what makes a short history give wide forecasts: from few weeks one cannot know how good the usual one is.
 * A week ahead brings the hours it has at the pace of the week that was drawn.
 *
 * @see <a href="https://doi.org/10.1214/aos/1176344552">B. Efron, Bootstrap methods: another look at the jackknife, 1979</a>
 */
final class Runs {
    static final int COUNT = 2_000;

    /** Nothing is foretold for longer. */
    private static final int HORIZON_WEEKS = 520;

    /** However bad the draw, nobody is taken to be slower than this part of what they were. */
    private static final double LEAST_OF_MEAN = 0.1;

    private static final int NEVER = Integer.MAX_VALUE;
    private static final long SEED = 2_000;
    private static final int DAYS_A_WEEK = 7;

    private final Situation situation;
    private final int[] hours = new int[HORIZON_WEEKS * DAYS_A_WEEK];
    private final int[] weekHours = new int[HORIZON_WEEKS];
    private final double[] pace;
    /** Minutes there were in each past week and all before it. */
    private final int[] hoursThen;

    private final double mean;
    private final double widening;
    private final int[] ends = new int[COUNT];
    private final List<double[]> paths = new ArrayList<>();

    Runs(Situation situation) {
        this.situation = situation;
        for (int i = 0; i < hours.length; i++) {
            hours[i] = situation.availability().minutes(situation.from().plusDays(i));
            weekHours[i / DAYS_A_WEEK] += hours[i];
        }
        pace = situation.history().stream().mapToDouble(PastWeek::pace).toArray();
        hoursThen = situation.history().stream().mapToInt(PastWeek::hours).toArray();
        Arrays.parallelPrefix(hoursThen, Integer::sum);
        mean = situation.history().stream().mapToDouble(PastWeek::done).sum() / hoursThen[hoursThen.length - 1];
        widening = Math.sqrt((pace.length + 1.0) / (pace.length - 1.0));
        var lot = new SplittableRandom(SEED);
        for (int run = 0; run < COUNT; run++) {
            ends[run] = run(lot);
        }
        Arrays.sort(ends);
    }

    /** The number of the day on which all is done, the first one being 0; {@link #NEVER} where that is beyond the horizon. */
    private int run(SplittableRandom lot) {
        double[] usual = usual(lot);
        double left = situation.open();
        var path = new double[HORIZON_WEEKS];
        for (int week = 0; week < HORIZON_WEEKS; week++) {
            double drawn = usual[lot.nextInt(usual.length)];
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

    /**
     * Weeks drawn from those that were, one with more hours more often, and with their mean moved away from that of all: a plain bootstrap of
     * few weeks is too sure of itself. By how much is chosen so that safe days hold as often as they say when learners are made up; with many
     * weeks it comes to nothing. Where nothing was done in any of those drawn, that is taken as the slowest there is.
     */
    private double[] usual(SplittableRandom lot) {
        double[] drawn = new double[pace.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = pace[week(lot.nextInt(hoursThen[hoursThen.length - 1]))];
        }
        double of = Arrays.stream(drawn).average().orElseThrow();
        double wide = Math.max(mean * LEAST_OF_MEAN, mean + widening * (of - mean));
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = of == 0 ? wide : drawn[i] * wide / of;
        }
        return drawn;
    }

    /** The past week that holds an hour of all there were. */
    private int week(int minute) {
        int week = 0;
        while (hoursThen[week] <= minute) {
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
        return situation.from().plusDays(at(percent));
    }

    private int at(int percent) {
        return ends[Math.ceilDiv(COUNT * percent, 100) - 1];
    }

    /** What the runs have done by the ends of weeks, from the day before the first to the day by which 85 of 100 end. */
    List<Forecast.ConePoint> cone() {
        var points = new ArrayList<Forecast.ConePoint>();
        int start = situation.done();
        points.add(new Forecast.ConePoint(situation.today(), start, start, start));
        int weeks = Math.ceilDiv(at(Forecast.SAFE) + 1, DAYS_A_WEEK);
        for (int week = 0; week < weeks; week++) {
            var done = new double[COUNT];
            for (int run = 0; run < COUNT; run++) {
                var path = paths.get(run);
                done[run] = path[Math.min(week, path.length - 1)];
            }
            Arrays.sort(done);
            points.add(new Forecast.ConePoint(
                    situation.from().plusDays((long) (week + 1) * DAYS_A_WEEK - 1),
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
