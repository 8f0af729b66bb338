package dev.cairn.drawing;

/** How strong letters are drawn. */
public enum Weight {
    REGULAR(400),
    MEDIUM(500),
    SEMIBOLD(600);

    private final int number;

    Weight(int number) {
        this.number = number;
    }

    /** As style sheets count it: 400 for regular. */
    public int number() {
        return number;
    }
}
