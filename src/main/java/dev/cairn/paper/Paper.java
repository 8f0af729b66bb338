package dev.cairn.paper;

/** The sizes of paper people have. Sides in millimetres, upright. */
public enum Paper {
    A4(210, 297),
    A5(148, 210),
    LETTER(215.9, 279.4);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Millimetres. */
    public double width() {
        return width;
    }

    /** Millimetres. */
    public double height() {
        return height;
    }
}
