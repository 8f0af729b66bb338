package dev.cairn.forecast;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Numbers by chance, the same ones whenever they are asked for. */
final class Chance {
    private static final long RUNS_APART = 0x5851_F42D_4C95_7F2DL;
    private static final long WEEKS_APART = 0x1405_7B7E_F767_814FL;

    private Chance() {}

    /** What a week of the past weighs in a run: always the same chance. */
    static RandomGenerator weight(int run, int week) {
        return new SplittableRandom(run * RUNS_APART + week * WEEKS_APART);
    }

    /** How a week ahead fares in a run: always the same chance, and none that has to do with weights. */
    static RandomGenerator ahead(int run, int week) {
        return new SplittableRandom(~(run * RUNS_APART + week * WEEKS_APART));
    }
}
