package dev.cairn.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * Prose worth reading: shown, never ticked.
 *
 * @param title the heading it stands under
 * @param icon the emoji the document decorates the heading with; empty where there is none
 * @param source where it stands in the source file, its heading included
 * @param markdown the text below the heading, as (repaired) Markdown
 * @param node the phase or module it speaks of; null where it speaks of the whole roadmap
 */
public record GuidePage(
        String title,
        String icon,
        Lines source,
        String markdown,
        @Nullable Key node) {}
