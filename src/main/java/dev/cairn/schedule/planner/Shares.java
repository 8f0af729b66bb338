package dev.cairn.schedule.planner;

import java.util.List;

/** How the week is shared between roadmaps. */
final class Shares {
    private static final double WHOLE = 100;

    private Shares() {}

    /**
     * What each of some roadmaps weighs against the others, more than 0: its share in per cent. Those without one share what the others leave
     * of the whole in equal parts; where they leave nothing, each weighs as much as if all were equal.
     *
     * @param weekMinutes of a usual week
     */
    static double[] weights(List<Line> lines, int weekMinutes) {
        double[] weights = new double[lines.size()];
        double given = 0;
        int without = 0;
        for (int i = 0; i < weights.length; i++) {
            var share = lines.get(i).choices().share();
            if (share == null) {
                without++;
                continue;
            }
            weights[i] = switch (share.unit()) {
                case PERCENT -> share.amount();
                case MINUTES -> WHOLE * share.amount() / Math.max(1, weekMinutes);
            };
            given += weights[i];
        }
        double equal = given < WHOLE ? (WHOLE - given) / Math.max(1, without) : WHOLE / Math.max(1, weights.length);
        for (int i = 0; i < weights.length; i++) {
            if (lines.get(i).choices().share() == null) {
                weights[i] = equal;
            }
        }
        return weights;
    }
}
