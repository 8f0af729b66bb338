package dev.cairn.roadmap;

/** How a part of a whole is told in whole per cent. */
public final class Percent {
    private Percent() {}

    /**
     * Something begun never reads 0, something unfinished never 100.
     *
     * @param fraction 0 to 1; what lies outside is taken as the nearer end
     * @return 0 to 100
     */
    public static int of(double fraction) {
        if (fraction <= 0 || fraction >= 1) {
            return fraction <= 0 ? 0 : 100;
        }
        return Math.clamp(Math.round(fraction * 100), 1, 99);
    }
}
