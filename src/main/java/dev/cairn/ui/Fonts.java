package dev.cairn.ui;

import dev.cairn.drawing.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The typeface that comes with the application, so that it looks the same on every system: Noto Sans in three weights and italic, Noto Emoji. */
public final class Fonts {
    private static final List<String> FILES = List.of(
            "NotoSans-Regular.ttf",
            "NotoSans-Medium.ttf",
            "NotoSans-SemiBold.ttf",
            "NotoSans-Italic.ttf",
            "NotoEmoji-Regular.ttf");

    private Fonts() {}

    /** Makes the families "Noto Sans", "Noto Sans Medium", "Noto Sans SemiBold" and "Noto Emoji" known to style sheets. Again does no harm. */
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    /**
     * The file of a face, to embed in documents.
     *
     * @throws IOException where it cannot be read
     */
    public static InputStream open(Face face) throws IOException {
        var file = switch (face) {
            case REGULAR -> "NotoSans-Regular.ttf";
            case MEDIUM -> "NotoSans-Medium.ttf";
            case SEMIBOLD -> "NotoSans-SemiBold.ttf";
            case SYMBOLS -> "NotoSymbols-Regular.ttf";
            case EMOJI -> "NotoEmoji-Regular.ttf";
        };
        var in = Fonts.class.getResourceAsStream("fonts/" + file);
        if (in == null) {
            throw new IOException("the application is incomplete: its font " + file + " is missing");
        }
        return in;
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
            if (in == null || Font.loadFont(in, 13) == null) {
                throw new IllegalStateException("the application is incomplete: its font " + file + " is missing");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
