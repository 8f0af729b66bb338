package dev.cairn.figures;

/** How far back figures go that are about a stretch of time. */
public enum Range {
    FOUR_WEEKS(28),
    TWELVE_WEEKS(84),
    /** From the first day on which anything was done, or the plan began. */
    WHOLE(0);

    private final int days;

    Range(int days) {
        this.days = days;
    }

    /** Today included; 0 for all there are. */
    public int days() {
        return days;
    }
}
