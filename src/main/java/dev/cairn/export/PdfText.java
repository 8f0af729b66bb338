package dev.cairn.export;

import dev.cairn.export.type.Glyph;
import dev.cairn.export.type.Line;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes lines of text on one page. */
final class PdfText {
    private static final double THOUSANDTHS = 1000;
    /** Less than this many thousandths of the size nobody sees. */
    private static final double UNSEEN = 0.5;

    private final PageContent content;
    private final EmbeddedFonts.OnPage fonts;
    private String font = "";
    private double size;
    private double expected;
    private double height;
    private boolean open;

    PdfText(PageContent content, EmbeddedFonts.OnPage fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    /** Points, from the lower left corner of the page; the colour is set already. */
    void show(Line line, double x, double y, double points) {
        content.raw("BT\n");
        font = "";
        size = points;
        double pen = 0;
        for (Glyph glyph : line.glyphs()) {
            show(glyph, x, y, pen);
            pen += glyph.advance();
        }
        close();
        content.raw("ET\n");
    }

    private void show(Glyph glyph, double x, double y, double pen) {
        var place = fonts.place(glyph);
        double at = (pen + glyph.dx()) * THOUSANDTHS;
        if (!place.font().equals(font) || !open || Math.abs(glyph.dy() - height) * THOUSANDTHS > UNSEEN) {
            close();
            if (!place.font().equals(font)) {
                content.raw("/" + place.font() + " ").operator("Tf", size);
                font = place.font();
            }
            height = glyph.dy();
            content.operator("Tm", 1, 0, 0, 1, x + at / THOUSANDTHS * size, y + height * size);
            content.raw("[<");
            open = true;
        } else if (Math.abs(at - expected) > UNSEEN) {
            content.raw(">" + Figures.of(expected - at) + "<");
        } else {
            at = expected;
        }
        content.raw(place.code());
        expected = at + place.width();
    }

    private void close() {
        if (open) {
            content.raw(">] TJ\n");
            open = false;
        }
    }

    static String utf16(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
