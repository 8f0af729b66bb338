package dev.cairn.roadmap;

import java.util.ArrayList;
import java.util.List;

/** How work is shared out: by weight, and exactly. */
final class Weights {
    private Weights() {}

    /** How heavy a kind of task is against others: hands-on work weighs more than reading. */
    static int of(TaskKind kind) {
        return switch (kind) {
            case PROJECT -> 16;
            case PRACTICE -> 5;
            case STUDY, ACTION -> 4;
            case MILESTONE, RESOURCE -> 2;
        };
    }

    /** Splits a range by weight so that both its ends and its middle add up to the minute; the weights are not all 0. */
    static List<MinuteRange> split(MinuteRange whole, List<Integer> weights) {
        int[] mins = split(whole.min(), weights);
        // Split by halves, because the middle of an odd range is rounded: one part at most may be odd.
        int extra = whole.max() - whole.min();
        int[] halves = split(extra / 2, weights);
        int odd = extra % 2;
        var parts = new ArrayList<MinuteRange>();
        for (int i = 0; i < mins.length; i++) {
            int more = 2 * halves[i];
            if (weights.get(i) > 0) {
                more += odd;
                odd = 0;
            }
            parts.add(new MinuteRange(mins[i], mins[i] + more));
        }
        return parts;
    }

    /** Whole parts first, then one minute each to the largest remainders. */
    private static int[] split(int minutes, List<Integer> weights) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        int[] parts = new int[weights.size()];
        var byRemainder = new ArrayList<Integer>();
        int left = minutes;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (int) ((long) minutes * weights.get(i) / sum);
            left -= parts[i];
            byRemainder.add(i);
        }
        byRemainder.sort(
                (a, b) -> Long.compare((long) minutes * weights.get(b) % sum, (long) minutes * weights.get(a) % sum));
        for (int i = 0; i < left; i++) {
            parts[byRemainder.get(i)]++;
        }
        return parts;
    }
}
