package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Inline;
import dev.cairn.markdown.outline.Run;
import java.util.List;

/** Makes text without markup out of a string. */
final class Plain {
    private Plain() {}

    static Inline of(String text) {
        return new Inline(List.of(new Run(Run.Kind.TEXT, text, false, null)));
    }
}
