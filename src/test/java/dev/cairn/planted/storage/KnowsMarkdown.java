package dev.cairn.planted.storage;

import dev.cairn.planted.markdown.KnowsStorage;
import org.jspecify.annotations.Nullable;

/** An adapter that knows another. */
public record KnowsMarkdown(@Nullable KnowsStorage markdown) {}
