package dev.cairn.export.type;

/**
 * A letter in its place. Figures are parts of the size: 1 is the size itself.
 *
 * @param code its number in the source
 * @param text what it stands for; empty where it belongs to the one before it
 * @param advance how far the next one is
 * @param dx how far it is drawn to the right of where it stands
 * @param dy how far it is drawn above
 */
public record Glyph(Source source, int code, String text, double advance, double dx, double dy) {
    static Glyph of(Source source, int code, String text, double advance) {
        return new Glyph(source, code, text, advance, 0, 0);
    }
}
