package dev.cairn.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * Something to read, watch or use.
 *
 * @param title its name, never blank
 * @param url where it is, as the document writes it; null where the document only names it. Not checked: whoever opens it must
 *     allow http and https alone
 * @param label what it is ("Video", "Book", "Course"); null where the document does not say
 * @param line where it stands in the source file, counted from 1
 */
public record Resource(
        String title, @Nullable String url, @Nullable String label, int line) {}
