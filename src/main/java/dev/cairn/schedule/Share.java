package dev.cairn.schedule;

/**
 * How much of the week a roadmap gets beside the others that are active. Shares are set against each other: what one roadmap does not use,
 * the others get.
 *
 * @param amount at least 1: minutes a week, or per cent
 */
public record Share(int amount, Unit unit) {

    /** What a share is given in. */
    public enum Unit {
        MINUTES,
        PERCENT
    }

    public Share {
        if (amount < 1) {
            throw new IllegalArgumentException("a share of " + amount);
        }
    }

    public static Share hours(double hours) {
        return new Share((int) Math.max(1, Math.round(hours * 60)), Unit.MINUTES);
    }

    public static Share percent(int percent) {
        return new Share(percent, Unit.PERCENT);
    }
}
