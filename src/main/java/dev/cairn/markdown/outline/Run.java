package dev.cairn.markdown.outline;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one style.
 *
 * @param strong whether it is in bold type
 * @param link what it leads to; null where it is no link. All runs of one link share the same object
 */
public record Run(
        Kind kind, String text, boolean strong, @Nullable Link link) {

    /** What a run is. */
    public enum Kind {
        TEXT,
        CODE,
        /** The description of a picture. */
        IMAGE,
        /** The end of a source line inside a paragraph. */
        LINE,
        /** A {@code <br>}. */
        BREAK
    }

    static final Run LINE_END = new Run(Kind.LINE, " ", false, null);
    static final Run LINE_BREAK = new Run(Kind.BREAK, " ", false, null);

    Run withText(String newText) {
        return new Run(kind, newText, strong, link);
    }
}
