package dev.cairn.ui.timeline;

/** What a timeline can be exported as. */
enum FileKind {
    PNG("png", 0, 0),
    SVG("svg", 0, 0),
    PDF_A4("pdf", 1122.5, 793.7),
    PDF_A3("pdf", 1587.4, 1122.5),
    PDF_LETTER("pdf", 1056, 816);

    private final String ending;
    private final double width;
    private final double height;

    FileKind(String ending, double width, double height) {
        this.ending = ending;
        this.width = width;
        this.height = height;
    }

    String ending() {
        return ending;
    }

    boolean paged() {
        return width > 0;
    }

    /** The long side of the paper, in pixels; landscape. */
    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
