package dev.cairn.drawing;

/** How wide a text is drawn. */
@FunctionalInterface
public interface Measure {

    /** Pixels from the first letter to behind the last. */
    double width(String text, TextStyle style);

    /** The text, cut with an ellipsis where it is wider than that; empty where not even one letter fits. */
    default String fit(String text, TextStyle style, double widest) {
        if (width(text, style) <= widest) {
            return text;
        }
        int fits = 0;
        int tooMany = text.codePointCount(0, text.length());
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) >>> 1;
            if (width(cut(text, middle), style) <= widest) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return fits == 0 ? "" : cut(text, fits);
    }

    private static String cut(String text, int letters) {
        return text.substring(0, text.offsetByCodePoints(0, letters)).stripTrailing() + "…";
    }
}
