package dev.cairn.drawing;

/**
 * How a text looks.
 *
 * @param size pixels
 */
public record TextStyle(double size, Weight weight, Ink ink) {
    public static TextStyle of(double size, Ink ink) {
        return new TextStyle(size, Weight.REGULAR, ink);
    }

    public TextStyle strong() {
        return new TextStyle(size, Weight.SEMIBOLD, ink);
    }

    public TextStyle in(Ink other) {
        return new TextStyle(size, weight, other);
    }
}
