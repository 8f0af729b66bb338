package dev.cairn.drawing;

/**
 * The line around a shape, or the line itself.
 *
 * @param width pixels, more than 0
 */
public record Stroke(Ink ink, double width, Dash dash) {
    public static Stroke of(Ink ink, double width) {
        return new Stroke(ink, width, Dash.SOLID);
    }
}
