package dev.cairn.export;

import dev.cairn.export.type.Bundled;
import dev.cairn.export.type.Glyph;
import dev.cairn.export.type.Outlines;
import dev.cairn.export.type.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The fonts of one document: only those that are used, each with only the letters that are. */
final class EmbeddedFonts {
    private final PDDocument document;
    private final Map<Source, Embedded> fonts = new IdentityHashMap<>();
    private final List<Embedded> inOrder = new ArrayList<>();

    EmbeddedFonts(PDDocument document) {
        this.document = document;
    }

    /** A font in the making. */
    interface Embedded {

        /** The letter's place, made where it has none yet. */
        Place place(Glyph glyph);

        /** Completes the dictionaries, when all letters are known. */
        void finish() throws IOException;
    }

    /**
     * How a letter is written on pages.
     *
     * @param font its name there
     * @param dictionary the font itself
     * @param code hexadecimal
     * @param width thousandths of the size, as a reader of the PDF advances
     */
    record Place(String font, COSDictionary dictionary, String code, double width) {}

    /** What a page uses of them. */
    final class OnPage {
        private final COSDictionary used;

        OnPage(COSDictionary used) {
            this.used = used;
        }

        Place place(Glyph glyph) {
            var place = embedded(glyph.source()).place(glyph);
            used.setItem(COSName.getPDFName(place.font()), place.dictionary());
            return place;
        }
    }

    private Embedded embedded(Source source) {
        return fonts.computeIfAbsent(source, it -> {
            var name = "F" + (fonts.size() + 1);
            var embedded = switch (it) {
                case Bundled file -> new EmbeddedTrueType(document, file, name);
                case Outlines outlines -> new EmbeddedOutlines(document, outlines, name);
            };
            inOrder.add(embedded);
            return embedded;
        });
    }

    void finish() throws IOException {
        for (Embedded font : inOrder) {
            font.finish();
        }
    }
}
