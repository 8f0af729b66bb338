package dev.cairn.markdown.reading;

import dev.cairn.roadmap.Lines;
import org.jspecify.annotations.Nullable;

/**
 * A guide page while its roadmap is being read.
 *
 * @param owner the {@link PhaseDraft} or {@link ModuleDraft} it speaks of; null where it speaks of the whole roadmap
 */
record PageDraft(
        String title,
        String icon,
        Lines source,
        String markdown,
        @Nullable Object owner) {}
